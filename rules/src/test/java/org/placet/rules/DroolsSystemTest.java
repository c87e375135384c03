package org.placet.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.placet.explore.Exploration;
import org.placet.explore.Ruled;
import org.placet.explore.Transition;
import org.placet.explore.Weight;
import org.placet.rules.Lamp.Life;

class DroolsSystemTest {

    private static final Lamp DARK = new Lamp(false, 0);

    private static DroolsSystem<Lamp, String> lamp(String consequence) {
        var text = """
                package org.placet.rules.lamp;

                import org.placet.explore.Weight;
                import org.placet.rules.Lamp;
                import org.placet.rules.Lamp.Life;

                global org.placet.rules.Proposals advice;

                rule "switch: as long as it lives, it can be switched"
                when
                    $lamp : Lamp( $used : used )
                    Life( most > $used )
                then
                    %s
                end

                rule "break: what is lit may break"
                when
                    $lamp : Lamp( lit == true )
                then
                    advice.propose( kcontext, "break", Weight.of("0.25"), new Lamp(false, 99) );
                end

                rule "repair: nothing is ever repaired"
                when
                    $lamp : Lamp( used > 100 )
                then
                    advice.propose( kcontext, "repair", 7, new Lamp(false, 0) );
                end
                """.formatted(consequence);
        return DroolsSystem.<Lamp, String>of(CompiledAtRunTime.base(List.of(text), "lamp-"), List.of(DARK))
                .with(List.of(new Life(2)));
    }

    private static final DroolsSystem<Lamp, String> LAMP =
            lamp("advice.propose( kcontext, \"switch\", new Lamp(!$lamp.lit(), $used + 1) );");

    @Test
    void rules_propose_what_can_happen_sorted_by_what_it_is_called() {
        try (var open = LAMP.open()) {
            assertThat(open.initialStates()).containsExactly(DARK);
            assertThat(open.transitions(new Lamp(true, 1)))
                    .containsExactly(
                            new Transition<>("break", Weight.of("0.25"), new Lamp(false, 99)),
                            new Transition<>("switch", Weight.ONE, new Lamp(false, 2)));
        }
    }

    @Test
    void another_order_can_be_asked_for() {
        try (var open = LAMP.inOrder(Comparator.reverseOrder()).open()) {
            assertThat(open.transitions(new Lamp(true, 1)))
                    .extracting(Transition::action)
                    .containsExactly("switch", "break");
        }
    }

    @Test
    void the_same_state_again_has_the_same_answer() {
        try (var open = LAMP.open()) {
            var first = open.transitions(DARK);
            open.transitions(new Lamp(true, 1));

            assertThat(open.transitions(DARK)).isEqualTo(first).hasSize(1);
        }
    }

    @Test
    void a_rule_that_never_spoke_is_known() {
        var explored = Exploration.opening(LAMP::open).run();

        assertThat(explored.silentRules()).containsExactly("repair");
        assertThat(explored.graph().size()).isEqualTo(4);
        try (var open = LAMP.open()) {
            assertThat(((Ruled) open).rules()).containsExactly("break", "repair", "switch");
            assertThat(((Ruled) open).spoken()).isEmpty();
        }
    }

    @Test
    void facts_are_added_to_those_named_before() {
        try (var open = LAMP.with(List.of(new Life(1))).open()) {
            assertThatThrownBy(() -> open.transitions(DARK))
                    .hasMessageContaining("The rule 'switch' proposes 'switch' twice")
                    .hasMessageContaining("Lamp[lit=false, used=0]");
        }
    }

    @Test
    void a_proposal_that_leads_nowhere_is_refused_with_its_rule() {
        try (var open =
                lamp("advice.propose( kcontext, \"switch\", (Object) null );").open()) {
            assertThatThrownBy(() -> open.transitions(DARK))
                    .rootCause()
                    .hasMessage("The rule 'switch' proposes 'switch', which leads nowhere. Name the state.");
        }
    }

    @Test
    void rules_that_were_not_compiled_are_missed_with_what_to_run() {
        assertThatThrownBy(() -> DroolsSystem.compiled(
                        DroolsSystemTest.class, "org.placet/placet-rules", "org.placet.rules.nowhere", List.of(DARK)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("org.placet.rules.nowhere")
                .hasMessageContaining("mvn compile");
    }
}
