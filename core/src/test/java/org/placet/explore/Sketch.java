package org.placet.explore;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A transition system drawn by hand, one arrow at a time; its initial states are named first. */
record Sketch(List<String> initialStates, Map<String, List<Transition<String, String>>> arrows)
        implements TransitionSystem<String, String> {

    static Sketch from(String... initialStates) {
        return new Sketch(List.of(initialStates), Map.of());
    }

    Sketch arrow(String source, String action, String target) {
        return arrow(source, action, Weight.ONE, target);
    }

    Sketch arrow(String source, String action, Weight weight, String target) {
        var more = new LinkedHashMap<>(arrows);
        var leaving = new ArrayList<>(transitions(source));
        leaving.add(new Transition<>(action, weight, target));
        more.put(source, leaving);
        return new Sketch(initialStates, more);
    }

    @Override
    public List<Transition<String, String>> transitions(String state) {
        return arrows.getOrDefault(state, List.of());
    }
}
