package org.placet.rules;

import static org.placet.model.AppealEffect.INSTRUCT;
import static org.placet.model.AppealEffect.NONE;
import static org.placet.model.AppealEffect.REMAND;
import static org.placet.model.AppealEffect.SUBSTITUTE;
import static org.placet.model.AppealEffect.UPHOLD_ONLY;
import static org.placet.model.AppealEffect.VETO_ONLY;
import static org.placet.model.AuthorisationPhase.ACTIVE;
import static org.placet.model.AuthorisationPhase.REVOKED;
import static org.placet.model.Phase.REJECTED;
import static org.placet.model.Phase.UNDER_REVIEW;
import static org.placet.model.Verb.ANNUL;
import static org.placet.model.Verb.APPROVE;
import static org.placet.model.Verb.FILE_APPEAL;
import static org.placet.model.Verb.REMIT;
import static org.placet.model.Verb.TAKE_OVER;
import static org.placet.model.Verb.UPHOLD;
import static org.placet.rules.Fixture.REVIEW_OF_IT;
import static org.placet.rules.Fixture.appealed;
import static org.placet.rules.Fixture.at;
import static org.placet.rules.Fixture.permitted;
import static org.placet.rules.Fixture.sentBack;
import static org.placet.rules.Fixture.story;
import static org.placet.rules.Fixture.told;
import static org.placet.rules.Fixture.withAppeal;
import static org.placet.rules.Situation.when;

import java.util.stream.Stream;
import org.placet.model.AppealEffect;
import org.placet.model.Intent;
import org.placet.model.Scenario;
import org.placet.model.Verb;

/** Cases of what an appeal can come to: that is for the reading to say. */
final class AppealCases {

    private AppealCases() {}

    static Stream<Case> all() {
        var refused = told(REJECTED);
        var filed = when(refused, "applicant", FILE_APPEAL);
        var annulled = when(permitted(ACTIVE), "council", ANNUL).under(appealing(VETO_ONLY));
        var reviewed = sentBack(UNDER_REVIEW);
        var answer = Intent.of("council", APPROVE, REVIEW_OF_IT.value());
        var byTheBoard = Intent.of("board", APPROVE, REVIEW_OF_IT.value());
        return Stream.of(
                forbids(filed, NONE, UPHOLD_ONLY),
                forbids(filed, VETO_ONLY, REMAND),
                forbids(filed, NONE, SUBSTITUTE),
                forbids(when(appealed(), "council", UPHOLD), VETO_ONLY, UPHOLD_ONLY),
                forbids(when(appealed(), "council", REMIT), UPHOLD_ONLY, REMAND),
                forbids(when(appealed(), "council", REMIT), SUBSTITUTE, INSTRUCT),
                forbids(when(at(UNDER_REVIEW), "council", Verb.INSTRUCT), REMAND, INSTRUCT),
                forbids(when(appealed(), "council", TAKE_OVER), INSTRUCT, SUBSTITUTE),
                forbids(when(permitted(ACTIVE), "council", ANNUL), SUBSTITUTE, VETO_ONLY),
                new Case(
                        "approval-07",
                        when(reviewed, answer).under(appealing(SUBSTITUTE)),
                        when(reviewed, answer).under(appealing(INSTRUCT))),
                new Case(
                        "approval-07",
                        when(reviewed, answer).under(appealing(SUBSTITUTE)),
                        when(at(UNDER_REVIEW), "council", APPROVE).under(appealing(SUBSTITUTE))),
                new Case(
                        "approval-07",
                        when(reviewed, answer).under(appealing(SUBSTITUTE)),
                        when(reviewed, Intent.of("neighbour", APPROVE, REVIEW_OF_IT.value()))
                                .under(appealing(SUBSTITUTE))),
                new Case(
                        "overseeing-14",
                        when(reviewed, byTheBoard).under(appealing(SUBSTITUTE)),
                        when(reviewed, byTheBoard).under(appealing(REMAND))),
                new Case(
                        "overseeing-14",
                        when(reviewed, byTheBoard).under(appealing(SUBSTITUTE)),
                        when(at(UNDER_REVIEW), "board", APPROVE).under(appealing(SUBSTITUTE))),
                new Case(
                        "overseeing-15",
                        when(at(UNDER_REVIEW), "council", ANNUL).under(appealing(VETO_ONLY)),
                        annulled),
                new Case("overseeing-16", when(refused, "council", ANNUL).under(appealing(VETO_ONLY)), annulled),
                new Case(
                        "overseeing-17",
                        when(permitted(REVOKED), "council", ANNUL).under(appealing(VETO_ONLY)),
                        annulled));
    }

    private static Scenario appealing(AppealEffect effect) {
        return story().reading(withAppeal(effect)).build();
    }

    private static Case forbids(Situation act, AppealEffect one, AppealEffect other) {
        return new Case("overseeing-13", act.under(appealing(one)), act.under(appealing(other)));
    }
}
