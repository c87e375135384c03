package org.placet.kit;

import com.google.common.collect.ImmutableList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.placet.model.Verb;

/**
 * What somebody does next in a drawn story, before it is known to what: the next thing in the usual course, the same by
 * somebody else, what was done before once more, or anything at all.
 *
 * @param which which of the requests or undertakings, counted round
 * @param daysLater after the move before it
 */
record Move(Kind kind, Person who, Verb verb, int which, Detail detail, int daysLater) {

    /** How it fits in. */
    enum Kind {
        /** What comes next in the usual course of the request. */
        USUAL,
        /** The same by somebody whose turn it is not. */
        BY_ANOTHER,
        /** What was done before, once more. */
        AGAIN,
        /** Anything by anybody. */
        ANYTHING
    }

    /** What comes next in the usual course of the first request, on the same day. */
    static final Move NEXT = new Move(Kind.USUAL, Person.OUTSIDER, Verb.APPROVE, 0, new Detail(0, 0, 0, false), 0);

    /** What an act carries, where it can carry it. */
    record Detail(int number, int word, int days, boolean conditional) {}

    /** Around the borders where a comparison goes wrong. */
    static final ImmutableList<Integer> NUMBERS = ImmutableList.of(100, 1, 0, 99, 101, 999, 1000, 1001);

    private static final List<Verb> VERBS = List.of(
            Verb.APPROVE,
            Verb.UNDERTAKE,
            Verb.GO_ON,
            Verb.SUBMIT,
            Verb.ACKNOWLEDGE,
            Verb.REVIEW,
            Verb.COMMUNICATE,
            Verb.REJECT,
            Verb.APPROVE_IN_PART,
            Verb.APPROVE_WITH_CONDITIONS,
            Verb.WITHDRAW,
            Verb.REVOKE,
            Verb.SUSPEND,
            Verb.RESUME,
            Verb.CONFIRM,
            Verb.WAIVE,
            Verb.RETURN,
            Verb.AMEND,
            Verb.RESEND,
            Verb.CONSENT,
            Verb.OBJECT,
            Verb.FILE_APPEAL,
            Verb.UPHOLD,
            Verb.REMIT,
            Verb.INSTRUCT,
            Verb.ANNUL,
            Verb.TAKE_OVER,
            Verb.ACCEPT,
            Verb.DECLINE,
            Verb.ASK_TO_VARY,
            Verb.MAKE_PUBLIC,
            Verb.BE_STOPPED,
            Verb.COMPLETE,
            Verb.LEAVE,
            Verb.ORDER_WITHDRAWAL,
            Verb.NOTIFY,
            Verb.REPORT_VIOLATION,
            Verb.CONTEST,
            Verb.HOLD_TALKS,
            Verb.RESOLVE,
            Verb.STATE_POSITION,
            Verb.END_BASIS,
            Verb.EXTEND_BASIS,
            Verb.BEGIN,
            Verb.END);

    static Arbitrary<Move> any() {
        var kinds = Arbitraries.frequency(
                Tuple.of(10, Kind.USUAL),
                Tuple.of(3, Kind.BY_ANOTHER),
                Tuple.of(1, Kind.AGAIN),
                Tuple.of(4, Kind.ANYTHING));
        var people = Arbitraries.frequencyOf(
                Tuple.of(1, Arbitraries.of(Person.OUTSIDER, Person.EULEX)),
                Tuple.of(1, Arbitraries.of(Person.values())));
        return Combinators.combine(kinds, people, Arbitraries.of(VERBS), whichever(), details(), delays())
                .as(Move::new);
    }

    /** Most moves concern the first request and follow soon; some let a deadline pass. */
    private static Arbitrary<Integer> whichever() {
        return Arbitraries.frequency(Tuple.of(4, 0), Tuple.of(1, 1), Tuple.of(1, 2));
    }

    private static Arbitrary<Integer> delays() {
        return Arbitraries.frequency(
                Tuple.of(12, 0), Tuple.of(4, 1), Tuple.of(1, 13), Tuple.of(1, 14), Tuple.of(1, 15), Tuple.of(1, 91));
    }

    private static Arbitrary<Detail> details() {
        return Combinators.combine(
                        Arbitraries.of(NUMBERS),
                        Arbitraries.of(0, 1, 2, 3),
                        Arbitraries.of(0, 1, 90),
                        Arbitraries.of(false, true))
                .as(Detail::new);
    }
}
