package org.placet.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.placet.advice.Refusal;

/** What the guide cites is in the sources, and what it calls by name exists. */
class GuideTest {

    private static final Path GUIDE = Path.of("../examples/guide");

    // A key in brackets: A12, T12, or words joined by dashes, several with commas; the rest of a bracket may be prose.
    private static final Pattern BRACKET = Pattern.compile("\\(([^()]*)\\)");
    private static final Pattern KEY =
            Pattern.compile("[AT]\\d+|[a-z]+(-[a-z0-9]+)*-[a-z0-9]*\\d[a-z0-9-]*|nato-chain");

    static Stream<Path> pages() throws IOException {
        try (var all = Files.list(GUIDE)) {
            return all.filter(page -> page.toString().endsWith(".md")).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void every_key_in_brackets_is_a_source(Path page) throws IOException {
        var sources = SourcesFile.of("kosovo", Shipped.SOURCES.text("kosovo"));

        var keys = BRACKET.matcher(Files.readString(page))
                .results()
                .flatMap(found -> Arrays.stream(found.group(1).split("[,;:]|\\s+")))
                .map(String::strip)
                .filter(word -> KEY.matcher(word).matches())
                .toList();

        assertThat(sources.ids()).containsAll(keys);
    }

    @Test
    void the_subject_fits_on_two_printed_pages() throws IOException {
        assertThat(Files.readAllLines(GUIDE.resolve("subject.md"))).hasSizeLessThan(100);
    }

    @ParameterizedTest
    @MethodSource("glossary")
    void the_glossary_explains_every_kind_of_refusal(Refusal.Kind kind) throws IOException {
        assertThat(Files.readString(GUIDE.resolve("glossary.md"))).contains("| " + kind.name() + " |");
    }

    static List<Refusal.Kind> glossary() {
        return List.of(Refusal.Kind.values());
    }
}
