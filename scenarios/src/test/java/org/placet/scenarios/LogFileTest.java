package org.placet.scenarios;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Mistakes of a log are said all at once, each at its line and column. */
class LogFileTest {

    private static List<String> problems(String text) {
        var broken = catchThrowableOfType(
                ScenarioException.class, () -> LogFile.parse("log.csv", text, Scenarios.shipped("sc-00")));
        return broken.problems().stream()
                .map(one -> one.code() + " " + one.line() + ":" + one.column() + " " + one.what())
                .toList();
    }

    @Test
    void several_mistakes_are_said_together_with_line_and_column() {
        var found = problems("""
                date,actor,act,subject,counted
                2022-12-15,belgrad,resolve,q1,yes
                2022-12-16,kfor,revieww,q1,yes
                2022-12-16,kfor,review,q9,yes
                not-a-day,kfor,review,q1,perhaps
                """);

        assertThat(found)
                .containsExactly(
                        "E120 2:12 'belgrad' is not the id of an actor",
                        "E130 3:17 'revieww' is nothing that an actor can do",
                        "E121 4:24 'q9' is not the id of a request",
                        "E111 5:1 'not-a-day' is no day of the calendar",
                        "E131 5:26 'perhaps' is neither yes nor no");
    }

    @Test
    void a_head_that_is_nearly_right_is_answered_with_the_right_one() {
        var broken = catchThrowableOfType(
                ScenarioException.class,
                () -> LogFile.parse(
                        "log.csv", "date,acter,act\n2022-12-15,belgrade,resolve\n", Scenarios.shipped("sc-00")));

        assertThat(broken.problems()).hasSize(1);
        assertThat(broken.problems().get(0).rendered())
                .contains("log.csv:1:6  'acter' is no column of a log")
                .contains("did you mean 'actor'?");
    }

    @Test
    void a_column_that_is_missing_a_line_that_is_too_long_and_a_log_with_no_event_are_mistakes() {
        assertThat(problems("date,act\n2022-12-15,resolve\n"))
                .containsExactly("E105 1:1 the column 'actor' is missing");
        assertThat(problems("date,actor,act\n2022-12-15,belgrade,resolve,q1\n"))
                .containsExactly("E142 2:29 this line has more cells than the first line has heads");
        assertThat(problems("date,actor,act\n")).containsExactly("E143 1:1 the log has no event");
        assertThat(problems("")).isNotEmpty();
    }

    @Test
    void dates_that_run_backwards_are_a_mistake() {
        assertThat(problems("date,actor,act,subject\n2022-12-16,belgrade,resolve,q1\n2022-12-15,kfor,review,q1\n"))
                .containsExactly("E116 3:1 the timeline runs backwards here, to before 2022-12-16");
    }

    @Test
    void a_quotation_that_does_not_end_is_a_mistake() {
        assertThat(problems("date,actor,act\n\"2022-12-16,kfor,review\n"))
                .hasSize(1)
                .allMatch(one -> one.startsWith("E101"));
    }
}
