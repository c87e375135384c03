package org.placet.cli.tell;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.placet.act.Acts;
import org.placet.act.Straining;
import org.placet.model.Actor;
import org.placet.model.ActorId;
import org.placet.model.Basis;
import org.placet.model.Claim;
import org.placet.model.Entry;
import org.placet.model.Position;
import org.placet.model.Scenario;
import org.placet.model.Source;
import org.placet.model.Sourced;
import org.placet.model.Stance;
import org.placet.model.Tension;
import org.placet.model.TensionKind;
import org.placet.model.Verb;
import org.placet.run.Wording;

/**
 * All that a scenario says before anything happens, in sentences.
 *
 * @param label what it is to history, in plain words
 * @param reading under which reading of the law it runs
 * @param command what runs it
 */
public record Card(
        String title, String question, String label, String reading, List<Section> sections, String command) {

    private static final String WANTED = "Wanted by weight: a baseline that decides nothing";
    private static final String KINDS = "What raises the level to what, by the author's judgement";
    private static final String EASING = "Signs of easing in the timeline, beside the level";

    /** Sections for which a class has no time, or which it finds elsewhere. */
    public static final Set<String> NOT_FOR_A_CLASS = Set.of("To talk about", "Sources", WANTED, KINDS, EASING);

    /** Sentences under a heading; one without any is left out. */
    public record Section(String title, List<String> items) {
        public Section {
            items = List.copyOf(items);
        }
    }

    public Card {
        sections = List.copyOf(sections);
    }

    /**
     * The card of a scenario; the replay says how the user called it.
     *
     * @param variants the stories that begin like it, by the names under which they can be run
     */
    public static Card of(Scenario scenario, Map<String, Scenario> variants, Replay replay) {
        var writer = new Writer(scenario);
        var story = scenario.story();
        return new Card(
                story.title(),
                story.question(),
                story.label() + ": " + Ending.label(story.label()),
                "Reading " + scenario.reading().id() + ": " + scenario.reading().title() + ".",
                List.of(
                        new Section("Who takes part", writer.actors()),
                        new Section("What they have said", writer.positions()),
                        new Section(WANTED, new Baseline(scenario).sentences()),
                        new Section("What they expected", writer.expectations()),
                        new Section("What they were reported to worry about", writer.concerns()),
                        new Section("What is asked", writer.requests()),
                        new Section("What was already there", writer.tensions()),
                        new Section("Shown, not counted", writer.notCounted()),
                        new Section(KINDS, writer.kinds()),
                        new Section(EASING, writer.easing()),
                        new Section("What is claimed", writer.claims()),
                        new Section("Variants: stories that begin like this one", titles(variants)),
                        new Section("To talk about", story.talkAbout()),
                        new Section("Sources", writer.sources())),
                replay.command());
    }

    private static List<String> titles(Map<String, Scenario> variants) {
        return variants.entrySet().stream()
                .map(one -> one.getKey() + ": " + one.getValue().story().title())
                .toList();
    }

    /** Writes one sentence for each thing. */
    private static final class Writer {

        private static final Set<Verb> EASES = Set.of(Verb.END, Verb.HOLD_TALKS);

        private final Scenario scenario;
        private final Wording wording;

        Writer(Scenario scenario) {
            this.scenario = scenario;
            this.wording = Wording.of(scenario);
        }

        List<String> actors() {
            return scenario.actors().values().stream().map(this::actor).toList();
        }

        private String actor(Actor actor) {
            var parts = new ArrayList<String>();
            actor.role().ifPresent(role -> parts.add("role: " + Ending.word(role)));
            actor.actsFor().ifPresent(other -> parts.add("acts for " + name(other)));
            actor.speaksFor().ifPresent(other -> parts.add("speaks for " + name(other)));
            var part = parts.isEmpty() ? "no role in the procedure" : String.join(", ", parts);
            return actor.name() + ": " + part + cited(actor);
        }

        List<String> positions() {
            var said = new ArrayList<>(
                    scenario.positions().stream().map(this::position).toList());
            var silent = scenario.actors().values().stream()
                    .filter(actor -> scenario.positions().stream()
                            .noneMatch(one -> one.holder().equals(actor.id())))
                    .map(Actor::name)
                    .toList();
            if (!silent.isEmpty()) {
                said.add("No position is recorded here for: " + String.join("; ", silent));
            }
            return said;
        }

        private String position(Position position) {
            var who = name(position.holder());
            if (position.stance() == Stance.UNKNOWN) {
                return who + ": unknown, no statement found" + cited(position.claim());
            }
            var says = position.says().isEmpty() ? "" : ", says: " + position.says();
            return who + ", " + Ending.words(position.date()) + ": " + Ending.word(position.stance()) + says
                    + standing(position.claim()) + cited(position.claim());
        }

        List<String> expectations() {
            return scenario.expectations().stream()
                    .map(one -> name(one.holder()) + ", " + Ending.words(one.date()) + ": " + one.outcome()
                            + standing(one.claim()) + cited(one.claim()))
                    .toList();
        }

        List<String> concerns() {
            return scenario.concerns().stream()
                    .map(one -> name(one.holder()) + ": " + one.says() + standing(one.claim()) + cited(one.claim()))
                    .toList();
        }

        List<String> requests() {
            return scenario.requests().values().stream()
                    .map(one -> name(one.applicant()) + " asks for: " + wording.scope(one.asked())
                            + bases(one.asked().bases()) + cited(one))
                    .toList();
        }

        private String bases(Collection<?> bases) {
            return bases.isEmpty() ? "" : ", under " + wording.say(bases);
        }

        List<String> tensions() {
            var lasting = scenario.lastingAtFirst().stream()
                    .map(id -> scenario.tensions().get(id))
                    .filter(one -> one.claim().isFact())
                    .map(one -> tension(one) + ", level " + one.level() + cited(one.claim()))
                    .toList();
            if (scenario.tensions().isEmpty()) {
                return lasting;
            }
            var all = new ArrayList<>(lasting);
            int level = scenario.levelIn(scenario.firstWorld());
            var name = scenario.reading().scale().levels().get(level).name();
            all.add("The level at the start is " + level + " (" + name + "), the highest of these.");
            perSide().ifPresent(all::add);
            return all;
        }

        /** On whose side the tensions are that last at the start and count. */
        private Optional<String> perSide() {
            var sides = new TreeMap<String, Integer>();
            scenario.lastingAtFirst().stream()
                    .map(id -> scenario.tensions().get(id))
                    .filter(one -> one.claim().isFact())
                    .map(one -> scenario.principalOf(one.actor()))
                    .map(side -> side.equals(ActorId.NOT_STATED) ? "by whom is not stated" : name(side))
                    .forEach(side -> sides.merge(side, 1, Integer::sum));
            return sides.isEmpty()
                    ? Optional.empty()
                    : Optional.of("Counted per side: "
                            + sides.entrySet().stream()
                                    .map(side -> side.getKey() + " " + side.getValue())
                                    .collect(Collectors.joining("; "))
                            + ".");
        }

        /** The kinds of tension of this story, the lowest level first. */
        List<String> kinds() {
            return scenario.tensions().values().stream()
                    .map(Tension::kind)
                    .distinct()
                    .sorted(Comparator.comparingInt(TensionKind::level).thenComparing(TensionKind::id))
                    .map(kind -> "level " + kind.level() + ": " + kind.id().replace('-', ' ')
                            + (kind.says().isEmpty() ? "" : ", " + kind.says()) + cited(kind))
                    .toList();
        }

        /** What the timeline tells that ends a tension, brings talks or uses the channel that the reading asks for. */
        List<String> easing() {
            return scenario.timeline().stream()
                    .filter(this::isEasing)
                    .map(entry -> entry.date() + ": "
                            + wording.sentence(Acts.of(entry.intent(), scenario.firstWorld(), scenario))
                            + cited(entry.claim()))
                    .toList();
        }

        private boolean isEasing(Entry entry) {
            var intent = entry.intent();
            boolean formal = intent.verb() == Verb.SUBMIT
                    && scenario.reading()
                            .form()
                            .filter(form -> intent.with()
                                    .channel()
                                    .filter(form::accepts)
                                    .isPresent())
                            .isPresent();
            return formal || EASES.contains(intent.verb());
        }

        List<String> notCounted() {
            return scenario.tensions().values().stream()
                    .filter(one -> !one.claim().isFact())
                    .map(one -> tension(one) + standing(one.claim()) + cited(one.claim()))
                    .toList();
        }

        private String tension(Tension one) {
            var named = !one.actor().equals(ActorId.NOT_STATED);
            return named
                    ? name(one.actor()) + ": " + wording.does(new Straining.BeginTension(one.actor(), one.id()))
                    : one.kind().begins() + ", by whom is not stated";
        }

        List<String> claims() {
            return scenario.claims().stream()
                    .map(one -> one.by().map(by -> name(by) + " says: ").orElse("")
                            + one.text()
                            + standing(one)
                            + cited(one))
                    .toList();
        }

        List<String> sources() {
            return scenario.sources().values().stream()
                    .sorted(Comparator.comparing(Source::id, KeyOrder.OF_KEYS))
                    .map(one -> one.id() + ": " + one.says() + " (" + one.where() + "; confidence " + one.confidence()
                            + (one.seen().equals("recall") ? "; not verified" : "") + ")"
                            + one.note().map(note -> " " + note).orElse(""))
                    .toList();
        }

        /** On whose word, and what supports it, where that is not plain confirmation. */
        private static String standing(Claim claim) {
            var basis =
                    claim.basis() == Basis.STATED ? Optional.<String>empty() : Optional.of(Ending.word(claim.basis()));
            return " (" + basis.map(word -> word + ", ").orElse("") + Ending.word(claim.support()) + ")";
        }

        private static String cited(Sourced one) {
            return one.sources().stream().collect(Collectors.joining(", ", " [", "]"));
        }

        private String name(ActorId id) {
            return Optional.ofNullable(scenario.actors().get(id))
                    .map(Actor::name)
                    .orElse(id.value());
        }
    }
}
