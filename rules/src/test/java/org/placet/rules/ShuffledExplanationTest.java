package org.placet.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.placet.advice.Advice;
import org.placet.advice.Adviser;
import org.placet.advice.Rule;
import org.placet.advice.RulePack;
import org.placet.explain.Explanation;
import org.placet.explain.Question;
import org.placet.model.Scenario;
import org.placet.model.ScenarioBuilder;
import org.placet.model.World;
import org.placet.run.Simulation;

/**
 * A whole explanation, every reason and every suggestion, does not depend on the order of rules and files, of facts and
 * questions, nor on who else asks at the same time.
 */
class ShuffledExplanationTest {

    private static final Scenario STORY = Stories.permission();

    /** Everything that is said of a run: why each step counted or not, and why acts would not count at any moment. */
    private static List<Object> explained(List<RulePack> packs) {
        var trace = Simulation.of(STORY).withPacks(packs).withSeed(5).run();
        var explanation = Explanation.of(trace, packs);
        var said = new ArrayList<Object>();
        trace.steps().forEach(step -> said.add(explanation.why(step.number())));
        for (int at = 1; at <= trace.steps().size() + 1; at += 3) {
            said.add(explanation.whyNot(Question.whyNot("approve").by("desk").at(at)));
            said.add(
                    explanation.whyNot(Question.whyNot("revoke").by("neighbour").at(at)));
        }
        assertThat(said.size()).isGreaterThan(6);
        return said;
    }

    @Test
    void rules_and_files_in_another_order_explain_the_same() {
        var turned = ScenarioBuilder.SHIPPED_PACKS.stream()
                .map(pack -> {
                    var texts = new ArrayList<>(CompiledAtRunTime.texts(pack));
                    Collections.reverse(texts);
                    return CompiledAtRunTime.pack(
                            pack, texts.stream().map(AdviceOrderTest::backwards).toList(), "zz-");
                })
                .toList();

        assertThat(explained(turned)).isEqualTo(explained(Panel.shipped()));
    }

    @Test
    void facts_and_questions_in_another_order_explain_the_same() {
        var shuffled = Panel.shipped().stream()
                .map(pack -> (RulePack) new Shuffling(pack, new Random(7)))
                .toList();

        assertThat(explained(shuffled)).isEqualTo(explained(Panel.shipped()));
    }

    @Test
    void two_threads_are_told_what_one_is_told() throws Exception {
        var alone = explained(Panel.shipped());
        Callable<List<Object>> asking = () -> explained(Panel.shipped());
        var threads = Executors.newFixedThreadPool(2);

        var together = threads.invokeAll(List.of(asking, asking));
        threads.shutdown();

        for (var one : together) {
            assertThat(one.get()).isEqualTo(alone);
        }
    }

    /** A pack to which everything comes in another order each time. */
    private record Shuffling(RulePack pack, Random lots) implements RulePack {
        @Override
        public String id() {
            return pack.id();
        }

        @Override
        public List<Rule> rules() {
            return pack.rules();
        }

        @Override
        public String hash() {
            return pack.hash();
        }

        @Override
        public Map<String, String> citations() {
            return pack.citations();
        }

        @Override
        public Adviser open(List<?> fixedFacts) {
            var adviser = pack.open(shuffled(fixedFacts));
            return new Adviser() {
                @Override
                public void look(World world, List<?> facts) {
                    adviser.look(world, shuffled(facts));
                }

                @Override
                public List<Advice> ask(List<?> questions) {
                    return shuffled(adviser.ask(shuffled(questions)));
                }

                @Override
                public void close() {
                    adviser.close();
                }
            };
        }

        private <T> List<T> shuffled(List<T> usual) {
            var other = new ArrayList<T>(usual);
            Collections.shuffle(other, lots);
            return other;
        }
    }
}
