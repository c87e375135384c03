package org.placet.explore;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableMap;
import com.google.common.primitives.Ints;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.apache.commons.math3.fraction.BigFraction;

/**
 * How likely each goal is to be the first one reached, and how long it takes, if every step is drawn by weight. Nothing
 * is sampled: the walk over the whole graph is solved.
 *
 * <p>Small graphs are solved in fractions, and the result is exact. Large ones are solved in doubles, and each result
 * carries a bound on its error, measured afterwards and not assumed. A walk is over at a goal, where nothing more is
 * possible, and in a part that is never left and has no goal: those parts are found first, named, and never gone round
 * in. Where a limit cut the graph there are bounds and no numbers. With several initial states each is as likely.
 *
 * <pre>{@code
 * var odds = Odds.of(graph, new Goal<>("approved", state -> state.isApproved()));
 * System.out.println(odds.chance("approved"));
 * }</pre>
 *
 * @see MonteCarlo the same numbers, sampled
 */
public final class Odds<S, A> {

    private final StateGraph<S, A> graph;
    private final List<Goal<S>> goals;
    private final Chain chain;
    private final Visits visits;
    private final Amount beyond;

    private Odds(StateGraph<S, A> graph, List<Goal<S>> goals, Chain chain, Visits visits) {
        this.graph = graph;
        this.goals = goals;
        this.chain = chain;
        this.visits = visits;
        this.beyond = visits.endingIn(chain.with(Chain.BEYOND));
    }

    /** The odds of these goals, of which at least one is needed and whose ids differ. */
    @SafeVarargs
    @SuppressWarnings("varargs") // List.of copies the array.
    public static <S, A> Odds<S, A> of(StateGraph<S, A> graph, Goal<S>... goals) {
        return of(graph, List.of(goals));
    }

    /** The odds of these goals, of which at least one is needed and whose ids differ. */
    public static <S, A> Odds<S, A> of(StateGraph<S, A> graph, List<Goal<S>> goals) {
        checkArgument(!goals.isEmpty(), "There is no goal to ask the odds of. Name at least one.");
        var distinct = Goal.distinct(goals);
        var chain = Chain.of(graph, distinct);
        return new Odds<>(graph, distinct, chain, solved(chain));
    }

    /** The same odds in doubles, however small the graph is. */
    static <S, A> Odds<S, A> inDoubles(StateGraph<S, A> graph, List<Goal<S>> goals) {
        var chain = Chain.of(graph, goals);
        return new Odds<>(graph, goals, chain, NearVisits.of(chain, NearVisits.beginning(chain)));
    }

    private static Visits solved(Chain chain) {
        return solved(chain, ExactVisits.beginning(chain), NearVisits.beginning(chain));
    }

    private static Visits solved(Chain chain, BigFraction[] exactly, double[] nearly) {
        if (ExactVisits.isWorthwhile(chain)) {
            var exact = ExactVisits.of(chain, exactly);
            if (exact.isPresent()) {
                return new ExactSums(chain, exact.get());
            }
        }
        return NearVisits.of(chain, nearly);
    }

    /** The goals, in the order in which they were named. */
    public List<Goal<S>> goals() {
        return goals;
    }

    /** How likely it is that this goal is reached, and before every other. */
    public Amount chance(String goal) {
        return bounded(visits.endingIn(chain.with(Goal.place(goal, goals))));
    }

    /** The chance of each goal, by id, in the order in which they were named. */
    public ImmutableMap<String, Amount> chances() {
        var chances = ImmutableMap.<String, Amount>builder();
        goals.forEach(goal -> chances.put(goal.id(), chance(goal.id())));
        return chances.build();
    }

    /** The chance of each goal for a walk that begins in this state instead. */
    public ImmutableMap<String, Amount> chancesFrom(int state) {
        checkArgument(state >= 0 && state < graph.size(), "There is no state with the number %s", state);
        var exactly = new BigFraction[graph.size()];
        Arrays.fill(exactly, BigFraction.ZERO);
        exactly[state] = BigFraction.ONE;
        var nearly = new double[graph.size()];
        nearly[state] = 1;
        return new Odds<>(graph, goals, chain, solved(chain, exactly, nearly)).chances();
    }

    /** How likely it is that no goal is ever reached. */
    public Amount never() {
        var over = chain.with(Chain.END);
        over.or(chain.with(Chain.LOOP));
        return bounded(visits.endingIn(over));
    }

    /** The parts in which a walk may be caught without any goal, nearest first. Those that it cannot get to are left out. */
    public List<DeadEnd> deadEnds() {
        var found = new ArrayList<DeadEnd>();
        chain.with(Chain.END).stream().forEach(end -> found.add(deadEnd(new int[] {end}, false)));
        chain.loops().forEach(loop -> found.add(deadEnd(loop, true)));
        found.removeIf(deadEnd -> deadEnd.chance().upper() == 0);
        found.sort((one, other) ->
                Integer.compare(one.states().get(0), other.states().get(0)));
        return List.copyOf(found);
    }

    private DeadEnd deadEnd(int[] states, boolean isLoop) {
        return new DeadEnd(Ints.asList(states), isLoop, bounded(visits.endingIn(bits(states))));
    }

    /** How likely it is to get to where a limit cut the graph: what happens there is not known. 0 if nothing was cut. */
    public Amount beyond() {
        return beyond;
    }

    /** How many steps a walk has on average until it is over: without end if it may go round in circles. */
    public Amount expectedSteps() {
        return expected(Reward.steps());
    }

    /** What a walk adds up to on average until it is over. */
    public Amount expected(Reward<S, A> reward) {
        var rewards = rewards(reward);
        for (var loop : chain.loops()) {
            if (visits.endingIn(bits(loop)).upper() > 0 && grows(loop, rewards)) {
                return Amount.infinite();
            }
        }
        var sum = visits.sum(rewards);
        return beyond.upper() > 0 ? Amount.between(sum.lower(), Double.POSITIVE_INFINITY) : sum;
    }

    /**
     * How likely each goal is to be reached first with each sum, for sums up to this one. What is still going on then
     * is told as {@link Spread#open}.
     */
    public Spread spread(Reward<S, A> reward, long upTo) {
        checkArgument(upTo >= 0, "A spread up to %s has nothing in it. Allow 0 or more.", upTo);
        return Spreading.of(chain, rewards(reward), upTo, visits.areExact())
                .spread(goals.stream().map(Goal::id).toList());
    }

    /** Whether all numbers are exact fractions. */
    public boolean areExact() {
        return visits.areExact();
    }

    private long[] rewards(Reward<S, A> reward) {
        var edges = graph.edges();
        var rewards = new long[edges.size()];
        for (var state = 0; state < graph.size(); state++) {
            for (var edge = edges.first(state); edge < edges.end(state); edge++) {
                if (chain.counts(edge)) {
                    rewards[edge] = reward.of(graph.state(state), edges.action(edge), graph.state(edges.target(edge)));
                    checkArgument(
                            rewards[edge] >= 0,
                            "The reward of '%s' is %s. A reward is 0 or more.",
                            edges.action(edge),
                            rewards[edge]);
                }
            }
        }
        return rewards;
    }

    private boolean grows(int[] loop, long[] rewards) {
        for (var state : loop) {
            for (var edge = chain.first(state); edge < chain.end(state); edge++) {
                if (chain.counts(edge) && rewards[edge] > 0) {
                    return true;
                }
            }
        }
        return false;
    }

    /** What lies beyond a cut may add to any chance. */
    private Amount bounded(Amount seen) {
        return beyond.upper() == 0
                ? seen
                : Amount.between(seen.lower(), seen.upper() + beyond.upper()).asChance();
    }

    private static BitSet bits(int[] states) {
        var bits = new BitSet();
        for (var state : states) {
            bits.set(state);
        }
        return bits;
    }

    @Override
    public String toString() {
        return chances() + (never().equals(Amount.exactly(BigFraction.ZERO)) ? "" : ", none: " + never());
    }
}
