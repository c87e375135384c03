package org.placet.check;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.placet.act.Asking;
import org.placet.act.Decide;
import org.placet.act.Doing;
import org.placet.act.Governing;
import org.placet.model.Phase;
import org.placet.model.RequestId;
import org.placet.model.Scenario;
import org.placet.model.Scope;
import org.placet.model.Undertaking;
import org.placet.model.UndertakingPhase;
import org.placet.model.Verb;

/** What is granted, to whom, how often and how far it reaches: the tests of a passage, then the monitors of a record. */
final class Granting {

    private Granting() {}

    // S4: those who are there at once do not exceed what was granted.

    static boolean isUsed(Passage passage) {
        return covered(passage).stream().anyMatch(one -> one.phase() == UndertakingPhase.EXECUTING);
    }

    static boolean isEnoughForAllWhoAreThere(Passage passage) {
        return passage.after().authorisations().values().stream()
                .allMatch(granted -> covered(passage).stream()
                                .filter(one -> one.request().equals(granted.request()))
                                .filter(one -> one.phase() == UndertakingPhase.EXECUTING)
                                .mapToInt(one -> one.scope().number().atMost())
                                .sum()
                        <= granted.granted().number().atMost());
    }

    private static List<Undertaking> covered(Passage passage) {
        return passage.after().undertakings().values().stream()
                .filter(Undertaking::covered)
                .toList();
    }

    static LineMonitor.Look watchNumbers(Scenario scenario) {
        var present = new HashMap<RequestId, Integer>();
        var sizes = new HashMap<String, Doing.Beginning>();
        return (line, before) -> {
            if (!line.counts() || !(line.act() instanceof Doing act)) {
                return Optional.empty();
            }
            if (act instanceof Doing.Complete || act instanceof Doing.Leave) {
                Optional.ofNullable(sizes.remove(act.subject()))
                        .ifPresent(one -> present.merge(one.request(), -number(one), Integer::sum));
            } else if (act instanceof Doing.Beginning begun) {
                sizes.put(act.subject(), begun);
                int now = present.merge(begun.request(), number(begun), Integer::sum);
                int most = before.granted(begun.request())
                        .map(scope -> scope.number().atMost())
                        .orElse(0);
                return now <= most
                        ? Optional.empty()
                        : Optional.of(now + " are there at once under '" + begun.request() + "', and " + most
                                + " were granted");
            }
            return Optional.empty();
        };
    }

    private static int number(Doing.Beginning begun) {
        return begun.scope().number().atMost();
    }

    // S8: what goes beyond the reading is not approved in full.

    static boolean isApprovedInFull(Passage passage) {
        return passage.after().requests().values().stream()
                .anyMatch(one -> one.phase() == Phase.APPROVED && !wasIn(passage, one.id(), Phase.APPROVED));
    }

    static boolean whatIsApprovedInFullIsWithinTheReading(Passage passage) {
        return passage.after().requests().values().stream()
                .filter(one -> one.phase() == Phase.APPROVED && !wasIn(passage, one.id(), Phase.APPROVED))
                .allMatch(one -> Optional.ofNullable(passage.before().requests().get(one.id()))
                        .filter(before -> passage.scenario().reading().allows(before.asked()))
                        .isPresent());
    }

    private static boolean wasIn(Passage passage, RequestId id, Phase phase) {
        return Optional.ofNullable(passage.before().requests().get(id))
                .filter(one -> one.phase() == phase)
                .isPresent();
    }

    static LineMonitor.Look watchFullApprovals(Scenario scenario) {
        return (line, before) -> line.counts()
                        && line.act() instanceof Decide decide
                        && decide.verb() == Verb.APPROVE
                        && before.asked(decide.request())
                                .filter(scenario.reading()::allows)
                                .isEmpty()
                ? Optional.of("'" + decide.request() + "' goes beyond the reading and is approved in full")
                : Optional.empty();
    }

    // S9: an unmet condition precedent permits nothing.

    static boolean begins(Passage passage) {
        return begun(passage).isPresent();
    }

    static boolean beginsUnderConditions(Passage passage) {
        return begun(passage)
                .flatMap(act -> passage.before().authorisation(act.request()))
                .filter(granted -> !granted.decision().answer().beforeStart().isEmpty())
                .isPresent();
    }

    static boolean conditionsAreMet(Passage passage) {
        return begun(passage)
                .flatMap(act -> passage.before().authorisation(act.request()))
                .filter(granted -> granted.unmet().isEmpty())
                .isPresent();
    }

    private static Optional<Doing.Beginning> begun(Passage passage) {
        return passage.counts() && passage.act() instanceof Doing.Beginning act ? Optional.of(act) : Optional.empty();
    }

    static LineMonitor.Look watchConditions(Scenario scenario) {
        return (line, before) -> line.counts() && line.act() instanceof Doing.Beginning begun
                ? before.unmet(begun.request())
                        .filter(conditions -> !conditions.isEmpty())
                        .map(conditions -> "'" + begun.undertaking() + "' counts, and " + conditions + " were not met")
                : Optional.empty();
    }

    // S12: after a permission was taken back nobody else comes.

    static boolean hasEnded(Passage passage) {
        return passage.before().authorisations().values().stream().anyMatch(one -> !one.alive());
    }

    static boolean nobodyElseComes(Passage passage) {
        return passage.before().authorisations().values().stream()
                .filter(one -> !one.alive())
                .allMatch(one -> present(passage.after().undertakings().values(), one.request())
                        <= present(passage.before().undertakings().values(), one.request()));
    }

    private static int present(Iterable<Undertaking> all, RequestId request) {
        int sum = 0;
        for (var one : all) {
            if (one.covered() && one.request().equals(request) && one.phase() == UndertakingPhase.EXECUTING) {
                sum += one.scope().number().atMost();
            }
        }
        return sum;
    }

    static LineMonitor.Look watchWhoComesLater(Scenario scenario) {
        var revoked = new HashSet<RequestId>();
        return (line, before) -> {
            if (line.counts()
                    && line.act() instanceof Governing.Revoke act
                    && before.isAuthority(act.actor(), act.request())) {
                revoked.add(act.request());
            }
            return line.counts() && line.act() instanceof Doing.Beginning begun && revoked.contains(begun.request())
                    ? Optional.of("'" + begun.undertaking() + "' begins under '" + begun.request()
                            + "', which was revoked before")
                    : Optional.empty();
        };
    }

    // S13: a permission serves the applicant whose request it answers, and nobody else.

    static boolean isUsedByItsHolder(Passage passage) {
        return begun(passage)
                .filter(act -> passage.before()
                        .authorisation(act.request())
                        .filter(granted -> granted.holder().equals(act.actor())
                                || granted.holder().equals(passage.scenario().principalOf(act.actor())))
                        .isPresent())
                .isPresent();
    }

    static LineMonitor.Look watchHolders(Scenario scenario) {
        return (line, before) -> line.counts() && line.act() instanceof Doing.Beginning begun
                ? before.applicant(begun.request())
                        .filter(who -> !who.equals(begun.actor()) && !who.equals(scenario.principalOf(begun.actor())))
                        .map(who -> "'" + begun.actor() + "' uses what was granted to '" + who + "'")
                : Optional.empty();
    }

    // S15: one request is submitted once and answered once.

    static boolean isSubmittedOrAnswered(Passage passage) {
        return passage.counts() && (passage.act() instanceof Asking.Submit || passage.act() instanceof Decide);
    }

    static boolean isTheFirst(Passage passage) {
        if (passage.act() instanceof Asking.Submit submit) {
            return passage.before().request(submit.request()).unsubmitted();
        }
        return !passage.before().request(((Decide) passage.act()).request()).decided();
    }

    static LineMonitor.Look watchDoubles(Scenario scenario) {
        var submitted = new HashSet<RequestId>();
        var answered = new HashSet<RequestId>();
        return (line, before) -> {
            if (line.counts() && line.act() instanceof Asking.Submit act && !submitted.add(act.request())) {
                return Optional.of("'" + act.request() + "' is submitted twice");
            }
            return line.counts() && line.act() instanceof Decide act && !answered.add(act.request())
                    ? Optional.of("'" + act.request() + "' is answered twice")
                    : Optional.empty();
        };
    }

    // C6: a yes in part grants something, and less than was asked.

    static boolean isApprovedInPart(Passage passage) {
        return passage.counts() && passage.act() instanceof Decide act && act.verb() == Verb.APPROVE_IN_PART;
    }

    static boolean isATruePart(Passage passage) {
        var act = (Decide) passage.act();
        return isATruePart(act, passage.before().request(act.request()).asked());
    }

    private static boolean isATruePart(Decide act, Scope asked) {
        return !act.granted().isNothing() && act.granted().isWithin(asked) && !asked.isWithin(act.granted());
    }

    static LineMonitor.Look watchParts(Scenario scenario) {
        return (line, before) -> line.counts()
                        && line.act() instanceof Decide act
                        && act.verb() == Verb.APPROVE_IN_PART
                        && before.asked(act.request())
                                .filter(asked -> isATruePart(act, asked))
                                .isEmpty()
                ? Optional.of("what is granted of '" + act.request() + "' is no part of it")
                : Optional.empty();
    }

    // C5: what was granted in part and what was refused make up the request.

    static boolean partsMakeUpTheRequest(Passage passage) {
        var act = (Decide) passage.act();
        return partition(act.granted(), passage.before().request(act.request()).asked());
    }

    private static boolean partition(Scope granted, Scope asked) {
        var refused = asked.without(granted);
        return granted.number().atMost() + refused.number().atMost()
                        == asked.number().atMost()
                && granted.isWithin(asked)
                && refused.isWithin(asked);
    }

    static LineMonitor.Look watchRest(Scenario scenario) {
        return (line, before) -> line.counts()
                        && line.act() instanceof Decide act
                        && act.verb() == Verb.APPROVE_IN_PART
                        && before.asked(act.request())
                                .filter(asked -> partition(act.granted(), asked))
                                .isEmpty()
                ? Optional.of("the part of '" + act.request() + "' that was granted and the rest are not all of it")
                : Optional.empty();
    }

    // C8: what is revoked is there and has not ended.

    static boolean revokes(Passage passage) {
        return passage.counts() && passage.act() instanceof Governing.Revoke;
    }

    static boolean wasThereToBeRevoked(Passage passage) {
        return passage.before()
                .authorisation(((Governing.Revoke) passage.act()).request())
                .filter(one -> one.alive())
                .isPresent();
    }

    static LineMonitor.Look watchRevocations(Scenario scenario) {
        return (line, before) ->
                line.counts() && line.act() instanceof Governing.Revoke act && !before.isAlive(act.request())
                        ? Optional.of("nothing that was granted on '" + act.request() + "' is left to be revoked")
                        : Optional.empty();
    }
}
