package org.placet.scenarios;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.placet.model.Concern;
import org.placet.model.Dimension;
import org.placet.model.Entry;
import org.placet.model.Expectation;
import org.placet.model.Position;
import org.placet.model.Scenario;
import org.placet.model.Sourced;
import org.placet.model.Tension;
import org.snakeyaml.engine.v2.nodes.MappingNode;

/** Begins a what-if where another scenario's history is left: everything up to there is taken over as it stands. */
final class Departure {
    /** What history would declare. */
    private static final List<Mistake> TAKEN_OVER = List.of(
            Mistake.UNKNOWN_ACTOR,
            Mistake.UNKNOWN_REQUEST,
            Mistake.UNKNOWN_UNDERTAKING,
            Mistake.UNKNOWN_TENSION,
            Mistake.UNKNOWN_POSITION,
            Mistake.UNKNOWN_ENTRY);

    /** What a what-if takes over. */
    private static final Set<String> LISTS = Set.of(
            "actors",
            "positions",
            "expectations",
            "concerns",
            "claims",
            "places",
            "requests",
            "undertakings",
            "legal-bases",
            "tensions",
            "timeline");

    private final Draft draft;
    private final Settings settings;

    /**
     * A departure that is not read yet.
     *
     * @param settings what is to be otherwise in history
     */
    Departure(Draft draft, Settings settings) {
        this.draft = draft;
        this.settings = settings;
    }

    /** Whether what is set is of a kind that is taken over. */
    static boolean takesOver(Setting setting) {
        return LISTS.contains(setting.first()) || LISTS.contains(setting.first() + "s");
    }

    void readIn(Mapping at, Timeline timeline) {
        boolean departs = at.within("departs-from", from -> read(from, timeline, firstDay(at)));
        if (departs && !(at.at("departs-from") instanceof MappingNode)) {
            draft.problems.overlook(TAKEN_OVER);
        }
    }

    /** When the what-if's own part begins. */
    private static Optional<LocalDate> firstDay(Mapping at) {
        return at.places("timeline").stream()
                .flatMap(entry -> Mapping.text(entry, "date").stream())
                .flatMap(date -> Forms.parsedDay(date).stream())
                .findFirst();
    }

    private void read(Mapping at, Timeline timeline, Optional<LocalDate> firstDay) {
        var known = new Names<String>("a shipped scenario", Mistake.UNKNOWN_FILE);
        Shipped.SCENARIO.ids().forEach(id -> known.add(id, id));
        var id = at.need("scenario", known.reference());
        if (known.get(id).isEmpty()) {
            at.need("after", Forms.ID);
            draft.problems.overlook(TAKEN_OVER);
            return;
        }
        var history = Scenarios.history(id, draft.reading.origin(), settings);
        var entries = new Names<Integer>("an entry of '" + id + "'", Mistake.UNKNOWN_ENTRY);
        for (int i = 0; i < history.timeline().size(); i++) {
            int behind = i + 1;
            history.timeline().get(i).id().ifPresent(name -> entries.add(name, behind));
        }
        var before = history.timeline().stream()
                .takeWhile(
                        entry -> firstDay.filter(entry.date().first()::isAfter).isEmpty())
                .flatMap(entry -> entry.id().stream())
                .reduce((first, second) -> second);
        var form = entries.reference();
        var after = at.need("after", new Written<>(before.orElse(form.example()), form.standIn(), form.reader()));
        if (entries.get(after).isEmpty()) {
            draft.problems.overlook(List.of(Mistake.UNKNOWN_ENTRY, Mistake.UNKNOWN_TENSION));
        }
        var told = history.timeline().subList(0, entries.get(after).orElse(0));
        takeOver(history, told);
        timeline.follow(told);
    }

    /** Everything that another scenario declares can be referred to. */
    void takeOver(Scenario history, List<Entry> told) {
        history.actors().values().forEach(one -> {
            draft.actors.add(one.id().value(), one);
            draft.builder.actor(one);
        });
        history.places().forEach(one -> {
            draft.reading.lexicon().of(Dimension.PLACE).add(one.term().id(), one.term());
            draft.builder.place(one);
        });
        history.requests().values().forEach(one -> {
            draft.requests.add(one.id().value(), one);
            draft.builder.request(one);
        });
        history.plans().values().forEach(one -> {
            draft.plans.add(one.id().value(), one);
            draft.builder.plan(one);
        });
        history.bases().values().forEach(one -> {
            draft.bases.add(one.term().id(), one);
            draft.builder.legalBasis(one);
        });
        history.positions().forEach(one -> {
            draft.positions.add(one.id(), one);
            draft.builder.position(one);
        });
        history.expectations().forEach(draft.builder::expectation);
        history.concerns().forEach(draft.builder::concern);
        history.claims().forEach(draft.builder::claim);
        var tensions = takeOverTensions(history, told);
        takeOverSources(history, told, tensions);
    }

    /** Those that were there at first and those that the entries tell of; what began later did not begin here. */
    private List<Tension> takeOverTensions(Scenario history, List<Entry> told) {
        var subjects = told.stream().map(entry -> entry.intent().subject()).collect(Collectors.toSet());
        var tensions = history.tensions().values().stream()
                .filter(one -> history.lastingAtFirst().contains(one.id())
                        || subjects.contains(one.id().value()))
                .toList();
        tensions.forEach(one -> {
            draft.tensions.add(one.id().value(), one);
            draft.builder.tension(one);
        });
        history.lastingAtFirst()
                .forEach(id -> draft.builder.lasting(history.tensions().get(id)));
        return tensions;
    }

    /** The sources of what was taken over, and of nothing that history tells later. */
    private void takeOverSources(Scenario history, List<Entry> told, List<Tension> tensions) {
        Stream.of(
                        history.actors().values(),
                        history.places(),
                        history.requests().values(),
                        history.plans().values(),
                        history.bases().values(),
                        told,
                        history.claims(),
                        history.positions().stream().map(Position::claim).toList(),
                        history.expectations().stream().map(Expectation::claim).toList(),
                        history.concerns().stream().map(Concern::claim).toList(),
                        tensions.stream().map(Tension::claim).toList())
                .flatMap(Collection<? extends Sourced>::stream)
                .flatMap(one -> one.sources().stream())
                .distinct()
                .flatMap(key -> Optional.ofNullable(history.sources().get(key)).stream())
                .forEach(draft.builder::source);
    }
}
