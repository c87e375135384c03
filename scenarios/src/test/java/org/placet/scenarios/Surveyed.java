package org.placet.scenarios;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.placet.run.Findings;
import org.placet.run.Simulation;
import org.placet.run.Survey;

/** What every shipped story can come to, gone through once for all tests that ask. */
final class Surveyed {

    /** Shipped scenarios are small enough for a class to go through. */
    static final int MOST_SITUATIONS = 5_000;

    private static final Map<String, Findings> KNOWN = new ConcurrentHashMap<>();

    private Surveyed() {}

    /** The ids of the shipped scenarios, each followed by those of its variants. */
    static List<String> ids() {
        return Scenarios.ids().stream()
                .flatMap(id -> Stream.concat(
                        Stream.of(id), Scenarios.variants(id).keySet().stream().map(variant -> id + "." + variant)))
                .toList();
    }

    /** As {@code ./placet prove} goes through it. */
    static Findings of(String id) {
        return KNOWN.computeIfAbsent(
                id,
                one -> Survey.of(Simulation.of(Scenarios.shipped(one)))
                        .upTo(MOST_SITUATIONS)
                        .run());
    }
}
