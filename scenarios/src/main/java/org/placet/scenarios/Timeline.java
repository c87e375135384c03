package org.placet.scenarios;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.placet.explore.Weight;
import org.placet.model.Choice;
import org.placet.model.Claim;
import org.placet.model.Clock;
import org.placet.model.Entry;
import org.placet.model.Verb;
import org.placet.model.When;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** Reads what happens, what is left open, and how time passes: timeline, choices, until, tick. */
final class Timeline {
    private static final String TIMELINE = "timeline";

    /** What entries declare. */
    private static final List<Mistake> TOLD =
            List.of(Mistake.UNKNOWN_ENTRY, Mistake.UNKNOWN_UNDERTAKING, Mistake.UNKNOWN_TENSION);

    private final Draft draft;
    private final Deeds deeds;
    private int behind;
    private Optional<LocalDate> start = Optional.empty();
    private Optional<LocalDate> today = Optional.empty();
    private Written<When> likelyDate = Forms.WHEN;

    Timeline(Draft draft) {
        this.draft = draft;
        this.deeds = new Deeds(draft);
    }

    /** Begins with entries that another scenario tells. */
    void follow(List<Entry> history) {
        for (var entry : history) {
            entry.id().ifPresent(id -> draft.entries.add(id, behind + 1));
            tell(entry);
        }
    }

    void read(Mapping at) {
        likelyDate = at.places(TIMELINE).stream()
                .flatMap(entry -> Mapping.text(entry, "date").stream())
                .filter(date -> Forms.parsedDay(date).isPresent())
                .findFirst()
                .map(Timeline::around)
                .orElse(likelyDate);
        at.eachKnown(TIMELINE, "an entry of the timeline", TOLD, this::readEntry);
        noteSilence(at);
        at.each("choices", "a choice", this::readChoice);
        readClock(at);
    }

    private void noteSilence(Mapping at) {
        boolean there = at.present().contains(TIMELINE);
        if (!there || start.isEmpty()) {
            draft.problems.overlook(TOLD);
        }
        if (!there || (start.isEmpty() && at.at(TIMELINE) instanceof SequenceNode)) {
            draft.problems.add(
                    there ? Mistake.DETAIL_MISSING : Mistake.MISSING_KEY,
                    at.key(TIMELINE).getStartMark(),
                    there ? "the timeline says nothing" : "'timeline' is missing in a scenario",
                    "timeline: with one entry or more, so that the story has a first day",
                    "write what happened first, such as [{date: 2022-12-16, who: ..., does: ..., source: [assumption]}]");
        }
    }

    private void readEntry(Mapping at) {
        var id = at.may("id", Forms.ID);
        var date = at.need("date", likelyDate);
        var who = at.need("who", draft.actorOrNotStated());
        var does = at.may("does", deeds.grammar().verb());
        var chooses = at.mayList("chooses", deeds.grammar().verb());
        var takes = at.may("script-takes", deeds.grammar().verb());
        var claim = draft.claim(at);
        checkDate(at, date);
        var done = does.or(() -> takes).orElseGet(() -> noteNothingDone(at));
        var verbs = ImmutableList.<Verb>builder().add(done).addAll(chooses).build();
        checkChosen(at, does.isPresent(), done, chooses);
        var intents = deeds.read(at, new Deeds.Doer(who, claim), verbs, id);
        id.ifPresent(name -> draft.entries.declare(name, behind + 1, at.at("id"), draft.problems));
        for (var other : intents.subList(1, intents.size())) {
            draft.builder.choice(new Choice(other, Weight.ONE, behind));
        }
        tell(new Entry(id, date, intents.get(0), claim));
    }

    /** A date, and this one for an example. */
    private static Written<When> around(String day) {
        return new Written<>(day, Forms.WHEN.standIn(), Forms.WHEN.reader());
    }

    private void tell(Entry entry) {
        behind++;
        var first = entry.date().first();
        start = start.or(() -> Optional.of(first));
        today = today.filter(day -> day.isAfter(first)).or(() -> Optional.of(first));
        today.filter(day -> !day.equals(LocalDate.EPOCH)).ifPresent(day -> likelyDate = around(day.toString()));
        draft.builder.entry(entry);
    }

    private void checkDate(Mapping at, When date) {
        today.filter(day -> date.last().isBefore(day) && !date.last().equals(LocalDate.EPOCH))
                .ifPresent(day -> draft.problems.add(
                        Mistake.DATE_ORDER,
                        at.at("date"),
                        "the timeline runs backwards here, to before " + day,
                        day + " or later",
                        "put the entries in the order in which things happened"));
    }

    private Verb noteNothingDone(Mapping at) {
        draft.problems.add(
                Mistake.MISSING_KEY,
                at.node().getStartMark(),
                "'does' is missing in an entry of the timeline",
                "does: reject, or chooses: [...] with script-takes",
                "add it");
        return Verb.OWN;
    }

    private void checkChosen(Mapping at, boolean does, Verb done, List<Verb> chooses) {
        boolean choice = at.present().contains("chooses") || at.present().contains("script-takes");
        if (does && choice) {
            draft.problems.add(
                    Mistake.KEY_DOES_NOT_FIT,
                    at.key("does"),
                    "an entry says what is done, or what is chosen from",
                    "does, or chooses with script-takes",
                    "take one of the two out");
        } else if (!does && done != Verb.OWN && !chooses.contains(done) && isKnown(at, chooses)) {
            draft.problems.add(
                    Mistake.KEY_DOES_NOT_FIT,
                    at.at("script-takes"),
                    "the script takes what is not among the choices",
                    "one of the words in 'chooses'",
                    "add it to 'chooses', or take another");
        }
    }

    /** Whether all the choices could be read. */
    private static boolean isKnown(Mapping at, List<Verb> chooses) {
        boolean list = !at.present().contains("chooses") || at.at("chooses") instanceof SequenceNode;
        return list && !chooses.contains(Verb.OWN);
    }

    private void readChoice(Mapping at) {
        var who = at.need("who", draft.actorOrNotStated());
        var may = at.needList(
                "may",
                deeds.grammar()
                        .verb(at.present(), Math.max(1, at.places("weights").size())));
        var weight = at.may("weight", Forms.WEIGHT);
        var weights = at.mayList("weights", Forms.WEIGHT);
        int after = at.may("after", draft.entries.reference())
                .flatMap(draft.entries::get)
                .orElse(0);
        if (at.at("may") instanceof SequenceNode) {
            checkWeights(at, may.size(), weights.size());
        }
        var intents = deeds.read(at, new Deeds.Doer(who, Claim.assumed()), may, Optional.empty());
        for (int i = 0; i < intents.size(); i++) {
            var own = i < weights.size() ? weights.get(i) : weight.orElse(Weight.ONE);
            draft.builder.choice(new Choice(intents.get(i), own, after));
        }
    }

    private void checkWeights(Mapping at, int verbs, int weights) {
        boolean several = at.present().contains("weights");
        if (several && at.present().contains("weight")) {
            draft.problems.add(
                    Mistake.KEY_DOES_NOT_FIT,
                    at.key("weight"),
                    "'weight' and 'weights' stand beside each other",
                    "weight for all, or weights with one for each",
                    "take one of the two out");
        } else if (at.at("weights") instanceof SequenceNode && weights != verbs) {
            draft.problems.add(
                    Mistake.WEIGHT_COUNT,
                    at.at("weights"),
                    "weights given: " + weights + ", choices: " + verbs,
                    "one weight for each word in 'may'",
                    "write " + verbs + " weights, or one   weight: 1   for all");
        }
    }

    private void readClock(Mapping at) {
        var until = at.may("until", Forms.DAY);
        until.filter(end -> !end.equals(LocalDate.EPOCH))
                .flatMap(end -> today.filter(end::isBefore))
                .ifPresent(day -> draft.problems.add(
                        Mistake.DATE_ORDER,
                        at.at("until"),
                        "the story would stop before its last entry",
                        day + " or later",
                        "choose a later day"));
        var first = start.orElse(LocalDate.EPOCH);
        draft.builder.clock(new Clock(first, Clock.WEEK, Weight.ONE, until));
        at.within(
                "tick",
                tick -> draft.builder.clock(
                        new Clock(first, tick.need("every", Forms.DAYS), tick.need("weight", Forms.WEIGHT), until)));
    }
}
