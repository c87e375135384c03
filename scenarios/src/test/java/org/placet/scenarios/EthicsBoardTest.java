package org.placet.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.placet.advice.Reason;
import org.placet.advice.Refusal;
import org.placet.explore.Verdict;
import org.placet.run.CheckResult;
import org.placet.run.Simulation;
import org.placet.run.Step;
import org.placet.run.Wording;

/** A second field: the same rules and the same core, with a reading, words, a scale and stories of its own. */
class EthicsBoardTest {
    private static final Pattern WORDS_OF_THE_FIRST_FIELD = Pattern.compile(
            "KFOR|Kosovo|NATO|Serb|Belgrade|Pristina|Merdare|deploy|undertak|barricade|\\bmove\\b",
            Pattern.CASE_INSENSITIVE);

    static Stream<String> scenarios() {
        return Scenarios.ids().stream().filter(id -> id.startsWith("board-"));
    }

    @ParameterizedTest
    @MethodSource("scenarios")
    void a_run_is_as_its_author_expects_and_breaks_nothing(String id) {
        var trace = Simulation.of(Scenarios.shipped(id)).run();

        assertThat(trace.unmet()).isEmpty();
        assertThat(trace.holds()).isTrue();
    }

    @ParameterizedTest
    @MethodSource("scenarios")
    void exploration_ends_and_no_invariant_is_broken(String id) {
        var explored = Simulation.of(Scenarios.shipped(id)).explore();

        assertThat(explored.graph().isComplete()).isTrue();
        assertThat(explored.graph().states()).hasSizeLessThanOrEqualTo(5_000);
        assertThat(explored.verdicts())
                .allSatisfy(verdict -> assertThat(verdict.holds() || verdict.isVacuous())
                        .as(verdict.inWords())
                        .isTrue());
        assertThat(explored.verdicts()).filteredOn(Verdict::holds).hasSizeGreaterThan(12);
    }

    @ParameterizedTest
    @MethodSource("scenarios")
    void no_text_speaks_in_the_words_of_another_field(String id) {
        var scenario = Scenarios.shipped(id);
        var wording = Wording.of(scenario);
        var trace = Simulation.of(scenario).run();
        var texts = new ArrayList<String>();

        trace.steps().forEach(step -> texts.addAll(texts(step, wording)));
        trace.checks().stream()
                .flatMap(check -> Stream.of(check.id(), check.sentence()))
                .forEach(texts::add);
        texts.add(trace.outcome().sentence());

        assertThat(texts)
                .hasSizeGreaterThan(40)
                .noneMatch(text -> WORDS_OF_THE_FIRST_FIELD.matcher(text).find());
        assertThat(trace.checks()).filteredOn(CheckResult::arises).hasSizeGreaterThan(8);
    }

    private static List<String> texts(Step step, Wording wording) {
        var texts = new ArrayList<String>();
        texts.add(step.sentence());
        for (var option : step.options()) {
            texts.add(wording.sentence(option.act()));
            Stream.of(option.reasons(), option.refusal().map(Refusal::reasons).orElse(List.<Reason>of()))
                    .flatMap(List::stream)
                    .map(wording::sentence)
                    .forEach(texts::add);
        }
        step.consequences().stream().map(wording::sentence).forEach(texts::add);
        return texts;
    }
}
