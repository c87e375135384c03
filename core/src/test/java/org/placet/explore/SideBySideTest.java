package org.placet.explore;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** Two systems walked side by side part where two graphs that were explored each alone say that they do. */
class SideBySideTest {

    private static final int LONGEST = 7;

    private static final Function<Transition<String, String>, String> END =
            step -> step.target().substring(0, 1);

    @Test
    void a_system_is_the_same_as_itself() {
        var gate = Sketch.from("shut").arrow("shut", "ask", "asked").arrow("asked", "wait", "asked");

        var parted = SideBySide.of(gate, gate).run();

        assertThat(parted.isSame()).isTrue();
        assertThat(parted.pairs()).isEqualTo(2);
    }

    @Test
    void they_part_at_the_nearest_move_that_only_one_allows() {
        var both = Sketch.from("a").arrow("a", "ask", "b").arrow("b", "look", "c");
        var left = both.arrow("c", "allow", "d").arrow("d", "go", "e");
        var right = both.arrow("c", "refuse", "f");

        var parted = SideBySide.of(left, right).run();

        assertThat(parted.partings()).extracting(Parting::move).containsExactly("allow", "refuse");
        var first = parted.first().orElseThrow();
        assertThat(first.left().actions()).containsExactly("ask", "look");
        assertThat(first.onLeft()).extracting(Transition::target).containsExactly("d");
        assertThat(first.onRight()).isEmpty();
    }

    @Test
    void what_is_seen_of_a_step_can_part_them_and_names_of_states_do_not() {
        var left = Sketch.from("a").arrow("a", "ask", "yes-1").arrow("yes-1", "go", "out");
        var right = Sketch.from("z").arrow("z", "ask", "yes-2").arrow("yes-2", "go", "in");

        var alike = SideBySide.of(left, right).run();
        var seen = SideBySide.of(left, right).seeing(END, END).run();

        assertThat(alike.isSame()).isTrue();
        assertThat(seen.first().orElseThrow().steps()).isEqualTo(1);
        assertThat(seen.first().orElseThrow().right().end()).isEqualTo("yes-2");
    }

    @Test
    void a_move_that_can_lead_to_several_states_is_not_told_apart_before_it_shows() {
        var left = Sketch.from("a").arrow("a", "ask", "b").arrow("b", "x", "e").arrow("b", "y", "e");
        var right = Sketch.from("a")
                .arrow("a", "ask", "b")
                .arrow("a", "ask", "c")
                .arrow("b", "x", "e")
                .arrow("c", "y", "e");

        assertThat(SideBySide.of(left, right).run().isSame()).isTrue();
        assertThat(SideBySide.of(left, right.arrow("c", "z", "e"))
                        .run()
                        .first()
                        .orElseThrow()
                        .right()
                        .end())
                .isEqualTo("c");
    }

    @Test
    void a_limit_says_how_far_nothing_was_found() {
        var left = Sketch.from("0");
        for (int at = 0; at < LONGEST; at++) {
            left = left.arrow("" + at, "on", "" + (at + 1));
        }
        var right = left.arrow("4", "off", "0");

        var short1 = SideBySide.of(left, right).upToSteps(4).run();
        var few = SideBySide.of(left, right).upTo(3).run();
        var all = SideBySide.of(left, right).run();

        assertThat(short1.partings()).isEmpty();
        assertThat(short1.isSame()).isFalse();
        assertThat(short1.steps()).isEqualTo(4);
        assertThat(few.steps()).isEqualTo(3);
        assertThat(few.partings()).isEmpty();
        assertThat(all.first().orElseThrow().steps()).isEqualTo(4);
    }

    @Test
    void what_is_only_thinkable_is_compared_when_that_is_asked_for() {
        var left = Sketch.from("a").arrow("a", "ask", "b");
        var right = left.arrow("a", "dream", Weight.ZERO, "b");

        assertThat(SideBySide.of(left, right).run().isSame()).isTrue();
        assertThat(SideBySide.of(left, right).includeWeightZero().run().first()).isPresent();
    }

    @Test
    void it_finds_what_brute_force_over_two_graphs_finds() {
        int different = 0;
        int confirmed = 0;
        for (int seed = 0; seed < 600; seed++) {
            var random = new Random(seed);
            var left = drawn(random);
            var right = random.nextInt(3) == 0 ? left : changed(left, random);

            var parted = SideBySide.of(left, right)
                    .seeing(END, END)
                    .upToSteps(LONGEST)
                    .run();
            var expected = shortestDifference(left, right);

            assertThat(parted.first().map(one -> one.steps() + 1))
                    .as("seed " + seed)
                    .isEqualTo(expected.map(List::size));
            if (parted.first().isPresent()) {
                different++;
                confirmed += isOfOneOnly(parted.first().get(), left, right, seed) ? 1 : 0;
            }
        }
        assertThat(different).isBetween(150, 550);
        assertThat(confirmed).isEqualTo(different);
    }

    /** The common history is one of both, and the next step is seen on one side only. */
    private static boolean isOfOneOnly(Parting<String, String> parting, Sketch left, Sketch right, int seed) {
        var history = seen(parting.left());
        assertThat(seen(parting.right())).as("seed " + seed).isEqualTo(history);
        var ofLeft = histories(left, history.size() + 1);
        var ofRight = histories(right, history.size() + 1);
        assertThat(histories(left, history.size())).contains(history);
        assertThat(histories(right, history.size())).contains(history);
        var next = new TreeSet<String>();
        parting.onLeft().forEach(step -> next.add(mark(step)));
        parting.onRight().forEach(step -> next.add(mark(step)));
        return next.stream()
                .map(step -> append(history, step))
                .anyMatch(one -> ofLeft.contains(one) != ofRight.contains(one));
    }

    private static Optional<List<String>> shortestDifference(Sketch left, Sketch right) {
        for (int length = 1; length <= LONGEST; length++) {
            var one = histories(left, length);
            var other = histories(right, length);
            for (var history : union(one, other)) {
                if (one.contains(history) != other.contains(history)) {
                    return Optional.of(history);
                }
            }
        }
        return Optional.empty();
    }

    /** Everything that can be seen in so many steps, from a graph that was explored without the other system. */
    private static Set<List<String>> histories(Sketch system, int length) {
        var graph = Exploration.of(system).run().graph();
        var open = new HashSet<List<Object>>();
        graph.initialStates().forEach(state -> open.add(List.of(state, List.of())));
        Set<List<Object>> level = open;
        for (int step = 0; step < length; step++) {
            var next = new HashSet<List<Object>>();
            for (var one : level) {
                @SuppressWarnings("unchecked")
                var history = (List<String>) one.get(1);
                var from = graph.indexOf((String) one.get(0)).orElseThrow();
                for (var edge : graph.edgesFrom(from)) {
                    var target = graph.state(edge.target());
                    next.add(List.of(target, append(history, edge.action() + target.charAt(0))));
                }
            }
            level = next;
        }
        var histories = new HashSet<List<String>>();
        for (var one : level) {
            @SuppressWarnings("unchecked")
            var history = (List<String>) one.get(1);
            histories.add(history);
        }
        return histories;
    }

    private static List<String> seen(Path<String, String> path) {
        return path.transitions().stream().map(SideBySideTest::mark).toList();
    }

    private static String mark(Transition<String, String> step) {
        return step.action() + step.target().charAt(0);
    }

    private static List<String> append(List<String> history, String step) {
        var longer = new ArrayList<>(history);
        longer.add(step);
        return List.copyOf(longer);
    }

    private static Set<List<String>> union(Set<List<String>> one, Set<List<String>> other) {
        var all = new HashSet<>(one);
        all.addAll(other);
        return all;
    }

    /** Up to five states of two kinds, and moves that may lead to several of them. */
    private static Sketch drawn(Random random) {
        var sketch = Sketch.from("p0");
        for (int number = 0; number < 8; number++) {
            sketch = sketch.arrow(any(random), random.nextBoolean() ? "x" : "y", any(random));
        }
        return sketch.arrow("p0", "x", any(random));
    }

    private static Sketch changed(Sketch sketch, Random random) {
        return sketch.arrow(any(random), random.nextBoolean() ? "x" : "y", any(random));
    }

    private static String any(Random random) {
        return List.of("p0", "p1", "p2", "q3", "q4").get(random.nextInt(5));
    }
}
