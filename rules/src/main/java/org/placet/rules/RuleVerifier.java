package org.placet.rules;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.placet.advice.Advice;
import org.placet.advice.Facts;
import org.placet.advice.Refusal;
import org.placet.advice.Rule;
import org.placet.advice.RulePack;
import org.placet.model.Scenario;
import org.placet.model.World;

/**
 * Asks one rule what it says, with nothing applied: for tests of rules, shipped or one's own. What is not as it should be
 * is an {@link AssertionError}, so any test framework will do.
 *
 * <pre>{@code
 * var rules = RuleVerifier.of(packs);
 * rules.verify("mandate-01").given(scenario, world, tooMany).bars(Refusal.Kind.OUTSIDE_MANDATE);
 * rules.verify("mandate-01").given(scenario, world, atTheLimit).staysSilent();
 * }</pre>
 *
 * @see RuleCoverage which rules never speak in a set of stories
 * @see SameGraph whether two ways to write the same rules come to the same
 */
public final class RuleVerifier {

    private final List<RulePack> packs;

    private RuleVerifier(List<RulePack> packs) {
        this.packs = List.copyOf(packs);
    }

    /** Of the rules in these packs. */
    public static RuleVerifier of(List<RulePack> packs) {
        return new RuleVerifier(packs);
    }

    /**
     * One of the rules, by its id or its whole name ({@code id: sentence}).
     *
     * @throws IllegalArgumentException if there is none; it lists those that there are
     */
    public OneRule verify(String name) {
        var id = RuleText.idOf(name);
        var known = packs.stream()
                .flatMap(pack -> pack.rules().stream())
                .map(Rule::id)
                .collect(Collectors.toCollection(TreeSet::new));
        checkArgument(known.contains(id), "There is no rule '%s'; there are %s", name, known);
        return new OneRule(id);
    }

    /** One rule, before it is asked. */
    public final class OneRule {

        private final String id;

        private OneRule(String id) {
            this.id = id;
        }

        /**
         * What it says in this world.
         *
         * @param question a {@link org.placet.advice.Turn}, an act, or what {@link org.placet.advice.Happened happened}
         */
        public Said given(Scenario scenario, World world, Object question) {
            var facts = new ArrayList<>(Facts.of(world, scenario));
            facts.addAll(scenario.choices());
            var all = new ArrayList<Advice>();
            for (var pack : packs) {
                try (var adviser = pack.open(Facts.fixed(scenario))) {
                    adviser.look(world, facts);
                    all.addAll(adviser.ask(List.of(question)));
                }
            }
            var own = all.stream().filter(one -> one.reason().rule().equals(id)).toList();
            var others = all.stream().map(one -> one.reason().rule()).collect(Collectors.toCollection(TreeSet::new));
            return new Said(id, question, own, List.copyOf(others));
        }
    }

    /** What one rule said; each check returns it, so that several can follow each other. */
    public static final class Said {

        private final String id;
        private final Object question;
        private final List<Advice> advice;
        private final List<String> speaking;

        private Said(String id, Object question, List<Advice> advice, List<String> speaking) {
            this.id = id;
            this.question = question;
            this.advice = List.copyOf(advice);
            this.speaking = speaking;
        }

        /** The pieces of advice themselves. */
        public List<Advice> advice() {
            return advice;
        }

        /** It says something, whatever it is. */
        public Said advises() {
            return expect(!advice.isEmpty(), "to say something");
        }

        /** It says something of this kind: {@code Advice.Empowers.class}. */
        public Said advises(Class<? extends Advice> kind) {
            return expect(advice.stream().anyMatch(kind::isInstance), "to advise " + kind.getSimpleName());
        }

        /** It stands in the way, and this is the kind of refusal. */
        public Said bars(Refusal.Kind kind) {
            return expect(
                    advice.stream().anyMatch(one -> one instanceof Advice.Bars bar && bar.kind() == kind),
                    "to bar as " + kind);
        }

        /** It has nothing to say. */
        public Said staysSilent() {
            return expect(advice.isEmpty(), "to stay silent");
        }

        private Said expect(boolean holds, String wanted) {
            if (!holds) {
                throw new AssertionError("Expected the rule '" + id + "' " + wanted + " about " + question
                        + "; it said " + advice + ", and the rules that spoke are " + speaking);
            }
            return this;
        }
    }
}
