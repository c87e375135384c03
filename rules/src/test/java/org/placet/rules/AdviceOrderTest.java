package org.placet.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Properties;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.placet.advice.Advice;
import org.placet.advice.RulePack;
import org.placet.advice.Turn;
import org.placet.model.ActorId;
import org.placet.model.Scenario;
import org.placet.model.ScenarioBuilder;
import org.placet.model.World;

/** Nothing that has an order may reach the advice: facts, questions, files, worlds looked at before, threads. */
class AdviceOrderTest {

    private static final Scenario SCENARIO = ConductCases.withEveryChoice();
    private static final List<World> WORLDS = some(AllWorlds.all());

    /** Every so many of them: a prime, so that all parts of the product are among them. */
    private static List<World> some(List<World> all) {
        return IntStream.range(0, all.size())
                .filter(i -> i % 23 == 0)
                .mapToObj(all::get)
                .toList();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2})
    void the_order_of_facts_and_questions_does_not_matter(long seed) {
        try (var panel = Panel.of(SCENARIO)) {
            for (var world : WORLDS) {
                var facts = Panel.facts(world, SCENARIO);
                var questions = questions(world);
                var usual = Set.copyOf(panel.ask(world, facts, questions));
                Collections.shuffle(facts, new Random(seed));
                Collections.shuffle(questions, new Random(seed));

                assertThat(Set.copyOf(panel.ask(world, facts, questions)))
                        .as("seed %d, %s", seed, world)
                        .isEqualTo(usual);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("packs")
    void the_order_and_the_names_of_rule_files_do_not_matter(String pack) {
        var texts = new ArrayList<>(CompiledAtRunTime.texts(pack));
        Collections.reverse(texts);
        var turned = CompiledAtRunTime.pack(
                pack, texts.stream().map(AdviceOrderTest::backwards).toList(), "zz-");
        var shipped =
                Panel.shipped().stream().filter(one -> one.id().equals(pack)).toList();

        assertThat(advice(List.of(turned))).isEqualTo(advice(shipped));
        assertThat(turned.hash()).isEqualTo(shipped.get(0).hash());
    }

    static Stream<String> packs() {
        return ScenarioBuilder.SHIPPED_PACKS.stream();
    }

    /** The same file with its rules from the last to the first. */
    static String backwards(String text) {
        var head = text.substring(0, text.indexOf("\nrule \"") + 1);
        var rules = new ArrayList<String>();
        for (var rule : RuleText.parse(List.of(text), new Properties()).values()) {
            rules.add(0, rule.text());
        }
        return head + String.join("\n\n", rules) + "\n";
    }

    @Test
    void a_session_that_has_seen_other_worlds_says_what_a_fresh_one_says() {
        var reused = new ArrayList<Set<Advice>>();
        var fresh = new ArrayList<Set<Advice>>();

        try (var panel = Panel.of(SCENARIO)) {
            // There and back, so that each world also follows a later one and itself.
            WORLDS.forEach(world -> panel.ask(world, questions(world)));
            WORLDS.forEach(world -> reused.add(Set.copyOf(panel.ask(world, questions(world)))));
        }
        for (var world : WORLDS) {
            try (var panel = Panel.of(SCENARIO)) {
                fresh.add(Set.copyOf(panel.ask(world, questions(world))));
            }
        }

        assertThat(reused).isEqualTo(fresh);
    }

    @Test
    void two_threads_say_what_one_says() throws Exception {
        var packs = Panel.shipped();
        var alone = advice(packs);
        var threads = Executors.newFixedThreadPool(2);
        Callable<List<Set<Advice>>> asking = () -> advice(packs);

        var together = threads.invokeAll(List.of(asking, asking));
        threads.shutdown();

        for (var one : together) {
            assertThat(one.get()).isEqualTo(alone);
        }
    }

    @Test
    void no_rule_says_the_same_thing_twice() {
        try (var panel = Panel.of(SCENARIO)) {
            for (var world : WORLDS) {
                var advice = panel.ask(world, questions(world));

                assertThat(advice).hasSameSizeAs(new HashSet<>(advice));
            }
        }
    }

    private static List<Set<Advice>> advice(List<RulePack> packs) {
        try (var panel = Panel.of(SCENARIO, packs)) {
            return WORLDS.stream()
                    .map(world -> Set.copyOf(panel.ask(world, questions(world))))
                    .toList();
        }
    }

    /** Turns, every act by some, and what follows from going on and leaving. */
    private static List<Object> questions(World world) {
        var questions = new ArrayList<Object>();
        for (var who : List.of("applicant", "board", "neighbour")) {
            questions.add(new Turn(new ActorId(who)));
            world.requests().keySet().forEach(request -> questions.addAll(AllActs.by(who, request)));
        }
        questions.addAll(ConductCases.happened());
        return new ArrayList<>(new LinkedHashSet<>(questions));
    }
}
