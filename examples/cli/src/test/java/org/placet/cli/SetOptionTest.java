package org.placet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

/** What every command says of a scenario in which something is set. */
class SetOptionTest {

    private static final String SET = "request.number=600 people";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "run sc-00",
                "run sc-00 --format json",
                "run sc-00 --format itf",
                "explore sc-00",
                "explore sc-00 --format json",
                "explore sc-00 --format dot --limit 40",
                "explore sc-00 --format csv",
                "prove sc-00",
                "odds sc-10 --runs 50",
                "odds sc-10 --runs 50 --format json",
                "odds sc-10 --runs 50 --format csv",
                "odds sc-10 --runs 50 --format svg",
                "why sc-00 --step 3",
                "why sc-00 --step 3 --format json",
                "why sc-00 --step 3 --format html",
                "why-not sc-00 deploy",
                "why-not sc-00 deploy --format json"
            })
    void history_in_which_something_is_set_is_history_in_no_output(String command) {
        var words = (command + " --set").split(" ");
        var args = Arrays.copyOf(words, words.length + 1);
        args[words.length] = SET;

        var session = Session.of(args);

        assertThat(session.err()).isEmpty();
        assertThat(session.out())
                .contains("COUNTERFACTUAL")
                .doesNotContain("HISTORICAL")
                .satisfiesAnyOf(
                        out -> assertThat(out).contains(SET),
                        out -> assertThat(out).startsWith("scenario,"));
    }

    @Test
    void the_command_that_tells_it_again_sets_the_same() {
        var json = JsonMapper.shared()
                .readTree(Session.of("run", "sc-00", "--set", SET, "--format", "json")
                        .out());

        assertThat(json.at("/set/0").asString()).isEqualTo(SET);
        assertThat(json.get("replay").asString())
                .isEqualTo("./placet run sc-00 --set 'request.number=600 people' --seed 0");
    }

    @Test
    void a_page_bears_the_label_and_puts_the_what_if_beside_what_the_file_says() {
        var page = Session.of("run", "sc-00", "--set", SET, "--format", "html").out();

        assertThat(page)
                .contains("<strong class=\"badge\">COUNTERFACTUAL</strong>", "Set: " + SET, "id=\"compare\"")
                .doesNotContain("<strong class=\"badge\">HISTORICAL</strong>");
    }

    @Test
    void two_things_can_be_set_at_once() {
        var session = Session.of("run", "sc-00", "--set", SET, "--set", "title=A smaller request");

        assertThat(session.out())
                .startsWith("A smaller request ")
                .contains("Set: request.number=600 people; title=A smaller request.")
                .contains("hand over the request on");
    }

    @ParameterizedTest
    @CsvSource({
        "request.nubmer=600 people, did you mean 'number'?",
        "request.number=600, '600' does not say how many people",
        "request, 'request' sets nothing"
    })
    void a_mistake_in_what_is_set_is_shown_as_a_mistake_in_a_file_is(String setting, String said) {
        var session = Session.of("run", "sc-00", "--set", setting);

        assertThat(session.code()).isEqualTo(ExitCode.WRONG_INPUT);
        assertThat(session.out()).isEmpty();
        assertThat(session.err())
                .contains("--set:1:", said, "expected: ", "fix: ")
                .endsWith("1 error in what is set\n");
    }
}
