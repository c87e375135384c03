package org.placet.explore;

import com.google.common.collect.EnumMultiset;
import com.google.common.collect.Multiset;
import java.util.BitSet;
import java.util.List;
import java.util.stream.Stream;
import org.placet.explore.CutOff.Limit;

/** What the limits cut off: how many transitions each of them, and at which states. */
final class Cuts {

    private final Limits limits;
    private final BitSet states = new BitSet();
    private final Multiset<Limit> transitions = EnumMultiset.create(Limit.class);
    private int followed;

    Cuts(Limits limits) {
        this.limits = limits;
    }

    void cut(int source, Limit limit) {
        states.set(source);
        transitions.add(limit);
    }

    /** Only the states before this one were followed; so many were made. */
    void interruptAt(int next, int made) {
        followed = next;
        states.set(next, made);
        transitions.add(Limit.INTERRUPTION, made - next);
    }

    int stateLimit() {
        return limits.states();
    }

    boolean isCut(int state) {
        return states.get(state);
    }

    List<CutOff> cutOffs() {
        return Stream.of(Limit.values())
                .filter(transitions::contains)
                .map(limit -> new CutOff(limit, allowed(limit), transitions.count(limit)))
                .toList();
    }

    private int allowed(Limit limit) {
        return limit == Limit.INTERRUPTION ? followed : limits.allowed(limit);
    }
}
