package org.placet.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.placet.act.Act;
import org.placet.act.Asking;
import org.placet.act.Decide;
import org.placet.act.Governing;
import org.placet.act.Handling;
import org.placet.model.Answer;
import org.placet.model.Phase;
import org.placet.model.RequestId;
import org.placet.model.Town;
import org.placet.model.UndertakingId;
import org.placet.model.UndertakingStatus;
import org.placet.model.When;

/** A record made by hand, line by line: nothing looks at what is written into it. Days count from the first one. */
final class Forgery {

    private static final LocalDate DAY_ZERO = LocalDate.of(2001, 1, 1);

    private final List<Logged> lines = new ArrayList<>();

    static Forgery empty() {
        return new Forgery();
    }

    /** Submitted on day 0, received on day 1, under review from day 2 on. */
    static Forgery underReview() {
        return empty().done(0, new Asking.Submit(Town.TOWN, Town.BRIDGE, "letter"))
                .done(1, new Handling.Acknowledge(Town.COUNCIL, Town.BRIDGE))
                .done(2, new Handling.Review(Town.COUNCIL, Town.BRIDGE));
    }

    /** The same, answered on day 10 by the council. */
    static Forgery answered(Answer answer) {
        return underReview().done(10, new Decide(Town.COUNCIL, Town.BRIDGE, answer));
    }

    /** The same, in the hands of the applicant on day 12. */
    static Forgery told(Answer answer) {
        return answered(answer).done(12, new Handling.Communicate(Town.COUNCIL, Town.BRIDGE));
    }

    /** Suspends the permission on one day and lets it go on on another. */
    Forgery suspended(int from, int to) {
        return done(from, new Governing.Suspend(Town.COUNCIL, Town.BRIDGE))
                .done(to, new Governing.Resume(Town.COUNCIL, Town.BRIDGE));
    }

    /** Something is done and counts. */
    Forgery done(int day, Act act) {
        return between(day, day, act);
    }

    /** Something is done on one of these days and counts. */
    Forgery between(int first, int last, Act act) {
        lines.add(Logged.of(lines.size() + 1, when(first, last), act, true));
        return this;
    }

    /** Something is done and does not count. */
    Forgery refused(int day, Act act) {
        lines.add(Logged.of(lines.size() + 1, when(day, day), act, false));
        return this;
    }

    /** What the last line says of a request. */
    Forgery saying(RequestId request, Phase phase) {
        var last = lines.get(lines.size() - 1);
        return instead(new Logged(
                last.number(),
                last.date(),
                last.act(),
                last.counts(),
                last.statuses(),
                Map.of(request, phase),
                last.level(),
                last.tensionsNamed(),
                last.sources()));
    }

    /** What the last line says of an undertaking. */
    Forgery saying(UndertakingId undertaking, UndertakingStatus status) {
        var last = lines.get(lines.size() - 1);
        return instead(new Logged(
                last.number(),
                last.date(),
                last.act(),
                last.counts(),
                Map.of(undertaking, status),
                last.phases(),
                last.level(),
                last.tensionsNamed(),
                last.sources()));
    }

    /** What the last line says of the level, and which tensions it says began or ended. */
    Forgery saying(int level, String... tensions) {
        var last = lines.get(lines.size() - 1);
        return instead(new Logged(
                last.number(),
                last.date(),
                last.act(),
                last.counts(),
                last.statuses(),
                last.phases(),
                level,
                List.of(tensions),
                last.sources()));
    }

    /** The last line cites nothing. */
    Forgery citingNothing() {
        var last = lines.get(lines.size() - 1);
        return instead(new Logged(
                last.number(),
                last.date(),
                last.act(),
                last.counts(),
                last.statuses(),
                last.phases(),
                last.level(),
                last.tensionsNamed(),
                List.of()));
    }

    List<Logged> record() {
        return List.copyOf(lines);
    }

    private Forgery instead(Logged line) {
        lines.set(lines.size() - 1, line);
        return this;
    }

    private static When when(int first, int last) {
        return When.between(DAY_ZERO.plusDays(first), DAY_ZERO.plusDays(last));
    }
}
