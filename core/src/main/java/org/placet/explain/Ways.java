package org.placet.explain;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Predicate;
import org.placet.explore.Edge;
import org.placet.explore.Path;
import org.placet.explore.StateGraph;
import org.placet.explore.Transition;

/**
 * Why something cannot be done in a state of a graph, as far as a graph can tell: how little more has to happen first.
 * For every state of the graph it knows the fewest further steps to one in which some such action is possible.
 *
 * <p>Steps with weight zero count too: they can be thought of. In a graph that a limit has cut, a way that is there is
 * sound, and one that is missing may lie beyond the cut.
 */
public final class Ways<S, A> {

    private static final int NONE = -1;

    private final StateGraph<S, A> graph;
    private final int[] distances;

    private Ways(StateGraph<S, A> graph, int[] distances) {
        this.graph = graph;
        this.distances = distances;
    }

    /** The ways to an action that passes the test, from every state of the graph. */
    public static <S, A> Ways<S, A> to(StateGraph<S, A> graph, Predicate<? super A> action) {
        var before = new ArrayList<List<Integer>>();
        for (int state = 0; state < graph.size(); state++) {
            before.add(new ArrayList<>());
        }
        var distances = new int[graph.size()];
        Arrays.fill(distances, NONE);
        var waiting = new ArrayDeque<Integer>();
        for (int state = 0; state < graph.size(); state++) {
            for (var edge : graph.edgesFrom(state)) {
                before.get(edge.target()).add(state);
                if (distances[state] == NONE && action.test(edge.action())) {
                    distances[state] = 0;
                    waiting.add(state);
                }
            }
        }
        while (!waiting.isEmpty()) {
            int state = waiting.remove();
            for (int earlier : before.get(state)) {
                if (distances[earlier] == NONE) {
                    distances[earlier] = distances[state] + 1;
                    waiting.add(earlier);
                }
            }
        }
        return new Ways<>(graph, distances);
    }

    /** How many further steps it takes from this state; 0 where it is possible already, nothing where it never is. */
    public OptionalInt stepsFrom(int state) {
        return distances[state] == NONE ? OptionalInt.empty() : OptionalInt.of(distances[state]);
    }

    /** A shortest way from this state to one in which it is possible: the first in the order of the graph. */
    public Optional<Path<S, A>> from(int state) {
        if (distances[state] == NONE) {
            return Optional.empty();
        }
        var path = Path.<S, A>from(graph.state(state));
        for (int here = state; distances[here] > 0; ) {
            var edge = nearer(here);
            path = path.then(new Transition<>(edge.action(), edge.weight(), graph.state(edge.target())));
            here = edge.target();
        }
        return Optional.of(path);
    }

    private Edge<A> nearer(int state) {
        return graph.edgesFrom(state).stream()
                .filter(edge -> distances[edge.target()] == distances[state] - 1)
                .findFirst()
                .orElseThrow();
    }
}
