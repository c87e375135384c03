package cap;

import static org.placet.kit.PlacetAssertions.assertThat;

import java.util.Optional;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.placet.act.Decide;
import org.placet.kit.EverySituation;
import org.placet.kit.WithPacks;
import org.placet.run.Simulation;
import org.placet.run.Trace;
import org.placet.scenarios.Scenarios;

/** What must hold with the rule of one's own: an invariant of the library, one of one's own, and a story of one's own. */
class CapRulesTest {

    @Property(tries = 60, seed = "20221216")
    void the_invariants_hold_with_the_cap(@ForAll @WithPacks("cap") Trace trace) {
        assertThat(trace).keepsInvariants();
    }

    @Property(tries = 60, seed = "20221216")
    @EverySituation(upTo = 100)
    void nothing_above_the_cap_is_granted(@ForAll @WithPacks("cap") Trace trace) {
        assertThat(trace).nothingIsGrantedAbove(CapRules.MOST);
    }

    @Property(tries = 150, seed = "20221216")
    void nobody_answers_a_request_of_their_own(@ForAll @WithPacks("cap") Trace trace) {
        assertThat(trace).each("was answered", step -> step.act() instanceof Decide, step -> {
            var request = trace.scenario().requests().get(((Decide) step.act()).request());
            boolean own = request != null && request.applicant().equals(step.act().actor());
            return own ? Optional.of("the applicant answers") : Optional.empty();
        });
    }

    @Example
    void a_yes_to_150_is_below_the_cap() {
        var story = Scenarios.shipped("sc-01").toBuilder()
                .packs("approval-procedure", "conduct", "escalation", "mandate", "cap")
                .build();

        assertThat(Simulation.of(story).run()).keepsInvariants().nothingIsGrantedAbove(CapRules.MOST);
    }
}
