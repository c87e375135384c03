package org.placet.check;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.placet.act.Decide;
import org.placet.act.Doing;
import org.placet.act.Governing;
import org.placet.act.Overseeing;
import org.placet.model.Phase;
import org.placet.model.RequestId;
import org.placet.model.Scenario;
import org.placet.model.TensionId;
import org.placet.model.UndertakingId;
import org.placet.model.UndertakingStatus;

/** The monitors of {@link Invariants}: each reads a record of what happened and recomputes what it checks. */
final class Monitors {

    private Monitors() {}

    /** A look at one line, knowing what the lines before it permitted. */
    private interface Look {
        Optional<String> at(Logged line, Ledger before);
    }

    private static Optional<String> each(Scenario scenario, List<Logged> record, Look look) {
        var ledger = new Ledger(scenario);
        for (var line : record) {
            ledger.passTo(line);
            var seen = look.at(line, ledger);
            if (seen.isPresent()) {
                return seen.map(what -> "step " + line.number() + ": " + what);
            }
            ledger.note(line);
        }
        return Optional.empty();
    }

    static Optional<String> approvedBefore(Scenario scenario, List<Logged> record) {
        return each(
                scenario,
                record,
                (line, before) -> authorisedBeginning(line)
                        .flatMap(begun -> before.whyNotCovered(begun)
                                .map(why -> "'" + begun.undertaking() + "' counts as authorised, and " + why)));
    }

    static Optional<String> beganWhileInEffect(Scenario scenario, List<Logged> record) {
        return each(
                scenario,
                record,
                (line, before) -> authorisedBeginning(line)
                        .flatMap(begun -> before.whyNotInEffect(begun)
                                .map(why -> "'" + begun.undertaking() + "' counts as authorised, and " + why)));
    }

    /** An undertaking that the record passes off as authorised: by a step that counted. */
    private static Optional<Doing.Beginning> authorisedBeginning(Logged line) {
        return line.counts() && line.act() instanceof Doing.Beginning begun ? Optional.of(begun) : Optional.empty();
    }

    /** Follows who began without cover, and whom the record calls authorised although nothing of theirs counted. */
    static Optional<String> neverLaundered(Scenario scenario, List<Logged> record) {
        var begun = new Begun();
        for (var line : record) {
            if (line.act() instanceof Doing doing) {
                if (line.counts() && begun.isUncovered(doing.undertaking()) && doing instanceof Doing.Beginning) {
                    return Optional.of("step " + line.number() + ": '" + doing.undertaking()
                            + "' began without approval and counts as authorised now");
                }
                begun.note(doing, line.counts());
            }
            var called = line.statuses().entrySet().stream()
                    .filter(claim -> claim.getValue() == UndertakingStatus.AUTHORISED)
                    .map(Map.Entry::getKey)
                    .filter(id -> !begun.isCovered(id))
                    .findFirst();
            if (called.isPresent()) {
                return called.map(id -> "step " + line.number() + ": '" + id
                        + "' is called authorised, and it never began with approval");
            }
        }
        return Optional.empty();
    }

    static Optional<String> grantedWithinAskedAndMandate(Scenario scenario, List<Logged> record) {
        return each(scenario, record, (line, before) -> {
            if (!line.counts() || !(line.act() instanceof Decide decide) || !decide.approving()) {
                return Optional.empty();
            }
            var asked = before.asked(decide.request());
            if (asked.isEmpty() || !decide.granted().isWithin(asked.get())) {
                return Optional.of("more was granted than '" + decide.request() + "' asks for");
            }
            return scenario.reading().allows(decide.granted())
                    ? Optional.empty()
                    : Optional.of("more was granted than the reading covers");
        });
    }

    static Optional<String> decidedByAuthority(Scenario scenario, List<Logged> record) {
        return each(scenario, record, (line, before) -> {
            boolean decides = line.act() instanceof Decide || line.act() instanceof Governing;
            if (line.counts() && decides && !before.isAuthority(line.act().actor())) {
                return Optional.of("'" + line.act().verb().code() + "' by '"
                        + line.act().actor() + "' counts, and it does not hold final approval");
            }
            return line.counts() && line.act() instanceof Decide yes && yes.approving()
                    ? before.whyNotConsented(yes.request())
                            .map(why -> "a yes to '" + yes.request() + "' counts, and " + why)
                    : Optional.empty();
        });
    }

    static Optional<String> noAnswerAfterTheEnd(Scenario scenario, List<Logged> record) {
        return each(
                scenario,
                record,
                (line, before) ->
                        line.counts() && line.act() instanceof Decide decide && before.hasEnded(decide.request())
                                ? Optional.of("'" + decide.request() + "' had ended and was answered")
                                : Optional.empty());
    }

    static Optional<String> basisInForce(Scenario scenario, List<Logged> record) {
        return each(scenario, record, (line, before) -> {
            if (line.counts() && line.act() instanceof Decide decide) {
                return before.whyNoBasis(decide.request())
                        .map(why -> "the answer to '" + decide.request() + "' counts, and " + why);
            }
            return authorisedBeginning(line)
                    .flatMap(begun -> before.whyNoBasis(begun)
                            .map(why -> "'" + begun.undertaking() + "' counts as authorised, and " + why));
        });
    }

    static Optional<String> noApprovalWithoutAnswer(Scenario scenario, List<Logged> record) {
        var approved = new HashSet<RequestId>();
        return each(scenario, record, (line, before) -> {
            if (line.counts() && line.act() instanceof Decide decide && decide.approving()) {
                approved.add(decide.request());
            }
            return line.phases().entrySet().stream()
                    .filter(claim -> claim.getValue().isApproval())
                    .map(Map.Entry::getKey)
                    .filter(id -> !approved.contains(id) && !before.isApproved(id))
                    .findFirst()
                    .map(id -> "'" + id + "' is approved, and nobody said yes");
        });
    }

    static Optional<String> changesAreKnown(Scenario scenario, List<Logged> record) {
        var requests = new HashMap<RequestId, Phase>();
        var undertakings = new HashMap<UndertakingId, UndertakingStatus>();
        scenario.requests().keySet().forEach(id -> requests.put(id, Phase.DRAFTED));
        return each(scenario, record, (line, before) -> {
            for (var claim : line.phases().entrySet()) {
                var was = requests.put(claim.getKey(), claim.getValue());
                if (!isKnown(scenario, line, claim, was)) {
                    return Optional.of("'" + claim.getKey() + "' goes from " + (was == null ? "nowhere" : was) + " to "
                            + claim.getValue() + ", which the procedure does not know");
                }
            }
            for (var claim : line.statuses().entrySet()) {
                var was = undertakings.put(claim.getKey(), claim.getValue());
                if (was != null && was != claim.getValue() && was != UndertakingStatus.PLANNED) {
                    return Optional.of("'" + claim.getKey() + "' was " + was + " and is now " + claim.getValue());
                }
            }
            return Optional.empty();
        });
    }

    /** What the story did not begin with is the review of something that was sent back. */
    private static boolean isKnown(
            Scenario scenario, Logged line, Map.Entry<RequestId, Phase> claim, @Nullable Phase was) {
        if (was == null) {
            return line.counts()
                    && line.act() instanceof Overseeing.Remit remit
                    && remit.request().review().equals(claim.getKey())
                    && claim.getValue() == Phase.UNDER_REVIEW;
        }
        var move = new Move(claim.getKey(), was, claim.getValue());
        return was == claim.getValue()
                || move.isBy(
                        line.act(),
                        line.counts(),
                        scenario.reading().deadlines().silence());
    }

    /** Works the level out anew from the tensions that the record names. */
    static Optional<String> levelMovesWithTensions(Scenario scenario, List<Logged> record) {
        var lasting = new HashSet<TensionId>(scenario.lastingAtFirst());
        return each(scenario, record, (line, before) -> {
            for (var name : line.tensionsNamed()) {
                var tension = new TensionId(name);
                if (!scenario.tensions().containsKey(tension)) {
                    return Optional.of("'" + name + "' begins or ends, and the scenario has no such tension");
                }
                if (!lasting.remove(tension)) {
                    lasting.add(tension);
                }
            }
            if (line.level() < 0 || line.level() > scenario.reading().scale().highest()) {
                return Optional.of("the level " + line.level() + " is not on the scale");
            }
            int level = lasting.stream()
                    .mapToInt(one -> scenario.tension(one).level())
                    .max()
                    .orElse(0);
            return line.level() == level
                    ? Optional.empty()
                    : Optional.of("the level is " + line.level() + ", and the tensions that last make it " + level);
        });
    }

    static Optional<String> datesRunForward(Scenario scenario, List<Logged> record) {
        var telling = new Telling(scenario);
        Optional<LocalDate> latest = Optional.empty();
        for (var line : record) {
            var date = line.date();
            if (latest.filter(date.last()::isBefore).isPresent()) {
                return Optional.of("step " + line.number() + ": " + date + " comes after " + latest.get());
            }
            latest = latest.filter(day -> day.isAfter(date.first())).or(() -> Optional.of(date.first()));
            var early = line.counts() ? telling.tooEarly(line.act()) : Optional.<String>empty();
            if (early.isPresent()) {
                return early.map(what -> "step " + line.number() + ": " + what);
            }
        }
        return Optional.empty();
    }

    /** A request may still be open when a record stops, as long as its time has not run out. */
    static Optional<String> everyRequestEnds(Scenario scenario, List<Logged> record) {
        var ledger = new Ledger(scenario);
        var closed = new HashSet<RequestId>();
        for (var line : record) {
            ledger.passTo(line);
            ledger.note(line);
            line.phases().forEach((id, phase) -> {
                if (phase.isClosed()) {
                    closed.add(id);
                } else {
                    closed.remove(id);
                }
            });
        }
        return ledger.overdue().stream()
                .filter(id -> !closed.contains(id))
                .findFirst()
                .map(id -> "'" + id + "' is still open when its time has run out");
    }

    static Optional<String> hasSources(Scenario scenario, List<Logged> record) {
        return record.stream()
                .filter(line -> line.sources().isEmpty())
                .map(line -> "step " + line.number() + " cites nothing")
                .findFirst();
    }
}
