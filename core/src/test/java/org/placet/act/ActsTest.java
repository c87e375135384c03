package org.placet.act;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.placet.model.Town.BRIDGE;
import static org.placet.model.Town.COUNCIL;
import static org.placet.model.Town.CREW;
import static org.placet.model.Town.TOWN;
import static org.placet.model.Town.WORK;
import static org.placet.model.Town.bridgeIn;
import static org.placet.model.Town.people;

import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.placet.model.Answer;
import org.placet.model.Claim;
import org.placet.model.Dimension;
import org.placet.model.Intent;
import org.placet.model.Particulars;
import org.placet.model.Phase;
import org.placet.model.Position;
import org.placet.model.Quantity;
import org.placet.model.RequestState;
import org.placet.model.Scenario;
import org.placet.model.Stance;
import org.placet.model.Term;
import org.placet.model.Town;
import org.placet.model.Undertaking;
import org.placet.model.Verb;
import org.placet.model.When;
import org.placet.model.World;

class ActsTest {

    private static final Set<Verb> OF_NO_FILE = EnumSet.of(Verb.PASS_TIME, Verb.OWN);
    private static final Set<Verb> ABOUT_UNDERTAKINGS = EnumSet.of(
            Verb.UNDERTAKE,
            Verb.GO_ON,
            Verb.BE_STOPPED,
            Verb.COMPLETE,
            Verb.LEAVE,
            Verb.NOTIFY,
            Verb.REPORT_VIOLATION,
            Verb.ORDER_WITHDRAWAL);
    private static final Set<Verb> ABOUT_TENSIONS = EnumSet.of(Verb.BEGIN, Verb.END);

    private static final Scenario SCENARIO = Town.builder()
            .position(new Position("for", TOWN, Stance.FOR, "", When.on(LocalDate.EPOCH), Claim.assumed()))
            .build();
    private static final World WORLD = bridgeIn(Phase.UNDER_REVIEW, 30);

    @ParameterizedTest
    @EnumSource(Verb.class)
    void every_verb_that_a_file_can_say_makes_an_act_of_that_verb_about_that_subject(Verb verb) {
        var intent = Intent.of(
                "town", verb, subjectFor(verb), Particulars.about("fence").valid(30));

        if (OF_NO_FILE.contains(verb)) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Acts.of(intent, WORLD, SCENARIO))
                    .withMessage(
                            "No file can say '" + verb.code() + "'; time passes by itself, own acts come from Java");
            return;
        }
        var act = Acts.of(intent, WORLD, SCENARIO);

        assertThat(act.verb()).isEqualTo(verb);
        assertThat(act.subject()).isEqualTo(intent.subject());
        assertThat(act.actor()).isEqualTo(TOWN);
        assertThat(act.power()).isEqualTo(verb.power());
    }

    @Test
    void an_approval_without_a_number_grants_what_is_asked() {
        var act = Acts.of(Intent.of("council", Verb.APPROVE, "bridge"), WORLD, SCENARIO);

        assertThat(act).isEqualTo(new Decide(COUNCIL, BRIDGE, Answer.approve(people(100))));
    }

    @Test
    void an_approval_of_an_amended_request_grants_what_is_asked_now() {
        var amended = WORLD.with(WORLD.request(BRIDGE).asking(people(7)));

        var act = Acts.of(Intent.of("council", Verb.APPROVE, "bridge"), amended, SCENARIO);

        assertThat(act).isEqualTo(new Decide(COUNCIL, BRIDGE, Answer.approve(people(7))));
    }

    @Test
    void an_approval_with_a_place_keeps_the_number_that_is_asked() {
        var mill = Set.of(Term.of("mill"));
        var with = new Particulars(
                Optional.empty(),
                Optional.empty(),
                ImmutableSortedMap.of(Dimension.PLACE, ImmutableSortedSet.copyOf(mill)),
                OptionalInt.of(90),
                List.of("fence"),
                List.of("report"),
                List.of("need"),
                Optional.empty());

        var act = Acts.of(Intent.of("council", Verb.APPROVE_IN_PART, "bridge", with), WORLD, SCENARIO);

        assertThat(act)
                .isEqualTo(new Decide(
                        COUNCIL,
                        BRIDGE,
                        new Answer(
                                Verb.APPROVE_IN_PART,
                                people(100).with(Dimension.PLACE, mill),
                                OptionalInt.of(90),
                                List.of("fence"),
                                List.of("report"),
                                List.of("need"))));
    }

    @Test
    void a_rejection_grants_nothing_whatever_number_stands_beside_it() {
        var with = Particulars.granting(Quantity.of(40));

        var act = Acts.of(Intent.of("council", Verb.REJECT, "bridge", with), WORLD, SCENARIO);

        assertThat(act).isEqualTo(new Decide(COUNCIL, BRIDGE, Answer.reject()));
    }

    @Test
    void an_amendment_without_details_asks_for_the_same_again() {
        var act = Acts.of(Intent.of("town", Verb.AMEND, "bridge"), WORLD, SCENARIO);

        assertThat(act).isEqualTo(new Asking.Amend(TOWN, BRIDGE, people(100)));
    }

    @Test
    void an_undertaking_without_details_is_what_was_planned() {
        var act = Acts.of(Intent.of("town", Verb.UNDERTAKE, "work"), WORLD, SCENARIO);

        assertThat(act).isEqualTo(new Doing.Undertake(TOWN, WORK, BRIDGE, people(60)));
    }

    @Test
    void going_on_without_details_is_what_was_set_out_on() {
        var world = WORLD.with(Undertaking.planned(WORK, TOWN, BRIDGE, people(9)));

        var act = Acts.of(Intent.of("crew", Verb.GO_ON, "work"), world, SCENARIO);

        assertThat(act).isEqualTo(new Doing.GoOn(CREW, WORK, BRIDGE, people(9)));
    }

    @Test
    void an_undertaking_relies_on_the_review_where_the_case_was_sent_back() {
        var review = RequestState.of(BRIDGE.review(), BRIDGE, TOWN, Phase.UNDER_REVIEW, people(100), 30);

        var act = Acts.of(Intent.of("town", Verb.UNDERTAKE, "work"), WORLD.with(review), SCENARIO);

        assertThat(act).isEqualTo(new Doing.Undertake(TOWN, WORK, BRIDGE.review(), people(60)));
    }

    @Test
    void an_order_to_withdraw_is_about_the_request_on_which_the_plan_relies() {
        var act = Acts.of(Intent.of("council", Verb.ORDER_WITHDRAWAL, "work"), WORLD, SCENARIO);

        assertThat(act).isEqualTo(new Governing.OrderWithdrawal(COUNCIL, BRIDGE, WORK));
    }

    @Test
    void a_submission_without_a_channel_says_so() {
        var act = Acts.of(Intent.of("town", Verb.SUBMIT, "bridge"), WORLD, SCENARIO);

        assertThat(act).isEqualTo(new Asking.Submit(TOWN, BRIDGE, Acts.NO_CHANNEL));
    }

    @ParameterizedTest
    @EnumSource(
            value = Verb.class,
            names = {"CONFIRM", "WAIVE"})
    void a_condition_that_is_not_named_is_missed(Verb verb) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Acts.of(Intent.of("council", verb, "bridge"), WORLD, SCENARIO))
                .withMessage("'" + verb.code() + "' must name the condition that it is about");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "APPROVE | There is no request 'castle'; there are [bridge]",
                "CONTEST | There is no request 'castle'; there are [bridge]",
                "UNDERTAKE | There is no undertaking 'castle'; there are [work]",
                "COMPLETE | There is no undertaking 'castle'; there are [work]",
                "NOTIFY | There is no undertaking 'castle'; there are [work]",
                "ORDER_WITHDRAWAL | There is no undertaking 'castle'; there are [work]",
                "BEGIN | There is no tension 'castle'; there are [rumour, strike]",
                "END | There is no tension 'castle'; there are [rumour, strike]",
                "STATE_POSITION | There is no position 'castle'; there are [for]"
            })
    void what_the_scenario_does_not_have_is_named_beside_what_it_has(Verb verb, String message) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Acts.of(Intent.of("town", verb, "castle"), WORLD, SCENARIO))
                .withMessage(message);
    }

    private static String subjectFor(Verb verb) {
        if (ABOUT_UNDERTAKINGS.contains(verb)) {
            return "work";
        }
        if (ABOUT_TENSIONS.contains(verb)) {
            return "strike";
        }
        if (verb == Verb.END_BASIS || verb == Verb.EXTEND_BASIS) {
            return "law";
        }
        return verb == Verb.STATE_POSITION ? "for" : "bridge";
    }
}
