package org.placet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.placet.scenarios.Scenarios;
import tools.jackson.databind.json.JsonMapper;

class SourcesCommandTest {

    private static final int WIDTH = 80;

    @Test
    void the_list_has_every_source_once_and_marks_what_was_not_verified() {
        var session = Session.of("sources");

        assertThat(session.code()).isZero();
        assertThat(Scenarios.sources())
                .allSatisfy(source -> assertThat(session.out()).contains(source.id() + "\n"));
        assertThat(session.out())
                .contains("not verified")
                .contains(Scenarios.sources().size() + " sources, each in paraphrase.");
        assertThat(session.out().lines()).allMatch(line -> line.length() <= WIDTH);
    }

    @Test
    void some_are_shown_by_their_keys() {
        assertThat(Session.of("sources", "T22", "A12").out().lines())
                .startsWith("T22")
                .contains("A12")
                .noneMatch("A11"::equals);
        assertThat(Session.of("sources", "mta-art-14").err()).contains("Did you mean 'mta-art-1-4'?");
    }

    @Test
    void coverage_says_of_each_sentence_where_it_is_used_or_why_not() {
        var session = Session.of("sources", "--coverage");

        assertThat(session.code()).isZero();
        assertThat(session.out())
                .containsPattern("A43 [^\n]+\n(?:    [^\n]+\n)*?    Not used: an expectation of the article itself")
                .containsPattern("49 sentences: \\d\\d used, \\d\\d not, no gap\\.")
                .contains("23 actors:");
        assertThat(session.out().lines()).allMatch(line -> line.length() <= WIDTH);
    }

    @Test
    void as_json_it_is_there_for_programs() {
        var json = JsonMapper.builder().build();
        var coverage = json.readTree(
                Session.of("sources", "--coverage", "--format", "json").out());

        assertThat(coverage.get("gaps").asInt()).isZero();
        assertThat(coverage.get("sentences")).hasSize(49);
        assertThat(coverage.at("/sentences/11/uses/0/file").asString()).isEqualTo("sc-00");
        assertThat(json.readTree(Session.of("sources", "--format", "json").out()))
                .hasSize(Scenarios.sources().size());
    }
}
