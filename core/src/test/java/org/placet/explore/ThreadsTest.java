package org.placet.explore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.placet.explore.CutOff.Limit;
import org.placet.explore.desk.BusyDesk;

class ThreadsTest {

    /** Every number leads to its double and the one after it, both below a bound. Its rules say which was asked for. */
    private static final class Tree implements OpenSystem<Integer, String>, Ruled {

        private static final int BOUND = 3_000;

        private final Set<String> spoken = new TreeSet<>();
        private boolean isBusy;
        private boolean isClosed;

        @Override
        public List<Integer> initialStates() {
            return List.of(1);
        }

        @Override
        public List<Transition<Integer, String>> transitions(Integer state) {
            if (isBusy || isClosed) {
                throw new IllegalStateException("Two threads share what serves one, or it was closed.");
            }
            isBusy = true;
            spoken.add(state % 2 == 0 ? "even" : "odd");
            var next = new ArrayList<Transition<Integer, String>>();
            for (var target : List.of(2 * state, 2 * state + 1)) {
                if (target < BOUND) {
                    next.add(new Transition<>("to " + target, Weight.ONE, target));
                }
            }
            isBusy = false;
            return next;
        }

        @Override
        public Set<String> rules() {
            return Set.of("even", "odd", "prime");
        }

        @Override
        public Set<String> spoken() {
            return spoken;
        }

        @Override
        public void close() {
            isClosed = true;
        }
    }

    private final ConcurrentLinkedQueue<Tree> opened = new ConcurrentLinkedQueue<>();

    private Exploration<Integer, String> plan() {
        return Exploration.opening(() -> {
            var tree = new Tree();
            opened.add(tree);
            return tree;
        });
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 8})
    void the_graph_is_the_same_in_however_many_threads(int threads) {
        var desk = Exploration.of(BusyDesk.of(2));
        var alone = desk.run().graph();

        var graph = desk.threads(threads).run().graph();

        assertThat(graph.states()).isEqualTo(alone.states());
        assertThat(edges(graph)).isEqualTo(edges(alone));
        assertThat(graph.depth()).isEqualTo(alone.depth());
        assertThat(graph.shortestPathTo(700)).isEqualTo(alone.shortestPathTo(700));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 5})
    void each_thread_opens_a_system_of_its_own_and_closes_it(int threads) {
        var graph = plan().threads(threads).run().graph();

        assertThat(graph.size()).isEqualTo(2_999);
        assertThat(opened).hasSize(threads).allMatch(tree -> tree.isClosed);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2})
    void what_goes_wrong_in_another_thread_is_thrown_here_and_everything_is_closed(int threads) {
        var broken = Exploration.opening(() -> {
            var tree = new Tree();
            tree.isBusy = opened.size() == 1;
            opened.add(tree);
            return tree;
        });

        if (threads == 1) {
            broken.run();
        } else {
            assertThatThrownBy(() -> broken.threads(threads).run()).hasMessageContaining("serves one");
        }

        assertThat(opened).hasSize(threads).allMatch(tree -> tree.isClosed);
    }

    @Test
    void if_one_cannot_be_opened_the_others_are_closed() {
        var plan = Exploration.<Integer, String>opening(() -> {
            if (opened.size() == 2) {
                throw new IllegalStateException("No more.");
            }
            var tree = new Tree();
            opened.add(tree);
            return tree;
        });

        assertThatThrownBy(() -> plan.threads(3).run()).hasMessage("No more.");
        assertThat(opened).hasSize(2).allMatch(tree -> tree.isClosed);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2})
    void limits_cut_at_the_same_place_in_however_many_threads(int threads) {
        var graph = plan().upTo(1_500).threads(threads).run().graph();

        assertThat(graph.states().get(1_499)).isEqualTo(1_500);
        assertThat(graph.cutOffs()).containsExactly(new CutOff(Limit.STATES, 1_500, 1_499));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2})
    void a_rule_that_never_spoke_is_reported_whichever_thread_heard_the_others(int threads) {
        assertThat(plan().threads(threads).run().silentRules()).containsExactly("prime");
        assertThat(plan().upTo(1).threads(threads).run().silentRules()).containsExactly("even", "prime");
        assertThat(Exploration.of(BusyDesk.of(1)).run().silentRules()).isEmpty();
    }

    /** Has one state, and a rule of its own that has spoken. */
    private record OneRule(String spoke) implements OpenSystem<Integer, String>, Ruled {

        @Override
        public List<Integer> initialStates() {
            return List.of(1);
        }

        @Override
        public List<Transition<Integer, String>> transitions(Integer state) {
            return List.of();
        }

        @Override
        public Set<String> rules() {
            return Set.of("first", "second", "third");
        }

        @Override
        public Set<String> spoken() {
            return Set.of(spoke);
        }

        @Override
        public void close() {}
    }

    @Test
    void what_one_thread_heard_is_added_to_what_another_one_heard() {
        var names = new ArrayList<>(List.of("second", "first"));

        var explored = Exploration.opening(() -> new OneRule(names.remove(1)))
                .threads(1)
                .run();
        names.add("first");
        var both = Exploration.opening(() -> new OneRule(names.remove(names.size() - 1)))
                .threads(2)
                .run();

        assertThat(explored.silentRules()).containsExactly("second", "third");
        assertThat(both.silentRules()).containsExactly("third");
    }

    @Test
    void progress_goes_up_to_the_whole() {
        var told = new ArrayList<Exploration.Progress>();

        plan().threads(2).onProgress(told::add).run();

        assertThat(told).extracting(Exploration.Progress::followed).isSorted();
        assertThat(told.get(told.size() - 1)).isEqualTo(new Exploration.Progress(2_999, 2_999, 2_998, 12));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2})
    void an_interruption_keeps_what_was_found_and_says_what_is_left(int threads) {
        var never = Property.<Integer, String>always("small", "it stays small", state -> state < 5_000);
        var seen = Property.<Integer, String>sometimes("three", "there is a three", state -> state == 3);
        var plan = plan().threads(threads).properties(never, seen).onProgress(progress -> {
            if (progress.followed() >= 500) {
                Thread.currentThread().interrupt();
            }
        });

        var explored = plan.run();

        assertThat(Thread.interrupted()).isTrue();
        var graph = explored.graph();
        var cut = graph.cutOffs().get(0);
        assertThat(cut.limit()).isEqualTo(Limit.INTERRUPTION);
        assertThat(cut.allowed()).isBetween(500, 1_500);
        assertThat(graph.size()).isEqualTo(2 * cut.allowed() + 1);
        assertThat(cut.count()).isEqualTo(cut.allowed() + 1);
        assertThat(cut.inWords()).startsWith("It was interrupted: ").endsWith(" left.");
        assertThat(IntStream.range(0, graph.size()).filter(graph::isCut)).hasSize(cut.count());
        assertThat(graph.ends()).isEmpty();
        assertThat(graph.edgesFrom(graph.size() - 1)).isEmpty();
        assertThat(graph.depthOf(graph.size() - 1)).isEqualTo(depth(graph.size()));
        assertThat(graph.depth()).isEqualTo(depth(graph.size()));
        assertThat(explored.verdict("small").isUndecided()).isTrue();
        assertThat(explored.verdict("three").holds()).isTrue();
    }

    /** The number of binary digits. */
    private static int depth(int number) {
        return Integer.SIZE - Integer.numberOfLeadingZeros(number);
    }

    @Test
    void without_a_thread_or_any_memory_nothing_is_done() {
        assertThatThrownBy(() -> plan().threads(0)).hasMessage("Nothing can be done by 0 threads. Give at least 1.");
        assertThatThrownBy(() -> plan().upToMemory(0))
                .hasMessage("A limit of 0 % of the memory is not between 1 and 100. 90 is the usual one.");
        assertThatThrownBy(() -> plan().upToMemory(101)).hasMessageContaining("between 1 and 100");
    }

    private static List<List<Edge<String>>> edges(StateGraph<?, String> graph) {
        return IntStream.range(0, graph.size()).mapToObj(graph::edgesFrom).toList();
    }
}
