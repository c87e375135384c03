package org.placet.act;

import static org.assertj.core.api.Assertions.assertThat;
import static org.placet.model.Town.CLUB;
import static org.placet.model.Town.TOWN;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.placet.model.ActorId;
import org.placet.model.Claim;
import org.placet.model.Position;
import org.placet.model.Scenario;
import org.placet.model.Stance;
import org.placet.model.Town;
import org.placet.model.When;

class SpeakingTest {

    private static final Scenario SCENARIO = Town.builder()
            .position(position("town-for", TOWN, Stance.FOR))
            .position(position("town-against", TOWN, Stance.AGAINST))
            .position(position("club-for", CLUB, Stance.FOR))
            .build();

    @Test
    void a_position_replaces_what_the_same_actor_said_before() {
        var before = new Speaking.StatePosition(TOWN, "town-for").counted(SCENARIO.firstWorld(), SCENARIO);

        var after = new Speaking.StatePosition(TOWN, "town-against").counted(before, SCENARIO);

        assertThat(after.positions()).containsExactly("town-against");
    }

    @Test
    void a_position_leaves_what_another_actor_said() {
        var before = new Speaking.StatePosition(CLUB, "club-for").counted(SCENARIO.firstWorld(), SCENARIO);

        var after = new Speaking.StatePosition(TOWN, "town-for").counted(before, SCENARIO);

        assertThat(after.positions()).containsExactly("club-for", "town-for");
    }

    @Test
    void a_notice_permits_nothing() {
        var world = SCENARIO.firstWorld();

        assertThat(new Speaking.Notify(TOWN, Town.WORK).counted(world, SCENARIO))
                .isEqualTo(world);
    }

    private static Position position(String id, ActorId holder, Stance stance) {
        return new Position(id, holder, stance, "", When.on(LocalDate.EPOCH), Claim.assumed());
    }
}
