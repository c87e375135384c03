package org.placet.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.placet.model.Town.people;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class ScenarioBuilderTest {

    @Test
    void two_holders_of_final_approval_are_one_too_many() {
        var builder = Town.builder().actor(Actor.of("senate", Role.FINAL_APPROVAL));

        assertThatIllegalArgumentException()
                .isThrownBy(builder::build)
                .withMessage("One actor holds final approval; seen [council, senate]");
    }

    @Test
    void a_story_without_a_final_authority_can_be_told() {
        var scenario =
                Scenario.builder("none").actor(Actor.of("town", Role.APPLICANT)).build();

        assertThat(scenario.finalAuthority()).isEmpty();
    }

    @Test
    void whoever_asks_takes_part() {
        var builder =
                Scenario.builder("q").actor(Actor.of("town", Role.APPLICANT)).request("bridge", "village", people(1));

        assertThatIllegalArgumentException()
                .isThrownBy(builder::build)
                .withMessage("The request 'bridge' is made by 'village', which is not among the actors [town]");
    }

    @Test
    void whoever_is_acted_for_takes_part() {
        var builder = Scenario.builder("q").actor(Actor.bystander("works").actingFor("town"));

        assertThatIllegalArgumentException()
                .isThrownBy(builder::build)
                .withMessage("'works' acts for 'town', which is not among the actors [works]");
    }

    @Test
    void whoever_is_spoken_for_takes_part() {
        var builder = Scenario.builder("q").actor(Actor.bystander("press").speakingFor("town"));

        assertThatIllegalArgumentException()
                .isThrownBy(builder::build)
                .withMessage("'press' speaks for 'town', which is not among the actors [press]");
    }

    @Test
    void whoever_plans_takes_part() {
        var builder = Town.builder().plan("trip", "village", "bridge", people(1));

        assertThatIllegalArgumentException()
                .isThrownBy(builder::build)
                .withMessageStartingWith("The undertaking 'trip' is planned by 'village', which is not among");
    }

    @Test
    void a_plan_relies_on_a_request_that_somebody_makes() {
        var builder = Town.builder().plan("trip", "town", "castle", people(1));

        assertThatIllegalArgumentException()
                .isThrownBy(builder::build)
                .withMessage("The undertaking 'trip' relies on 'castle', which nobody asks");
    }

    @Test
    void the_clock_starts_with_the_first_entry_unless_it_is_told_otherwise() {
        var scenario = Town.builder()
                .then("2001-02-03", Intent.of("town", Verb.SUBMIT, "bridge"))
                .build();

        assertThat(scenario.clock()).isEqualTo(Clock.weeklyFrom(LocalDate.of(2001, 2, 3)));
    }

    @Test
    void a_tension_that_follows_from_going_on_without_cover_needs_no_mention() {
        var kind = new TensionKind("entry", 1, true, "", "", "", "", List.of("scale"), "");
        var levels = List.of(new Scale.Level(0, "calm", ""), new Scale.Level(1, "words", ""));
        var reading = Town.reading(SilenceEffect.LAPSE)
                .but()
                .scale(new Scale("own", levels, List.of(kind)))
                .build();

        var scenario = Scenario.builder("q").reading(reading).build();

        assertThat(scenario.tensions().get(new TensionId("entry")).level()).isEqualTo(1);
    }
}
