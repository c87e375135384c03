package org.placet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The core knows no field: no word of the first subject stands in it, not even in a comment. */
class PlainCoreTest {

    private static final Path MAIN = Path.of("src", "main");
    private static final Pattern OF_THE_FIRST_SUBJECT =
            Pattern.compile("kosov|kfor|\\bnato\\b|serbia|deploy|\\b1,?000\\b", Pattern.CASE_INSENSITIVE);

    @Test
    void no_word_of_the_first_subject_stands_in_the_core() throws IOException {
        try (var files = Files.walk(MAIN)) {
            var found = files.filter(Files::isRegularFile)
                    .sorted()
                    .flatMap(file -> lines(file).stream()
                            .filter(line -> OF_THE_FIRST_SUBJECT.matcher(line).find())
                            .map(line -> MAIN.relativize(file) + ": " + line.strip()))
                    .toList();

            assertThat(found).isEmpty();
        }
    }

    @Test
    void the_search_would_find_such_a_word() {
        assertThat(List.of("KFOR approves", "a Deployment", "up to 1,000 people", "NATO"))
                .allMatch(line -> OF_THE_FIRST_SUBJECT.matcher(line).find());
        assertThat(List.of("a signatory", "1_000_000", "11,000 days", "anatomy"))
                .noneMatch(line -> OF_THE_FIRST_SUBJECT.matcher(line).find());
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
