package org.placet.kit;

import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.placet.kit.Asked.Answering;
import org.placet.kit.Move.Detail;
import org.placet.model.ActorId;
import org.placet.model.AppealEffect;
import org.placet.model.Dimension;
import org.placet.model.Intent;
import org.placet.model.Particulars;
import org.placet.model.Quantity;
import org.placet.model.RequestId;
import org.placet.model.Term;
import org.placet.model.Verb;

/** How a request usually goes from its submission to what is done under the answer, and what acts carry. */
final class Course {

    static final String CONDITION = "insured";

    private final Ground ground;
    private final Person holder;
    private final Set<Person> cast;

    Course(Ground ground, Person holder, Set<Person> cast) {
        this.ground = ground;
        this.holder = holder;
        this.cast = cast;
    }

    /** Everything in the order in which it counts, if nothing else stands in its way. */
    List<Intent> of(String request, String undertaking, Person applicant, Asked asked) {
        var course = new ArrayList<Intent>();
        var how = ground.channel().map(Particulars::by).orElse(Particulars.NONE);
        course.add(intent(applicant, Verb.SUBMIT, request, how));
        course.add(intent(holder, Verb.ACKNOWLEDGE, request));
        course.add(intent(holder, Verb.REVIEW, request));
        if (ground.reading().consent().isPresent()) {
            Person.ASKED.stream().filter(cast::contains).forEach(one -> course.add(intent(one, Verb.CONSENT, request)));
        }
        course.add(answer(request, asked));
        course.add(intent(holder, Verb.COMMUNICATE, request));
        if (asked.answering() == Answering.REJECT) {
            course.addAll(appeal(request, applicant));
        } else if (asked.answering() == Answering.APPROVE_WITH_CONDITIONS) {
            course.add(intent(holder, Verb.CONFIRM, request, Particulars.about(CONDITION)));
        }
        course.add(intent(applicant, Verb.UNDERTAKE, undertaking));
        course.add(intent(applicant, Verb.COMPLETE, undertaking));
        return course;
    }

    private Intent answer(String request, Asked asked) {
        return switch (asked.answering()) {
            case APPROVE -> intent(holder, Verb.APPROVE, request);
            case REJECT -> intent(holder, Verb.REJECT, request);
            case APPROVE_IN_PART ->
                intent(holder, Verb.APPROVE_IN_PART, request, Particulars.granting(Quantity.of(asked.most() / 2)));
            case APPROVE_WITH_CONDITIONS ->
                intent(
                        holder,
                        Verb.APPROVE_WITH_CONDITIONS,
                        request,
                        Particulars.granting(Quantity.of(asked.most()), CONDITION));
        };
    }

    /** What can come of a no, as far as the reading lets it. */
    private List<Intent> appeal(String request, Person applicant) {
        var effect = ground.reading().appeals().effect();
        if (effect == AppealEffect.NONE || effect == AppealEffect.VETO_ONLY) {
            return List.of();
        }
        boolean takesOver = effect == AppealEffect.SUBSTITUTE;
        var review = new RequestId(request).review().value();
        var decides = takesOver ? Person.SUPERIOR : holder;
        return List.of(
                intent(applicant, Verb.FILE_APPEAL, request),
                intent(Person.SUPERIOR, takesOver ? Verb.TAKE_OVER : Verb.REMIT, request),
                intent(decides, Verb.APPROVE, review),
                intent(holder, Verb.COMMUNICATE, review));
    }

    static Intent intent(Person who, Verb verb, String subject) {
        return intent(who, verb, subject, Particulars.NONE);
    }

    static Intent intent(Person who, Verb verb, String subject, Particulars with) {
        return new Intent(new ActorId(who.id()), verb, subject, with);
    }

    /** What an act with this verb carries: only what a file can say of it. */
    Particulars details(Verb verb, Detail detail) {
        return switch (verb) {
            case SUBMIT, RESEND -> channel(detail);
            case CONFIRM, WAIVE -> Particulars.about(detail.conditional() ? "other" : CONDITION);
            case EXTEND_BASIS -> days(Math.max(1, detail.days()));
            case APPROVE -> detail.days() == 0 ? Particulars.NONE : days(detail.days());
            case APPROVE_IN_PART -> scope(detail);
            case APPROVE_WITH_CONDITIONS -> Particulars.granting(Quantity.of(detail.number()), CONDITION);
            case AMEND, UNDERTAKE, GO_ON -> scope(new Detail(detail.number(), detail.word(), 0, false));
            default -> Particulars.NONE;
        };
    }

    private Particulars channel(Detail detail) {
        return detail.conditional()
                ? Particulars.by("by word of mouth")
                : ground.channel().map(Particulars::by).orElse(Particulars.NONE);
    }

    private static Particulars days(int days) {
        return Particulars.NONE.valid(days);
    }

    /** The number, and now and then a place. */
    private Particulars scope(Detail detail) {
        Optional<Term> place = detail.word() == 0 ? Optional.empty() : ground.term(Dimension.PLACE, detail.word());
        var terms = ImmutableSortedMap.<Dimension, ImmutableSortedSet<Term>>naturalOrder();
        place.ifPresent(one -> terms.put(Dimension.PLACE, ImmutableSortedSet.of(one)));
        return new Particulars(
                Optional.empty(),
                Optional.of(Quantity.of(detail.number())),
                terms.build(),
                detail.days() == 0 ? OptionalInt.empty() : OptionalInt.of(detail.days()),
                List.of(),
                List.of(),
                List.of(),
                Optional.empty());
    }
}
