package org.placet.explore;

import java.util.List;

/**
 * A part of the graph that is never left and in which no goal is reached: one state in which nothing more is possible,
 * or some that go round in circles.
 *
 * @param states the numbers of its states
 * @param isLoop whether things go on there for ever
 * @param chance how likely it is to get there
 * @see Odds#deadEnds
 */
public record DeadEnd(List<Integer> states, boolean isLoop, Amount chance) {

    public DeadEnd {
        states = List.copyOf(states);
    }
}
