package org.placet.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.placet.model.ActorId;
import org.placet.model.Scenario;
import org.placet.run.Option;
import org.placet.run.Simulation;
import org.placet.run.Step;
import org.placet.run.Trace;

/** Laws of names: what somebody is called decides nothing, and requests that have nothing to do with each other do not meet. */
class RenamingTest {
    private static final String MARK = "-by-another-name";

    static Stream<String> scenarios() {
        return Scenarios.ids().stream();
    }

    /** P8, where the order of names stays as it is: every byte but the names is the same, lots included. */
    @ParameterizedTest
    @MethodSource("scenarios")
    void other_names_in_the_same_order_change_nothing_but_the_names(String id) {
        var story = Scenarios.shipped(id);
        var names = new HashMap<ActorId, ActorId>();
        story.actors().keySet().forEach(one -> names.put(one, new ActorId(one + MARK)));

        var renamed = StoryParts.renamed(story, names);

        for (long seed = 0; seed < 3; seed++) {
            assertThat(told(renamed, seed)).isEqualTo(told(story, seed));
        }
    }

    private static List<String> told(Scenario story, long seed) {
        return Simulation.of(story).withSeed(seed).run().steps().stream()
                .map(step -> RenamingTest.everything(step).replace(MARK, ""))
                .toList();
    }

    private static String everything(Step step) {
        var options = step.options().stream().map(RenamingTest::offered).toList();
        return step.date() + " " + step.act() + " " + step.counts() + " " + step.draw() + " " + options + " "
                + step.changes() + " " + step.level() + " " + step.sentence() + " " + step.after();
    }

    private static String offered(Option option) {
        var against = option.refusal().stream()
                .flatMap(one -> one.reasons().stream())
                .map(one -> one.rule())
                .toList();
        return option.act() + " " + option.weight() + " " + against;
    }

    /** P8, where the order of names is turned round: what the timeline does has the same fate by the same rules. */
    @ParameterizedTest
    @MethodSource("scenarios")
    void names_in_another_order_change_no_fate(String id) {
        var story = Scenarios.shipped(id);
        var ids = List.copyOf(story.actors().keySet());
        var names = new HashMap<ActorId, ActorId>();
        for (int i = 0; i < ids.size(); i++) {
            names.put(ids.get(i), ids.get(ids.size() - 1 - i));
        }

        var renamed = StoryParts.renamed(story, names);

        assertThat(fates(renamed)).isEqualTo(fates(story));
    }

    private static List<String> fates(Scenario story) {
        return scripted(Simulation.of(story).run()).map(RenamingTest::fate).toList();
    }

    private static Stream<Step> scripted(Trace trace) {
        return trace.steps().stream().filter(step -> step.option().scripted());
    }

    private static String fate(Step step) {
        var rules = new TreeSet<String>();
        step.refusal().stream().flatMap(one -> one.reasons().stream()).forEach(one -> rules.add(one.rule()));
        return step.date() + " " + step.act().verb() + " " + step.act().subject() + " " + step.counts() + " " + rules
                + " " + step.level();
    }

    /** C11: it holds where limits belong to what is asked, not to who asks; both ask for places in the same reading. */
    @Test
    void two_applicants_who_change_places_can_expect_the_same() {
        var story = Scenarios.shipped("sc-09");
        var swapped = StoryParts.recast(
                story,
                Map.of(
                        new ActorId("belgrade"), new ActorId("pristina"),
                        new ActorId("pristina"), new ActorId("belgrade"),
                        new ActorId("serbian-forces"), new ActorId("ksf"),
                        new ActorId("ksf"), new ActorId("serbian-forces")));

        var explored = Simulation.of(story).explore();
        var other = Simulation.of(swapped).explore();

        assertThat(fates(swapped)).isEqualTo(fates(story));
        assertThat(other.graph().states()).hasSameSizeAs(explored.graph().states());
        assertThat(other.verdicts().stream().map(one -> one.holds()))
                .containsExactlyElementsOf(
                        explored.verdicts().stream().map(one -> one.holds()).toList());
    }

    /** C12. */
    @Test
    void a_request_goes_beside_another_as_it_goes_alone() {
        var story = Scenarios.shipped("sc-09");

        for (var subjects : List.of(Set.of("q1", "move-1"), Set.of("q2", "move-2"))) {
            var together = scripted(Simulation.of(story).run())
                    .filter(step -> subjects.contains(step.act().subject()))
                    .map(RenamingTest::fate)
                    .toList();
            var alone = fates(StoryParts.about(story, subjects));

            assertThat(alone).isEqualTo(together).isNotEmpty();
        }
    }

    /** C14. */
    @ParameterizedTest
    @MethodSource("scenarios")
    void the_same_input_gives_the_same_trace(String id) {
        var once = TraceJson.write(
                Simulation.of(Scenarios.shipped(id)).withSeed(11).run(), "again");

        var again = TraceJson.write(
                Simulation.of(Scenarios.shipped(id)).withSeed(11).run(), "again");

        assertThat(again).isEqualTo(once);
    }
}
