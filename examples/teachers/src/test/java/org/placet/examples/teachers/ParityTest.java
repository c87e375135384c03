package org.placet.examples.teachers;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.placet.act.TimePasses;
import org.placet.advice.Reason;
import org.placet.advice.Refusal;
import org.placet.model.Scenario;
import org.placet.run.Moment;
import org.placet.run.Prospect;
import org.placet.run.Simulation;
import org.placet.run.Stepping;
import org.placet.run.Wording;
import tools.jackson.databind.JsonNode;

/**
 * Nothing on the page can contradict the rules: each way in the written file is walked once more with the engine, and
 * must say the same and lead to the same place.
 */
class ParityTest {

    private static final int BEYOND = 1_000_000;

    static List<Scenario> scenarios() {
        return ClassFile.scenarios();
    }

    @ParameterizedTest
    @MethodSource("scenarios")
    void every_way_in_the_file_is_a_step_of_the_engine(Scenario scenario) {
        var replay = new Replay(scenario, ClassFile.read(ClassFile.fresh()).of(scenario));

        replay.walk();

        assertThat(replay.differences).isEmpty();
        assertThat(replay.walked)
                .isEqualTo(replay.data.get("ways").get("to").size())
                .isPositive();
        assertThat(new HashSet<>(replay.moments))
                .as("no situation stands twice")
                .hasSameSizeAs(replay.moments);
    }

    /** Walks through the columns of a pack and through the engine at once. */
    private static final class Replay {

        private final Scenario scenario;
        private final Wording wording;
        private final JsonNode data;
        private final List<Moment> moments = new ArrayList<>();
        private final List<String> differences = new ArrayList<>();
        private int walked;

        Replay(Scenario scenario, JsonNode data) {
            this.scenario = scenario;
            this.wording = Wording.of(scenario);
            this.data = data;
        }

        void walk() {
            try (var stepping = Simulation.of(scenario).open()) {
                moments.addAll(stepping.initialStates());
                int situations = data.get("situations").get("count").size();
                for (int at = 0; at < situations && differences.isEmpty(); at++) {
                    situation(stepping, at);
                }
            }
        }

        private void situation(Stepping stepping, int at) {
            var moment = moments.get(at);
            var columns = data.get("situations");
            same(at, "behind", columns.get("behind").get(at).asInt(), moment.behind());
            same(at, "level", columns.get("level").get(at).asInt(), scenario.levelIn(moment.world()));
            same(at, "outcome", string(columns.get("outcome").get(at)), stepping.outcome(moment));
            same(
                    at,
                    "lasting",
                    strings(columns.get("lasting").get(at)),
                    moment.world().lasting().stream().map(Object::toString).toList());
            var prospects = stepping.expand(moment);
            same(at, "ways", columns.get("count").get(at).asInt(), prospects.size());
            for (int i = 0; i < prospects.size() && differences.isEmpty(); i++) {
                way(stepping, at, prospects.get(i));
            }
        }

        private void way(Stepping stepping, int at, Prospect prospect) {
            var columns = data.get("ways");
            var option = prospect.option();
            var act = data.get("acts").get(columns.get("act").get(walked).asInt());
            same(at, "verb", string(act.get(1)), option.act().verb().code());
            same(at, "sentence", string(act.get(2)), wording.sentence(option.act()));
            same(at, "does", string(act.get(3)), wording.does(option.act()));
            same(at, "weight", act.get(5).asString(), option.weight().toString());
            same(at, "scripted", act.get(6).asInt() == 1, option.scripted());
            var kind = act.get(7).asInt() < 0 ? "" : string(act.get(7));
            same(
                    at,
                    "refusal",
                    kind,
                    option.refusal().map(one -> one.kind().code()).orElse(""));
            same(
                    at,
                    "reasons",
                    reasons(act.get(8)),
                    said(option.refusal().map(Refusal::reasons).orElse(option.reasons())));
            same(at, "days", act.get(9).asInt(), option.act() instanceof TimePasses time ? time.days() : 0);
            same(at, "followed", reasons(columns.get("followed").get(walked)), said(prospect.consequences()));
            target(stepping, at, prospect, columns);
            walked++;
        }

        private void target(Stepping stepping, int at, Prospect prospect, JsonNode columns) {
            var option = prospect.option();
            var moment = moments.get(at);
            int far = columns.get("to").get(walked).asInt();
            var world = moment.world();
            boolean closed = !option.counts() && !option.scripted() && far == 0;
            if (closed) {
                same(at, "left behind by " + option.act(), option.act().attempted(world, scenario), world);
                return;
            }
            same(
                    at,
                    "changes",
                    list(columns.get("changed").get(walked)).size(),
                    stepping.changes(moment, option, prospect.target()).size());
            if (far == BEYOND) {
                return;
            }
            int target = at + far;
            if (target == moments.size()) {
                moments.add(prospect.target());
            }
            same(at, "target of " + option.act(), moments.get(target), prospect.target());
        }

        private List<String> said(List<Reason> reasons) {
            return reasons.stream()
                    .map(one -> one.rule() + " " + wording.sentence(one) + " " + one.sources())
                    .toList();
        }

        private List<String> reasons(JsonNode list) {
            return list(list).stream()
                    .map(number -> data.get("reasons").get(number))
                    .map(one -> string(one.get(0)) + " " + string(one.get(1)) + " " + strings(one.get(2)))
                    .toList();
        }

        private List<Integer> list(JsonNode number) {
            var numbers = data.get("lists").get(number.asInt());
            return IntStream.range(0, numbers.size())
                    .mapToObj(i -> numbers.get(i).asInt())
                    .toList();
        }

        private List<String> strings(JsonNode list) {
            return list(list).stream()
                    .map(number -> data.get("strings").get(number).asString())
                    .toList();
        }

        private String string(JsonNode number) {
            return data.get("strings").get(number.asInt()).asString();
        }

        private void same(int at, String what, Object file, Object engine) {
            if (!file.equals(engine)) {
                differences.add("situation " + at + ", " + what + ": the file says '" + file + "', the engine '"
                        + engine + "'");
            }
        }
    }
}
