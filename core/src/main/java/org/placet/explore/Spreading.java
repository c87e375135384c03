package org.placet.explore;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.TreeBasedTable;
import java.util.BitSet;
import java.util.List;
import java.util.TreeMap;

/**
 * A walk followed sum by sum: what adds nothing is solved as a whole, and what adds something begins again at a larger
 * sum.
 */
final class Spreading<N> {

    private final Chain chain;
    private final Chain still;
    private final long[] rewards;
    private final long upTo;
    private final Numbers<N> numbers;

    private final TreeMap<Long, N[]> waiting = new TreeMap<>();
    private final TreeBasedTable<Integer, Long, N> over = TreeBasedTable.create();
    private N open;

    private Spreading(Chain chain, long[] rewards, long upTo, Numbers<N> numbers) {
        var nothing = new BitSet();
        for (var edge = 0; edge < rewards.length; edge++) {
            nothing.set(edge, rewards[edge] == 0);
        }
        this.chain = chain;
        this.still = chain.following(nothing);
        this.rewards = rewards;
        this.upTo = upTo;
        this.numbers = numbers;
        this.open = numbers.zero();
    }

    static Spreading<?> of(Chain chain, long[] rewards, long upTo, boolean exactly) {
        if (exactly) {
            var exact = new Spreading<>(chain, rewards, upTo, new Numbers.Fractions());
            if (exact.follow()) {
                return exact;
            }
        }
        var near = new Spreading<>(chain, rewards, upTo, new Numbers.Doubles());
        near.follow();
        return near;
    }

    /** Says no if the numbers grew too long on the way. */
    private boolean follow() {
        waiting.put(0L, numbers.beginning(chain));
        while (!waiting.isEmpty()) {
            var next = waiting.pollFirstEntry();
            var visits = numbers.visits(still, next.getValue());
            if (visits.isEmpty()) {
                return false;
            }
            account(next.getKey(), visits.get());
        }
        return true;
    }

    private void account(long sum, N[] visits) {
        for (var state = 0; state < visits.length; state++) {
            if (numbers.isZero(visits[state])) {
                continue;
            }
            if (chain.moves(state)) {
                goOn(sum, state, visits[state]);
            } else if (chain.fate(state) == Chain.BEYOND) {
                open = numbers.plus(open, visits[state]);
            } else {
                var fate = chain.fate(state) == Chain.LOOP ? Chain.END : chain.fate(state);
                var sofar = over.get(fate, sum);
                over.put(fate, sum, sofar == null ? visits[state] : numbers.plus(sofar, visits[state]));
            }
        }
    }

    private void goOn(long sum, int state, N visits) {
        for (var edge = chain.first(state); edge < chain.end(state); edge++) {
            if (!chain.counts(edge) || rewards[edge] == 0) {
                continue;
            }
            var part = numbers.share(visits, chain, state, edge);
            if (rewards[edge] > upTo - sum) {
                open = numbers.plus(open, part);
            } else {
                var later = waiting.computeIfAbsent(sum + rewards[edge], any -> numbers.zeros(chain.size()));
                later[chain.target(edge)] = numbers.plus(later[chain.target(edge)], part);
            }
        }
    }

    Spread spread(List<String> ids) {
        var goals = ImmutableMap.<String, ImmutableSortedMap<Long, Amount>>builder();
        for (var goal = 0; goal < ids.size(); goal++) {
            goals.put(ids.get(goal), amounts(goal));
        }
        return new Spread(
                goals.build(), amounts(Chain.END), numbers.amount(open).asChance());
    }

    private ImmutableSortedMap<Long, Amount> amounts(int fate) {
        var amounts = ImmutableSortedMap.<Long, Amount>naturalOrder();
        over.row(fate)
                .forEach(
                        (sum, chance) -> amounts.put(sum, numbers.amount(chance).asChance()));
        return amounts.build();
    }
}
