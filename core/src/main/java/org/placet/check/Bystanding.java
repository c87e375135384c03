package org.placet.check;

import java.util.Collections;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.placet.act.Act;
import org.placet.act.Asking;
import org.placet.act.Doing;
import org.placet.act.Overseeing;
import org.placet.act.Speaking;
import org.placet.act.Straining;
import org.placet.model.Phase;
import org.placet.model.Position;
import org.placet.model.RequestId;
import org.placet.model.Scenario;
import org.placet.model.UndertakingId;
import org.placet.model.UndertakingPhase;
import org.placet.model.UndertakingStatus;
import org.placet.model.World;

/** What by itself permits nothing and ends nothing: the tests of a passage, then the monitors of a record. */
final class Bystanding {

    private Bystanding() {}

    // S7: a notice is no permission.

    static boolean isNotified(Passage passage) {
        return passage.act() instanceof Speaking.Notify;
    }

    static boolean nothingIsGranted(Passage passage) {
        return passage.after().authorisations().equals(passage.before().authorisations())
                && passage.after().requests().equals(passage.before().requests());
    }

    static LineMonitor.Look watchNotices(Scenario scenario) {
        return watchApprovals(act -> act instanceof Speaking.Notify, "a notice");
    }

    // S11: what a superior does is no approval.

    static boolean isOverseen(Passage passage) {
        return passage.counts() && passage.act() instanceof Overseeing;
    }

    static boolean noNewPermission(Passage passage) {
        return passage.before()
                .authorisations()
                .keySet()
                .containsAll(passage.after().authorisations().keySet());
    }

    static LineMonitor.Look watchSuperiors(Scenario scenario) {
        return watchApprovals(act -> act instanceof Overseeing, "an act of oversight");
    }

    // S17: what is said and what strains permits nothing.

    static boolean isSaidOrStrains(Passage passage) {
        return passage.act() instanceof Speaking || passage.act() instanceof Straining;
    }

    static boolean nothingIsPermitted(Passage passage) {
        return nothingIsGranted(passage)
                && passage.after().undertakings().equals(passage.before().undertakings());
    }

    static LineMonitor.Look watchWords(Scenario scenario) {
        return watchApprovals(act -> act instanceof Speaking || act instanceof Straining, "a statement or a tension");
    }

    private interface Kind {
        boolean includes(Act act);
    }

    /** Which approvals and authorised undertakings a record claims that it did not claim before an act of this kind. */
    private static LineMonitor.Look watchApprovals(Kind kind, String what) {
        var approved = new HashSet<RequestId>();
        var authorised = new HashSet<UndertakingId>();
        return (line, before) -> {
            var newly = Stream.concat(
                            line.phases().entrySet().stream()
                                    .filter(one -> one.getValue().isApproval() && approved.add(one.getKey()))
                                    .map(Map.Entry::getKey)
                                    // silence may have said yes in the days before the act
                                    .filter(id -> !before.isApproved(id)),
                            line.statuses().entrySet().stream()
                                    .filter(one -> one.getValue() == UndertakingStatus.AUTHORISED
                                            && authorised.add(one.getKey()))
                                    .map(Map.Entry::getKey))
                    .map(Object::toString)
                    .sorted()
                    .toList();
            return kind.includes(line.act()) && !newly.isEmpty()
                    ? Optional.of(what + " is all there is, and " + newly + " counts as permitted")
                    : Optional.empty();
        };
    }

    // C2: what was stopped is not begun, and what was begun is not stopped.

    static boolean wasStopped(Passage passage) {
        return passage.before().undertakings().values().stream()
                .anyMatch(one -> one.phase() == UndertakingPhase.BLOCKED);
    }

    static boolean staysStopped(Passage passage) {
        return passage.before().undertakings().values().stream()
                .filter(one -> one.phase() == UndertakingPhase.BLOCKED)
                .allMatch(one -> passage.after()
                        .undertaking(one.id())
                        .filter(after -> after.phase() == UndertakingPhase.BLOCKED)
                        .isPresent());
    }

    static LineMonitor.Look watchTheStopped(Scenario scenario) {
        var stopped = new HashSet<UndertakingId>();
        return (line, before) -> {
            if (line.counts() && line.act() instanceof Doing.BeStopped act) {
                stopped.add(act.undertaking());
            }
            return line.counts() && line.act() instanceof Doing.Beginning act && stopped.contains(act.undertaking())
                    ? Optional.of("'" + act.undertaking() + "' was stopped and begins")
                    : Optional.empty();
        };
    }

    // C7: the applicant withdraws, and once.

    static boolean isWithdrawn(Passage passage) {
        return passage.counts() && passage.act() instanceof Asking.Withdraw;
    }

    static boolean isWithdrawnByItsApplicant(Passage passage) {
        var act = (Asking.Withdraw) passage.act();
        var state = passage.before().request(act.request());
        return state.phase() != Phase.WITHDRAWN
                && (state.applicant().equals(act.actor())
                        || state.applicant().equals(passage.scenario().principalOf(act.actor())));
    }

    static LineMonitor.Look watchWithdrawals(Scenario scenario) {
        var withdrawn = new HashSet<RequestId>();
        return (line, before) -> {
            if (!line.counts() || !(line.act() instanceof Asking.Withdraw act)) {
                return Optional.empty();
            }
            if (!withdrawn.add(act.request())) {
                return Optional.of("'" + act.request() + "' is withdrawn twice");
            }
            return before.applicant(act.request())
                    .filter(who -> !who.equals(act.actor()) && !who.equals(scenario.principalOf(act.actor())))
                    .map(who ->
                            "'" + act.request() + "' is that of '" + who + "', and '" + act.actor() + "' withdraws it");
        };
    }

    // C10: what begins never lowers the level, and what ends never raises it.

    static boolean strains(Passage passage) {
        return passage.counts() && passage.act() instanceof Straining;
    }

    static boolean levelFollows(Passage passage) {
        int before = passage.scenario().levelIn(passage.before());
        int after = passage.scenario().levelIn(passage.after());
        return passage.act() instanceof Straining.BeginTension ? after >= before : after <= before;
    }

    static LineMonitor.Look watchLevels(Scenario scenario) {
        var level = new int[] {scenario.levelIn(scenario.firstWorld())};
        return (line, before) -> {
            int was = level[0];
            level[0] = line.level();
            if (line.act() instanceof Straining.BeginTension act && line.level() < was) {
                return Optional.of("'" + act.tension() + "' begins, and the level falls");
            }
            return line.act() instanceof Straining.EndTension act && line.level() > was
                    ? Optional.of("'" + act.tension() + "' ends, and the level rises")
                    : Optional.empty();
        };
    }

    // C16: nobody holds two positions at once.

    static boolean holdsPositions(Passage passage) {
        return !passage.after().positions().isEmpty();
    }

    static boolean oneEach(Passage passage) {
        return oneEach(passage.scenario(), passage.after());
    }

    private static boolean oneEach(Scenario scenario, World world) {
        var holders = scenario.positions().stream()
                .filter(one -> world.positions().contains(one.id()))
                .map(Position::holder)
                .toList();
        return holders.stream().distinct().count() == holders.size();
    }

    static LineMonitor.Look watchContradictions(Scenario scenario) {
        return (line, before) -> line.tensionsNamed().stream()
                .filter(one -> Collections.frequency(line.tensionsNamed(), one) > 1)
                .findFirst()
                .map(one -> "'" + one + "' begins and ends in one step");
    }
}
