package org.placet.cli.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.placet.cli.Belgrade;
import org.placet.run.Simulation;
import org.placet.run.Survey;

class TextFindingsTest {

    @ParameterizedTest
    @ValueSource(ints = {40, 80, 200})
    void findings_look_like_their_picture_at_every_width(int width) throws IOException {
        var text = told(Integer.MAX_VALUE, width);

        assertThat(text).contains("Had nothing to say here: ");
        assertThat(withoutRules(text)).isEqualTo(picture("request-explored-" + width + ".txt"));
        assertThat(text.lines()).allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(width));
    }

    @Test
    void what_was_cut_off_is_said_and_nothing_is_said_to_hold() {
        assertThat(told(3, 80))
                .contains("3 situations and", "That is not all:", "The limit of 3 states cut off")
                .contains("Undecided, because not everything was explored")
                .doesNotContain("Holds in all");
    }

    /** Which rules have nothing to say changes with every rule that somebody adds. */
    private static String withoutRules(String text) {
        return text.replaceFirst("(?s)Had nothing to say.*?\n\n", "");
    }

    private static String told(int most, int width) {
        var findings = Survey.of(Simulation.of(Belgrade.request())).upTo(most).run();
        return TextFindings.of(findings, "./placet explore sc-00", width, Ink.PLAIN);
    }

    private static String picture(String name) throws IOException {
        try (var stream = TextFindingsTest.class.getResourceAsStream("/org/placet/cli/text/" + name)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
