package org.placet.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.placet.check.Invariant;
import org.placet.check.Invariants;
import org.placet.check.Laws;
import org.placet.run.CheckResult;
import org.placet.run.Simulation;

/** The table of the guide says what the code does, and each witness is one. */
class InvariantsGuideTest {
    private static final Path GUIDE = Path.of("..", "examples", "guide", "invariants.md");

    @Test
    void the_table_lists_all_fifty_as_the_code_has_them() throws IOException {
        var expected = new ArrayList<String>();
        Invariants.ALL.forEach(one -> expected.add(one.code() + " `" + one.id() + "` " + plain(one.sentence())
                + (one.readsRecords() ? " every run, exploration" : " exploration")));
        Laws.ALL.forEach(one -> expected.add(one.code() + " `" + one.id() + "` " + one.sentence() + " a test"));

        assertThat(rows().map(row -> String.join(" ", row.subList(0, 4)))).containsExactlyElementsOf(expected);
        assertThat(expected).hasSize(50);
    }

    static Stream<List<String>> witnesses() throws IOException {
        return rows().filter(row -> Scenarios.ids().contains(row.get(4)));
    }

    @ParameterizedTest
    @MethodSource("witnesses")
    void a_scenario_that_is_a_witness_puts_the_invariant_to_the_test(List<String> row) {
        var trace = Simulation.of(Scenarios.shipped(row.get(4))).run();

        assertThat(trace.checks())
                .filteredOn(CheckResult::arises)
                .extracting(CheckResult::code)
                .contains(row.get(0));
    }

    @Test
    void a_witness_that_is_no_scenario_is_a_class_of_tests() throws IOException {
        var classes =
                rows().map(row -> row.get(4)).filter(witness -> !Scenarios.ids().contains(witness));

        assertThat(classes)
                .allSatisfy(name -> assertThat(isTestClass(name)).as(name).isTrue());
    }

    @Test
    void no_name_is_used_twice() {
        var names = Stream.concat(
                Invariants.ALL.stream().map(Invariant::id), Laws.ALL.stream().map(one -> one.id()));

        assertThat(names).doesNotHaveDuplicates();
    }

    private static boolean isTestClass(String name) throws IOException {
        for (var module : List.of("core", "rules", "scenarios")) {
            try (var files = Files.walk(Path.of("..", module, "src", "test", "java"))) {
                if (files.anyMatch(file -> file.endsWith(name + ".java"))) {
                    return true;
                }
            }
        }
        return false;
    }

    private static String plain(String sentence) {
        return sentence.replace("{authority}", "the final authority").replace("{undertaking}", "undertaking");
    }

    /** The cells of each row that begins with a code. */
    private static Stream<List<String>> rows() throws IOException {
        return Files.readAllLines(GUIDE).stream()
                .filter(line -> line.matches("\\| [SCLPH]\\d+ \\|.*"))
                .map(line -> Arrays.stream(line.split("\\|"))
                        .map(String::strip)
                        .filter(cell -> !cell.isEmpty())
                        .toList());
    }
}
