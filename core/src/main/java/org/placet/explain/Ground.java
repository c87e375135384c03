package org.placet.explain;

import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;

/**
 * Something that is so, and what it rests on in turn: a step on the rules that spoke, a rule on the facts that it
 * matched, a fact on the earlier step that made it, and so on down to what the scenario and its reading say.
 *
 * @param text a sentence, or a fact in a few words
 * @param rule the id of the rule that says it; empty for what no rule says
 * @param sources where it comes from: keys that resolve in the sources of the scenario
 * @param step the step of the trace that it tells of, or that made it
 * @param grounds what it rests on, in a fixed order; empty at the bottom, and where the same step was told before
 */
public record Ground(
        Kind kind, String text, String rule, List<String> sources, OptionalInt step, List<Ground> grounds) {

    /** What is said under a step that counted, beside the rules that give the power to it. */
    public static final String NOTHING_AGAINST = "No rule stands against it.";

    /** What sort of thing it is. */
    public enum Kind {
        /** A step of the trace. */
        STEP,
        /** A rule that spoke. */
        RULE,
        /** What a rule matched, or what the act changed. */
        FACT,
        /** What a rule looked for and did not find; also that no rule stands against an act. */
        ABSENT,
        /** On whose word a step stands in the trace. */
        CLAIM,
        /** What the days that went by did. */
        CLOCK,
        /** The end of a chain: the story began with it. */
        START,
        /** The end of a chain: the scenario says so. */
        SCENARIO,
        /** The end of a chain: the reading says so. */
        READING;

        /** The word that files use. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public Ground {
        sources = List.copyOf(sources);
        grounds = List.copyOf(grounds);
    }

    static Ground leaf(Kind kind, String text, List<String> sources) {
        return new Ground(kind, text, "", sources, OptionalInt.empty(), List.of());
    }
}
