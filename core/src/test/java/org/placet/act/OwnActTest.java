package org.placet.act;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.placet.model.Town.BRIDGE;
import static org.placet.model.Town.CLUB;
import static org.placet.model.Town.active;

import com.google.common.collect.ImmutableSortedSet;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.placet.model.ActorId;
import org.placet.model.BreachException;
import org.placet.model.Phase;
import org.placet.model.Scenario;
import org.placet.model.Town;
import org.placet.model.World;

class OwnActTest {

    private record Board(int seats) {}

    /** Whatever its author makes of a world. */
    private record Meddle(ActorId actor, UnaryOperator<World> change) implements OwnAct {
        @Override
        public String subject() {
            return "board";
        }

        @Override
        public String phrase() {
            return "meddles";
        }

        @Override
        public World own(World world, Scenario scenario) {
            return change.apply(world);
        }
    }

    private static final World WORLD = Town.scenario().firstWorld();

    @Test
    void an_own_act_sets_its_own_records() {
        var act = new Meddle(CLUB, world -> world.with("board", new Board(3)));

        var after = act.counted(WORLD, Town.scenario());

        assertThat(after).isEqualTo(WORLD.with("board", new Board(3)));
    }

    @Test
    void an_own_act_moves_no_request() {
        refuses(world -> world.with(world.request(BRIDGE).in(Phase.APPROVED, -1)));
    }

    @Test
    void an_own_act_permits_nothing() {
        refuses(world -> world.with(active(100)));
    }

    @Test
    void an_own_act_begins_no_tension() {
        refuses(world -> world.withLasting(ImmutableSortedSet.of(Town.STRIKE)));
    }

    @Test
    void an_own_act_states_no_position() {
        refuses(world -> world.with("board", new Board(3)).withPositions(ImmutableSortedSet.of("for")));
    }

    private static void refuses(UnaryOperator<World> change) {
        assertThatExceptionOfType(BreachException.class)
                .isThrownBy(() -> new Meddle(CLUB, change).counted(WORLD, Town.scenario()))
                .withMessage("The act 'meddles' changes more than its own records")
                .returns("C1", BreachException::invariant);
    }
}
