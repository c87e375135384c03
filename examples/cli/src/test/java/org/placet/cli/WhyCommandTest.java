package org.placet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class WhyCommandTest {

    private static final int WIDTH = 80;

    @Test
    void the_chain_goes_back_from_the_answer_to_the_first_resolution() {
        var session = Session.of("why", "sc-00", "--step", "8");

        assertThat(session.code()).isZero();
        assertThat(session.out())
                .startsWith("Step 8, 2022-12-16/2023-01-06: KFOR rejects the request. Why did it count?\n")
                .contains("Only KFOR holds final approval. [approval-01, A12,")
                .contains("Fact: request q1: under review; so since step 5.\n    Step 5: KFOR takes the request under")
                .contains("Step 1: Belgrade resolves to ask.")
                .contains("On this word: reported by President of Serbia, one-sided. [T22]");
        assertThat(session.out().lines()).allMatch(line -> line.length() <= WIDTH);
    }

    @Test
    void json_and_html_have_the_same_grounds() {
        var json = JsonMapper.builder()
                .build()
                .readTree(Session.of("why", "sc-00", "--step", "2", "--format", "json")
                        .out());
        var html = Session.of("why", "sc-00", "--step", "2", "--format", "html").out();

        assertThat(json.get("refusal").asString()).isEqualTo("CONDITION_UNMET");
        assertThat(json.at("/because/because/0/rule").asString()).isEqualTo("form-01");
        assertThat(html)
                .startsWith("<section class=\"why\"><h3>Why step 2 did not count</h3>")
                .contains("A request is handed over on paper at Merdare. <small>[form-01, A10, searle-1995]</small>")
                .endsWith("</section>\n");
    }

    @Test
    void a_step_that_is_not_there_is_said_to_be_none() {
        var session = Session.of("why", "sc-00", "--step", "11");

        assertThat(session.code()).isEqualTo(2);
        assertThat(session.err()).isEqualTo("There is no step 11 in this run: it has 10 steps, numbered from 1.\n");
    }

    @Test
    void why_not_names_the_missing_approval_its_holder_the_source_and_the_shortest_lawful_way() {
        var session = Session.of("why-not", "sc-00", "deploy");

        assertThat(session.code()).isZero();
        assertThat(session.out())
                .contains("No approval: only KFOR holds final approval [A12].")
                .contains("- No approval permits this: the request was rejected. [undertaking-02,")
                .contains("The last moment from which a way led there is step 8, ")
                .contains("- KFOR approves the request: 100 to 1,000 people")
                .contains("- KFOR hands over the answer.\n- Then it counts.");
        assertThat(session.out().lines()).allMatch(line -> line.length() <= WIDTH);
    }

    @Test
    void why_not_says_who_could() {
        var session = Session.of("why-not", "sc-00", "approve", "--actor", "eulex", "--at", "8");

        assertThat(session.out())
                .contains("Not empowered: No rule gives EULEX the power to do this")
                .contains("Who could do it then: KFOR.")
                .contains("- if EULEX had the role final approval and KFOR only the role addressee.");
    }

    @Test
    void why_not_as_json_is_json_and_nothing_else() {
        var session = Session.of("why-not", "sc-00", "deploy", "--format", "json");

        var json = JsonMapper.builder().build().readTree(session.out());
        assertThat(session.err()).isEmpty();
        assertThat(json.get("refusal").asString()).isEqualTo("FORBIDDEN");
        assertThat(json.at("/lastChance/acts/1/act").asString()).isEqualTo("communicate");
    }

    @Test
    void a_word_that_is_nearly_right_is_answered_with_the_right_one() {
        assertThat(Session.of("why-not", "sc-00", "deplyo").err())
                .startsWith("Nobody can 'deplyo'. Did you mean 'deploy'?");
        assertThat(Session.of("why-not", "sc-00", "approve", "--actor", "eulx").err())
                .startsWith("There is no actor 'eulx'. Did you mean 'eulex'?");
        assertThat(Session.of("why-not", "sc-00").err())
                .isEqualTo("'why-not' needs more than that, such as ./placet why-not sc-00 deploy. ./placet list shows"
                        + " them.\n");
        assertThat(Session.of("why-not", "sc-00", "approve", "--at", "12").code())
                .isEqualTo(2);
    }
}
