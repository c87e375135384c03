package org.placet.explore.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigInteger;
import org.apache.commons.math3.fraction.BigFraction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.placet.explore.Exploration;
import org.placet.explore.Goal;
import org.placet.explore.Odds;

/** The odds of the busy desk as a search, a linear solver and a probabilistic model checker found them. */
class DeskOddsTest {

    private static final BigFraction FIRST_IS_DEPLOYED = new BigFraction(
            new BigInteger("2158480846031901851851252472"), new BigInteger("12801221877875113403680068721"));

    @Test
    void with_one_request_the_chance_is_this_very_fraction() {
        var odds = oddsOf(1);

        assertThat(odds.chance("deployed").exact()).contains(FIRST_IS_DEPLOYED);
    }

    @ParameterizedTest
    @CsvSource({"1, 0.16861522022069584, 9.3295918789023747", "2, 0.16288675638022761, 18.085672817380428"})
    void others_found_the_same_chance_and_the_same_number_of_events(int requests, double chance, double events) {
        var odds = oddsOf(requests);
        var toTheEnd = Odds.of(
                Exploration.of(BusyDesk.of(requests)).run().graph(), new Goal<DeskState>("nothing", state -> false));

        assertThat(odds.chance("deployed").number().orElseThrow()).isCloseTo(chance, within(1e-12));
        assertThat(toTheEnd.expectedSteps().number().orElseThrow()).isCloseTo(events, within(1e-11));
    }

    private static Odds<DeskState, String> oddsOf(int requests) {
        return Odds.of(
                Exploration.of(BusyDesk.of(requests)).run().graph(),
                new Goal<>("deployed", state -> state.requests().get(0).is(DeskRequest.Stage.DEPLOYED)));
    }
}
