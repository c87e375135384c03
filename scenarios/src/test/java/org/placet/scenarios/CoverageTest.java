package org.placet.scenarios;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Every sentence of the source article and everybody in it is used, or there is a reason why not. */
class CoverageTest {
    private static final String FILE = Shipped.COVERAGE.text("kosovo");
    private static final SourcesFile SOURCES =
            SourcesFile.of(Shipped.SOURCES.file("kosovo"), Shipped.SOURCES.text("kosovo"));

    @Test
    void nothing_of_the_article_is_left_out_without_a_reason() {
        var coverage = Coverage.ofTheArticle();

        assertThat(coverage.wrong()).extracting(Coverage.Line::id).isEmpty();
        assertThat(coverage.sentences())
                .extracting(Coverage.Line::id)
                .containsExactlyElementsOf(IntStream.rangeClosed(1, 49)
                        .mapToObj(number -> "A" + number)
                        .toList());
        assertThat(coverage.actors()).hasSize(23).extracting(Coverage.Line::id).doesNotHaveDuplicates();
    }

    @Test
    void where_a_sentence_is_used_is_what_the_scenario_cites() {
        var coverage = Coverage.ofTheArticle();

        for (var line : coverage.sentences()) {
            for (var id : Scenarios.ids()) {
                boolean writes = Shipped.SCENARIO
                        .text(id)
                        .lines()
                        .map(text -> text.replaceAll("#.*", ""))
                        .anyMatch(text -> text.matches(".*source: \\[[^]]*\\b" + line.id() + "\\b[^]]*].*"));
                assertThat(line.uses().containsKey(id))
                        .as(line.id() + " in " + id)
                        .isEqualTo(writes);
            }
        }
        assertThat(line(coverage.sentences(), "A12").uses().get("sc-00")).contains("actors", "requests", "positions");
        assertThat(line(coverage.sentences(), "A12").uses()).containsKey("reading article");
        assertThat(line(coverage.actors(), "KFOR").uses()).containsKeys("sc-00", "article-open");
    }

    @Test
    void a_sentence_that_loses_its_reason_is_a_gap_and_so_is_a_reason_for_what_is_used() {
        var lost = FILE.replaceAll("(?m)^  - \\{id: A43, .*\n", "");
        var stale =
                FILE.replace("- {id: A43, because: ", "- {id: A12, because: it is not, so}\n  - {id: A43, because: ");

        assertThat(Coverage.of("kosovo.yaml", lost, SOURCES).wrong())
                .singleElement()
                .satisfies(line -> assertThat(line.isGap()).isTrue())
                .satisfies(line -> assertThat(line.id()).isEqualTo("A43"));
        assertThat(Coverage.of("kosovo.yaml", stale.replace("it is not, so", "it is not so"), SOURCES)
                        .wrong())
                .singleElement()
                .satisfies(line -> assertThat(line.isStale()).isTrue())
                .satisfies(line -> assertThat(line.id()).isEqualTo("A12"));
    }

    @Test
    void an_actor_whom_no_scenario_has_is_a_gap() {
        var nobody = FILE.replace("as: [eulex]", "as: [unmik]");

        assertThat(Coverage.of("kosovo.yaml", nobody, SOURCES).wrong())
                .extracting(Coverage.Line::id)
                .containsExactly("EULEX");
    }

    @Test
    void a_mistake_in_the_file_is_said_at_its_place() {
        var misspelt = FILE.replace("because: a section title", "becaus: a section title");

        assertThatThrownBy(() -> Coverage.of("kosovo.yaml", misspelt, SOURCES))
                .isInstanceOf(ScenarioException.class)
                .hasMessageContaining("becaus");
    }

    /** Page furniture is not described in the article's words either. */
    @Test
    void a_reason_is_short_and_in_our_own_words() {
        assertThat(Coverage.ofTheArticle().sentences())
                .flatExtracting(line -> line.because().stream().toList())
                .allSatisfy(why -> assertThat(why.length()).isLessThan(90))
                .allSatisfy(why -> assertThat(why.toLowerCase(Locale.ROOT)).doesNotContain("\""));
    }

    private static Coverage.Line line(List<Coverage.Line> lines, String id) {
        return lines.stream().filter(line -> line.id().equals(id)).findFirst().orElseThrow();
    }
}
