package org.placet.check;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.placet.act.Asking;
import org.placet.act.Decide;
import org.placet.act.Doing;
import org.placet.act.Governing;
import org.placet.act.Handling;
import org.placet.model.Phase;
import org.placet.model.RequestId;
import org.placet.model.Scenario;
import org.placet.model.SilenceEffect;
import org.placet.model.UndertakingId;
import org.placet.model.UndertakingStatus;
import org.placet.model.When;

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
                        .flatMap(begun -> before.whyNotInEffect(
                                        begun, line.date().first())
                                .map(why -> "'" + begun.undertaking() + "' counts as authorised, and " + why)));
    }

    /** An undertaking that the record passes off as authorised: by a step that counted. */
    private static Optional<Doing.Beginning> authorisedBeginning(Logged line) {
        return line.counts() && line.act() instanceof Doing.Beginning begun ? Optional.of(begun) : Optional.empty();
    }

    /** Follows who began without cover, and whom the record calls authorised although nothing of theirs counted. */
    static Optional<String> neverLaundered(Scenario scenario, List<Logged> record) {
        var uncovered = new HashSet<UndertakingId>();
        var covered = new HashSet<UndertakingId>();
        for (var line : record) {
            if (line.act() instanceof Doing.Beginning begun) {
                if (line.counts() && uncovered.contains(begun.undertaking())) {
                    return Optional.of("step " + line.number() + ": '" + begun.undertaking()
                            + "' began without approval and counts as authorised now");
                }
                if (line.counts()) {
                    covered.add(begun.undertaking());
                } else if (begun instanceof Doing.GoOn && !covered.contains(begun.undertaking())) {
                    uncovered.add(begun.undertaking());
                }
            }
            var called = line.statuses().entrySet().stream()
                    .filter(claim -> claim.getValue() == UndertakingStatus.AUTHORISED)
                    .map(Map.Entry::getKey)
                    .filter(id -> !covered.contains(id))
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
            var asked = before.asked(root(scenario, decide.request()));
            if (asked.isEmpty() || !decide.granted().isWithin(asked.get())) {
                return Optional.of("more was granted than '" + decide.request() + "' asks for");
            }
            return Passages.isWithinLimits(decide.granted(), scenario.reading().limits())
                    ? Optional.empty()
                    : Optional.of("more was granted than the reading covers");
        });
    }

    /** The request of the scenario that a linked review goes back to. */
    private static RequestId root(Scenario scenario, RequestId id) {
        return scenario.requests().keySet().stream()
                .filter(known -> known.equals(id) || known.review().equals(id))
                .findFirst()
                .orElse(id);
    }

    static Optional<String> decidedByAuthority(Scenario scenario, List<Logged> record) {
        return each(scenario, record, (line, before) -> {
            boolean decides = line.act() instanceof Decide || line.act() instanceof Governing;
            return line.counts() && decides && !before.isAuthority(line.act().actor())
                    ? Optional.of("'" + line.act().verb().code() + "' by '"
                            + line.act().actor() + "' counts, and it does not hold final approval")
                    : Optional.empty();
        });
    }

    static Optional<String> noAnswerAfterTheEnd(Scenario scenario, List<Logged> record) {
        return each(scenario, record, (line, before) -> {
            if (!line.counts() || !(line.act() instanceof Decide decide)) {
                return Optional.empty();
            }
            boolean ended = before.isWithdrawn(decide.request())
                    || before.isAnswered(decide.request())
                    || hasLapsedBefore(scenario, record, line, decide.request());
            return ended ? Optional.of("'" + decide.request() + "' had ended and was answered") : Optional.empty();
        });
    }

    private static boolean hasLapsedBefore(Scenario scenario, List<Logged> record, Logged line, RequestId request) {
        return record.stream()
                .filter(one -> one.number() < line.number())
                .filter(one -> one.counts()
                        && one.act() instanceof Handling.Acknowledge receipt
                        && receipt.request().equals(request))
                .reduce((first, second) -> second)
                .filter(receipt -> !line.date().last().isBefore(lapse(scenario, receipt.date())))
                .filter(receipt -> !line.date().first().isBefore(lapse(scenario, receipt.date())))
                .isPresent();
    }

    private static LocalDate lapse(Scenario scenario, When receipt) {
        return receipt.last().plusDays(scenario.reading().deadlines().answerDays());
    }

    static Optional<String> noApprovalWithoutAnswer(Scenario scenario, List<Logged> record) {
        if (scenario.reading().deadlines().silence() == SilenceEffect.DEEMED_APPROVED) {
            return Optional.empty();
        }
        var approved = new HashSet<RequestId>();
        for (var line : record) {
            if (line.counts() && line.act() instanceof Decide decide && decide.approving()) {
                approved.add(decide.request());
            }
            var without = line.phases().entrySet().stream()
                    .filter(claim -> claim.getValue().isApproval())
                    .map(Map.Entry::getKey)
                    .filter(id -> !approved.contains(id))
                    .findFirst();
            if (without.isPresent()) {
                return without.map(id -> "step " + line.number() + ": '" + id + "' is approved, and nobody said yes");
            }
        }
        return Optional.empty();
    }

    static Optional<String> changesAreKnown(Scenario scenario, List<Logged> record) {
        var known = new HashMap<RequestId, Phase>();
        scenario.requests().keySet().forEach(id -> known.put(id, Phase.DRAFTED));
        for (var line : record) {
            for (var claim : line.phases().entrySet()) {
                var before = known.put(claim.getKey(), claim.getValue());
                if (before != null && before != claim.getValue() && !Passages.isKnown(before, claim.getValue())) {
                    return Optional.of("step " + line.number() + ": '" + claim.getKey() + "' goes from " + before
                            + " to " + claim.getValue() + ", which the procedure does not know");
                }
            }
        }
        return Optional.empty();
    }

    static Optional<String> levelMovesWithTensions(Scenario scenario, List<Logged> record) {
        int level = scenario.levelIn(scenario.firstWorld());
        for (var line : record) {
            if (line.level() < 0 || line.level() > scenario.reading().scale().highest()) {
                return Optional.of("step " + line.number() + ": the level " + line.level() + " is not on the scale");
            }
            if (line.level() != level && line.tensionsNamed().isEmpty()) {
                return Optional.of("step " + line.number() + ": the level moves from " + level + " to " + line.level()
                        + ", and no tension begins or ends");
            }
            level = line.level();
        }
        return Optional.empty();
    }

    static Optional<String> datesRunForward(Scenario scenario, List<Logged> record) {
        Optional<LocalDate> latest = Optional.empty();
        var decided = new HashMap<RequestId, When>();
        var communicated = new HashMap<RequestId, When>();
        for (var line : record) {
            var date = line.date();
            if (latest.filter(date.last()::isBefore).isPresent()) {
                return Optional.of("step " + line.number() + ": " + date + " comes after " + latest.get());
            }
            latest = latest.filter(day -> day.isAfter(date.first())).or(() -> Optional.of(date.first()));
            if (line.counts() && line.act() instanceof Decide decide) {
                decided.put(decide.request(), date);
            } else if (line.counts() && line.act() instanceof Handling.Communicate told) {
                communicated.put(told.request(), date);
            }
            var early = comesTooEarly(line, decided, communicated);
            if (early.isPresent()) {
                return early;
            }
        }
        return Optional.empty();
    }

    private static Optional<String> comesTooEarly(
            Logged line, Map<RequestId, When> decided, Map<RequestId, When> communicated) {
        if (!line.counts() || !(line.act() instanceof Handling handling)) {
            return Optional.empty();
        }
        var before = handling instanceof Handling.Communicate
                ? decided.get(handling.request())
                : handling instanceof Handling.MakePublic ? communicated.get(handling.request()) : null;
        return before != null && line.date().isBefore(before)
                ? Optional.of("step " + line.number() + ": " + line.date() + " lies before " + before)
                : Optional.empty();
    }

    /** A request may still be open when a record stops, as long as its time has not run out. */
    static Optional<String> everyRequestEnds(Scenario scenario, List<Logged> record) {
        var open = new HashMap<RequestId, LocalDate>();
        for (var line : record) {
            if (line.counts() && line.act() instanceof Asking.Submit submit) {
                open.put(submit.request(), longest(scenario, line.date()));
            }
            line.phases().forEach((id, phase) -> {
                if (phase.isClosed()) {
                    open.remove(id);
                } else if (open.containsKey(id) && phase == Phase.SUBMITTED) {
                    open.put(id, longest(scenario, line.date()));
                }
            });
        }
        if (record.isEmpty()) {
            return Optional.empty();
        }
        var last = record.get(record.size() - 1).date().first();
        return open.entrySet().stream()
                .filter(one -> !last.isBefore(one.getValue()))
                .map(one -> "'" + one.getKey() + "' is still open on " + last + ", after its time has run out")
                .sorted()
                .findFirst();
    }

    private static LocalDate longest(Scenario scenario, When submitted) {
        var deadlines = scenario.reading().deadlines();
        return submitted.last().plusDays((long) deadlines.receiptDays() + deadlines.answerDays());
    }

    static Optional<String> hasSources(Scenario scenario, List<Logged> record) {
        return record.stream()
                .filter(line -> line.sources().isEmpty())
                .map(line -> "step " + line.number() + " cites nothing")
                .findFirst();
    }
}
