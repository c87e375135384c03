package org.placet.explore;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/**
 * The map of everything that can happen: each state that was found, and each transition that was followed.
 *
 * <p>States are numbered from 0 in the order in which a breadth-first search found them, so a smaller number is never
 * farther away; the initial states come first. The same system gives the same numbers. Edges keep the order of the
 * system, and two actions that lead to the same state are two edges.
 *
 * <p>A limit may have cut the graph: {@link #isComplete} and {@link #cutOffs} say so. Then it has the first states in
 * breadth-first order and every followed transition between them. Its shortest paths are still the shortest.
 *
 * <p>A graph never changes, and many threads may read it. Its size is counted in states and edges.
 *
 * @see Exploration
 */
public final class StateGraph<S, A> {

    private final Numbering<S> states;
    private final Edges<A> edges;
    private final Levels levels;
    private final Cuts cuts;

    StateGraph(Numbering<S> states, Edges<A> edges, Levels levels, Cuts cuts) {
        this.states = states;
        this.edges = edges;
        this.levels = levels;
        this.cuts = cuts;
    }

    /** How many states there are. */
    public int size() {
        return states.size();
    }

    /** How many transitions were followed to a state of this graph. */
    public int transitionCount() {
        return edges.size();
    }

    /** How many states are on the longest of all shortest paths: 1 if nothing leads away from the initial states. */
    public int depth() {
        return levels.count();
    }

    /** All states, each at the place of its number. */
    public List<S> states() {
        return states.values();
    }

    /** The different states in which everything may begin, numbered from 0. */
    public List<S> initialStates() {
        return IntStream.range(0, size())
                .takeWhile(state -> levels.discoveredBy(state) == Levels.INITIAL)
                .mapToObj(states::value)
                .toList();
    }

    /** The state with this number. */
    public S state(int number) {
        checkNumber(number);
        return states.value(number);
    }

    /** The number of an equal state, or nothing if none was found. */
    public OptionalInt indexOf(S state) {
        var number = states.numberOf(state);
        return number == Numbering.UNKNOWN ? OptionalInt.empty() : OptionalInt.of(number);
    }

    /** How many states are on the shortest path to this one: 1 for an initial state. */
    public int depthOf(int number) {
        checkNumber(number);
        return levels.levelOf(number);
    }

    /** What leads away from this state inside the graph, in the order of the system. */
    public List<Edge<A>> edgesFrom(int number) {
        checkNumber(number);
        return IntStream.range(edges.first(number), edges.end(number))
                .mapToObj(edge -> new Edge<>(number, edges.action(edge), edges.weight(edge), edges.target(edge)))
                .toList();
    }

    /** The numbers of all states that no followed transition leaves. A state with a cut transition is not an end. */
    public List<Integer> ends() {
        return IntStream.range(0, size())
                .filter(state -> edges.first(state) == edges.end(state) && !cuts.isCut(state))
                .boxed()
                .toList();
    }

    /** Whether no limit cut anything off. */
    public boolean isComplete() {
        return cutOffs().isEmpty();
    }

    /** What each limit left out; empty if the graph is complete. */
    public List<CutOff> cutOffs() {
        return cuts.cutOffs();
    }

    /** Whether a limit left out a transition of this state. */
    public boolean isCut(int number) {
        checkNumber(number);
        return cuts.isCut(number);
    }

    /** The way on which this state was found: none is shorter, and it is the first of these in the system's order. */
    public Path<S, A> shortestPathTo(int number) {
        checkNumber(number);
        var backwards = ImmutableList.<Transition<S, A>>builder();
        var state = number;
        while (levels.discoveredBy(state) != Levels.INITIAL) {
            var edge = levels.discoveredBy(state);
            backwards.add(transition(edge));
            state = edges.source(edge);
        }
        return new Path<>(states.value(state), backwards.build().reverse());
    }

    /** The shortest path to the state where this edge begins, and then this edge. */
    Path<S, A> shortestPathOver(int edge) {
        return shortestPathTo(edges.source(edge)).then(transition(edge));
    }

    /** How many states could have been made. */
    int stateLimit() {
        return cuts.stateLimit();
    }

    Edges<A> edges() {
        return edges;
    }

    Transition<S, A> transition(int edge) {
        return new Transition<>(edges.action(edge), edges.weight(edge), states.value(edges.target(edge)));
    }

    private void checkNumber(int number) {
        checkArgument(
                number >= 0 && number < size(),
                "There is no state with the number %s: this graph has %s, numbered from 0.",
                number,
                new Count(size(), "state"));
    }
}
