package org.placet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.placet.scenarios.Checked;
import org.placet.scenarios.ScenarioProblem;
import org.placet.scenarios.Scenarios;

/** Every kind of mistake has a page, and what its examples call broken or mended is so. */
class ErrorPagesTest {
    private static final String PAGES = read(Path.of("..", "guide", "errors.md"));
    private static final Pattern EXAMPLES =
            Pattern.compile("Broken:\n\n```yaml\n(.*?)```\n\nMended:\n\n```yaml\n(.*?)```\n", Pattern.DOTALL);

    /** Whole files of a size, a depth or an encoding that no page can show, and what no line alone shows. */
    private static final Set<String> WITHOUT_EXAMPLES = Set.of("E100", "E102", "E108", "E119", "E145");

    @TempDir
    private Path folder;

    static List<String> codes() {
        return ScenarioProblem.codes();
    }

    static Stream<String> codesWithExamples() {
        return codes().stream().filter(code -> !WITHOUT_EXAMPLES.contains(code));
    }

    @Test
    void there_are_no_pages_about_anything_else_and_they_stand_in_the_order_of_the_codes() {
        var headings = PAGES.lines()
                .filter(line -> line.startsWith("## "))
                .map(line -> line.substring(3))
                .toList();

        assertThat(headings).containsExactlyElementsOf(codes().stream().sorted().toList());
    }

    @ParameterizedTest
    @MethodSource("codes")
    void every_code_has_a_page_on_the_screen(String code) {
        var session = Session.of("help", code.toLowerCase(Locale.ROOT));

        assertThat(session.code()).isZero();
        assertThat(session.out()).startsWith(code + "\n\n").doesNotContain("```");
        assertThat(session.out().lines()).hasSizeGreaterThan(4);
    }

    @ParameterizedTest
    @MethodSource("codesWithExamples")
    void what_a_page_calls_broken_has_this_mistake_alone(String code) throws IOException {
        var checked = check(file(code, example(code, 1)));

        assertThat(checked.problems()).extracting(ScenarioProblem::code).containsExactly(code);
    }

    @ParameterizedTest
    @MethodSource("codesWithExamples")
    void what_a_page_calls_mended_has_no_mistake(String code) throws IOException {
        var checked = check(file(code, example(code, 2)));

        assertThat(checked.problems()).isEmpty();
    }

    @Test
    void an_error_that_is_none_is_answered_with_the_nearest() {
        var session = Session.of("help", "E1044");

        assertThat(session.code()).isEqualTo(2);
        assertThat(session.err()).contains("There is no error 'E1044'. Did you mean 'E104'? There are E100 to E145.");
    }

    /** The example in the place of the mended lines of the starter; a whole file where it is none of its lines. */
    private static String file(String code, String example) {
        var mended = example(code, 2);
        var starter = HostileFiles.starter();
        return starter.contains(mended) ? starter.replace(mended, example) : example;
    }

    private static String example(String code, int which) {
        var page = Arrays.stream(PAGES.split("(?m)^## "))
                .filter(one -> one.startsWith(code + "\n"))
                .findFirst()
                .orElseThrow();
        var examples = EXAMPLES.matcher(page);
        assertThat(examples.find()).as("examples of %s", code).isTrue();
        return examples.group(which);
    }

    private Checked check(String text) throws IOException {
        return Scenarios.check(Files.writeString(folder.resolve("my.yaml"), text));
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
