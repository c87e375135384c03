package org.placet.act;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.placet.model.Town.BRIDGE;
import static org.placet.model.Town.COUNCIL;
import static org.placet.model.Town.TOWN;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.placet.model.ActorId;
import org.placet.model.Answer;
import org.placet.model.Authorisation;
import org.placet.model.AuthorisationPhase;
import org.placet.model.BreachException;
import org.placet.model.Decision;
import org.placet.model.Dimension;
import org.placet.model.FinalAuthority;
import org.placet.model.Intent;
import org.placet.model.LegalBasis;
import org.placet.model.Phase;
import org.placet.model.Scenario;
import org.placet.model.Scope;
import org.placet.model.SilenceEffect;
import org.placet.model.Term;
import org.placet.model.Town;
import org.placet.model.Verb;
import org.placet.model.World;

class EnactingTest {

    private static final ActorId ASSEMBLY = new ActorId("assembly");
    private static final String LAW = "bridge-law";
    private static final Scope ASKED = Town.people(100).with(Dimension.BASIS, List.of(Term.of(LAW)));

    @Test
    void when_a_law_ends_the_permissions_that_rest_on_it_are_over() {
        var scenario = on(LegalBasis.openEnded(LAW));
        var permitted = permitted(scenario.firstWorld(), ASKED);

        var after = new Enacting.EndBasis(ASSEMBLY, LAW).counted(permitted, scenario);

        assertThat(after.authorisation(BRIDGE).orElseThrow().phase()).isEqualTo(AuthorisationPhase.EXPIRED);
    }

    @Test
    void a_permission_that_rests_on_no_law_that_can_end_goes_on() {
        var scenario = on(LegalBasis.openEnded(LAW));
        var permitted = permitted(scenario.firstWorld(), Town.people(100));

        var after = new Enacting.EndBasis(ASSEMBLY, LAW).counted(permitted, scenario);

        assertThat(after.authorisations()).isEqualTo(permitted.authorisations());
    }

    @Test
    void a_law_holds_on_its_last_day_and_not_on_the_next() {
        var scenario = on(LegalBasis.until(LAW, "2001-01-10"));
        var first = scenario.firstWorld();

        var lastDay = new TimePasses(9).counted(first, scenario);
        var dayAfter = new TimePasses(10).counted(first, scenario);

        assertThat(lastDay.bases().get(LAW).inForce()).isTrue();
        assertThat(dayAfter.bases().get(LAW).inForce()).isFalse();
    }

    @Test
    void the_next_day_on_which_something_ends_by_itself_may_be_that_of_a_law() {
        assertThat(on(LegalBasis.until(LAW, "2001-01-10")).firstWorld().nextDeadline())
                .hasValue(10);
    }

    @Test
    void a_law_whose_last_day_has_passed_is_not_in_force_when_the_story_begins() {
        assertThat(on(LegalBasis.until(LAW, "2000-12-31"))
                        .firstWorld()
                        .bases()
                        .get(LAW)
                        .inForce())
                .isFalse();
    }

    @Test
    void an_extended_law_holds_for_so_many_days_from_then() {
        var scenario = on(LegalBasis.until(LAW, "2001-01-10"));
        var later = new TimePasses(4).counted(scenario.firstWorld(), scenario);

        var extended = new Enacting.ExtendBasis(ASSEMBLY, LAW, 30).counted(later, scenario);

        assertThat(extended.bases().get(LAW).daysLeft()).isEqualTo(30);
    }

    @Test
    void what_has_ended_cannot_be_ended_again() {
        var scenario = on(LegalBasis.openEnded(LAW));
        var ends = new Enacting.EndBasis(ASSEMBLY, LAW);
        var ended = ends.counted(scenario.firstWorld(), scenario);

        assertThatThrownBy(() -> ends.counted(ended, scenario)).isInstanceOf(BreachException.class);
    }

    @Test
    void silence_approves_nothing_on_a_law_that_ends_before_the_answer_is_due() {
        var scenario = on(LegalBasis.until(LAW, "2001-01-05"), SilenceEffect.DEEMED_APPROVED);
        var first = scenario.firstWorld();
        var waiting = first.with(first.request(BRIDGE).in(Phase.UNDER_REVIEW, 6));

        var after = new TimePasses(6).counted(waiting, scenario);

        assertThat(after.request(BRIDGE).phase()).isEqualTo(Phase.LAPSED);
    }

    @Test
    void silence_approves_on_a_law_that_holds_until_the_answer_is_due() {
        var scenario = on(LegalBasis.until(LAW, "2001-01-20"), SilenceEffect.DEEMED_APPROVED);
        var first = scenario.firstWorld();
        var waiting = first.with(first.request(BRIDGE).in(Phase.UNDER_REVIEW, 6));

        var after = new TimePasses(6).counted(waiting, scenario);

        assertThat(after.request(BRIDGE).phase()).isEqualTo(Phase.APPROVED);
    }

    @Test
    void a_law_that_the_scenario_does_not_list_cannot_be_ended() {
        var scenario = on(LegalBasis.openEnded(LAW));
        var intent = Intent.of("assembly", Verb.END_BASIS, "no-such-law");

        assertThatThrownBy(() -> Acts.of(intent, scenario.firstWorld(), scenario))
                .hasMessageContaining("no-such-law")
                .hasMessageContaining(LAW);
    }

    @Test
    void an_extension_says_for_how_long() {
        var scenario = on(LegalBasis.openEnded(LAW));
        var intent = Intent.of("assembly", Verb.EXTEND_BASIS, LAW);

        assertThatThrownBy(() -> Acts.of(intent, scenario.firstWorld(), scenario))
                .hasMessageContaining("for how many days");
    }

    private static World permitted(World world, Scope granted) {
        var decision = new Decision(BRIDGE, COUNCIL, new FinalAuthority(COUNCIL), Answer.approve(granted));
        return world.with(Authorisation.from(decision, TOWN).in(AuthorisationPhase.ACTIVE));
    }

    private static Scenario on(LegalBasis basis) {
        return on(basis, SilenceEffect.LAPSE);
    }

    private static Scenario on(LegalBasis basis, SilenceEffect silence) {
        return Town.builder(Town.reading(silence))
                .request("bridge", "town", ASKED)
                .legalBasis(basis)
                .then("2001-01-01", Intent.of("town", Verb.RESOLVE, "bridge"))
                .build();
    }
}
