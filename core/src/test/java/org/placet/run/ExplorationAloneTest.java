package org.placet.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.placet.model.Town.BRIDGE;
import static org.placet.model.Town.COUNCIL;
import static org.placet.model.Town.TOWN;
import static org.placet.model.Town.WORK;
import static org.placet.model.Town.active;
import static org.placet.model.Town.people;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.placet.act.Act;
import org.placet.act.Asking;
import org.placet.act.Decide;
import org.placet.act.Doing;
import org.placet.act.Handling;
import org.placet.check.Invariants;
import org.placet.check.Passage;
import org.placet.explore.Exploration;
import org.placet.explore.Explored;
import org.placet.explore.Property;
import org.placet.explore.Transition;
import org.placet.explore.TransitionSystem;
import org.placet.explore.Weight;
import org.placet.model.Answer;
import org.placet.model.AuthorisationPhase;
import org.placet.model.Phase;
import org.placet.model.Scenario;
import org.placet.model.Town;
import org.placet.model.Undertaking;
import org.placet.model.UndertakingPhase;
import org.placet.model.Words;
import org.placet.model.World;

/**
 * The fourth wall without the others: a twin of the procedure in plain Java that asks no rules and no table, and that
 * writes whatever it likes into a world. Exploration alone sees what is wrong with it.
 */
class ExplorationAloneTest {

    private static final Scenario SCENARIO = Town.scenario();
    private static final String NO_UNDERTAKING = "no-undertaking-without-approval";

    /** Asks, reviews, approves, undertakes; with its guard it waits for the approval. */
    private record Twin(boolean guarded) implements TransitionSystem<World, Act> {

        @Override
        public List<World> initialStates() {
            return List.of(SCENARIO.firstWorld());
        }

        @Override
        public List<Transition<World, Act>> transitions(World world) {
            var next = new ArrayList<Transition<World, Act>>();
            switch (world.request(BRIDGE).phase()) {
                case DRAFTED -> next.add(move(world, new Asking.Submit(TOWN, BRIDGE, "letter"), Phase.SUBMITTED));
                case SUBMITTED -> next.add(move(world, new Handling.Acknowledge(COUNCIL, BRIDGE), Phase.RECEIVED));
                case RECEIVED -> next.add(move(world, new Handling.Review(COUNCIL, BRIDGE), Phase.UNDER_REVIEW));
                case UNDER_REVIEW -> {
                    var yes = new Decide(COUNCIL, BRIDGE, Answer.approve(people(100)));
                    var approved = move(world, yes, Phase.APPROVED).target();
                    next.add(new Transition<>(yes, Weight.ONE, approved.with(active(100))));
                    next.add(move(world, new Decide(COUNCIL, BRIDGE, Answer.reject()), Phase.REJECTED));
                }
                default -> {}
            }
            if (mayBegin(world)) {
                var begun = new Undertaking(WORK, TOWN, BRIDGE, people(60), UndertakingPhase.EXECUTING, true);
                var act = new Doing.Undertake(TOWN, WORK, BRIDGE, people(60));
                next.add(new Transition<>(act, Weight.ONE, world.with(begun)));
            }
            return next;
        }

        private boolean mayBegin(World world) {
            var asked = !world.request(BRIDGE).unsubmitted();
            var permitted = world.authorisation(BRIDGE)
                    .filter(one -> one.phase() == AuthorisationPhase.ACTIVE)
                    .isPresent();
            return world.undertaking(WORK).isEmpty() && asked && (permitted || !guarded);
        }

        private static Transition<World, Act> move(World world, Act act, Phase to) {
            return new Transition<>(
                    act, Weight.ONE, world.with(world.request(BRIDGE).in(to, -1)));
        }
    }

    @Test
    void without_its_guard_the_shortest_way_to_break_it_has_two_steps() {
        var verdict = explore(false).verdict(NO_UNDERTAKING);

        var path = verdict.counterexample().orElseThrow();
        assertThat(path.actions())
                .containsExactly(
                        new Asking.Submit(TOWN, BRIDGE, "letter"), new Doing.Undertake(TOWN, WORK, BRIDGE, people(60)));
    }

    @Test
    void with_its_guard_it_holds_and_was_put_to_the_test() {
        var verdict = explore(true).verdict(NO_UNDERTAKING);

        assertThat(verdict.holds()).isTrue();
        assertThat(verdict.tested()).isEqualTo(1);
    }

    private static Explored<World, Act> explore(boolean guarded) {
        var invariant = Invariants.called(NO_UNDERTAKING, Words.plain()).orElseThrow();
        var property = Property.<World, Act>alwaysOnStepsWhen(
                NO_UNDERTAKING,
                "Nothing begins without approval",
                (before, act, after) -> invariant.premise().orElseThrow().holds(passage(before, act, after)),
                (before, act, after) -> invariant.passage().orElseThrow().holds(passage(before, act, after)));
        return Exploration.of(new Twin(guarded)).properties(property).run();
    }

    private static Passage passage(World before, Act act, World after) {
        return new Passage(SCENARIO, before, act, true, after);
    }
}
