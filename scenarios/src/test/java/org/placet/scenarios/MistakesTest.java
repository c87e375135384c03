package org.placet.scenarios;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Every kind of mistake in a file, with the whole message that its author reads. The cases stand in {@code
 * mistakes.txt}: what was changed in {@code base.yaml}, and what is said about it.
 */
class MistakesTest {
    private static final String CASE = "### ";
    private static final String BASE = resource("base.yaml");

    /** One case: in the base, these lines instead of those, and what is said. */
    private record Case(String name, String instead, String written, String said) {
        static Case of(String block) {
            var lines = block.lines().toList();
            return new Case(
                    lines.get(0),
                    marked(block, "- "),
                    marked(block, "+ "),
                    lines.stream()
                            .skip(1)
                            .filter(line -> !line.startsWith("- ") && !line.startsWith("+ "))
                            .collect(Collectors.joining("\n"))
                            .strip());
        }

        private static String marked(String block, String mark) {
            return block.lines()
                    .filter(line -> line.startsWith(mark))
                    .map(line -> line.substring(mark.length()) + "\n")
                    .collect(Collectors.joining());
        }
    }

    @TestFactory
    Stream<DynamicTest> the_whole_message_for_each_kind_of_mistake() {
        return Arrays.stream(resource("mistakes.txt").split("(?m)^" + CASE))
                .skip(1)
                .map(Case::of)
                .map(one -> DynamicTest.dynamicTest(one.name, () -> {
                    assertThat(BASE).contains(one.instead);
                    var text = BASE.replace(one.instead, one.written);

                    var thrown =
                            catchThrowableOfType(ScenarioException.class, () -> Scenarios.parse("mine.yaml", text));

                    assertThat(thrown).hasMessage(one.said);
                }));
    }

    @Test
    void the_base_of_these_cases_has_no_mistake() {
        var scenario = Scenarios.parse("base.yaml", BASE);

        assertThat(scenario.timeline()).hasSize(2);
    }

    @Test
    void every_kind_of_mistake_has_a_case() {
        var cases = resource("mistakes.txt");

        var untold = Arrays.stream(Mistake.values())
                .filter(mistake -> !cases.contains("error[" + mistake.code() + "]"))
                .toList();

        assertThat(untold)
                .containsExactly(
                        Mistake.CANNOT_OPEN,
                        Mistake.TOO_LARGE,
                        Mistake.TOO_DEEP,
                        Mistake.WRONG_ROOT,
                        Mistake.ENCODING,
                        Mistake.UNKNOWN_FILE,
                        Mistake.DOES_NOT_FIT);
    }

    @Test
    void a_file_that_is_too_large_is_not_looked_at() {
        var text = "title: " + "x".repeat(2 * 1024 * 1024);

        var message = message(text);

        assertThat(message).isEqualTo("""
                        error[E102] mine.yaml  the file is larger than 2 MB
                          expected: a file that a person can read
                          fix:      split the story into several scenarios
                          help:     ./placet help E102

                        1 error in mine.yaml""");
    }

    @Test
    void brackets_that_nest_too_deep_are_not_followed() {
        var text = "title: " + "[".repeat(100_000);

        var message = message(text);

        assertThat(message).contains("error[E108] mine.yaml:1:57  lists and keys are nested more than 50 deep here");
    }

    @Test
    void a_file_without_keys_says_how_to_begin() {
        var message = message("just a text");

        assertThat(message).isEqualTo("""
                        error[E109] mine.yaml:1:1  the file does not begin with a key
                          1 | just a text
                            | ^
                          expected: keys with values, such as   title: What happens
                          fix:      begin with   scenario: my-scenario
                          help:     ./placet help E109

                        1 error in mine.yaml""");
    }

    @Test
    void an_empty_file_says_how_to_begin() {
        var message = message("");

        assertThat(message).contains("error[E109] mine.yaml  the file is empty");
    }

    @Test
    void a_file_that_is_not_there_is_said_to_be_missing() {
        var thrown = catchThrowableOfType(ScenarioException.class, () -> Scenarios.read(Path.of("nowhere.yaml")));

        assertThat(thrown).hasMessageContaining("error[E100] nowhere.yaml  there is no such file");
    }

    @Test
    void a_file_in_another_encoding_is_refused(@TempDir Path folder) throws IOException {
        var file = Files.write(folder.resolve("latin.yaml"), "title: Brnják".getBytes(StandardCharsets.ISO_8859_1));

        var thrown = catchThrowableOfType(ScenarioException.class, () -> Scenarios.read(file));

        assertThat(thrown).hasMessageContaining("error[E119] " + file + ":1:12  this letter is not in UTF-8");
    }

    @Test
    void what_a_terminal_would_obey_is_not_shown() {
        var text = BASE.replace("label: counterfactual", "label: \"\\e[31mred\"");

        var message = message(text);

        assertThat(message).doesNotContain("\u001b").contains("' [31mred' is no label");
    }

    @Test
    void a_long_line_is_cut_around_the_mistake() {
        var text = BASE.replace("label: counterfactual", "label: " + "x".repeat(10_000));

        var message = message(text);

        assertThat(message.lines()).allMatch(line -> line.length() < 200);
    }

    @Test
    void an_unknown_shipped_scenario_is_answered_with_the_nearest_and_the_list() {
        var thrown = catchThrowableOfType(IllegalArgumentException.class, () -> Scenarios.shipped("sc-0"));

        assertThat(thrown)
                .hasMessage("There is no scenario 'sc-0'. Did you mean 'sc-00'? There are "
                        + String.join(", ", Scenarios.ids()) + ".");
    }

    private static String message(String text) {
        return catchThrowableOfType(ScenarioException.class, () -> Scenarios.parse("mine.yaml", text))
                .getMessage();
    }

    private static String resource(String name) {
        try (var in = MistakesTest.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
