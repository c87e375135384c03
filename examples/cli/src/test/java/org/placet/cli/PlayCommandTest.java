package org.placet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PlayCommandTest {

    @TempDir
    private Path folder;

    @Test
    void enter_follows_the_story_to_its_end() {
        var played = played("\n".repeat(10), "play", "sc-00");

        assertThat(played)
                .contains(
                        "8   KFOR rejects the request.",
                        "REJECTED. Reported by the applicant",
                        "A teaching model, not a forecast.");
    }

    @Test
    void a_role_chooses_by_number_and_takes_back() {
        // KFOR confirms receipt (4) and takes the request under review (5); the rest goes on without it
        var story = "\n\n\n1\n2\n\n\n";

        assertThat(played(story + "1\nb\n", "play", "sc-00", "--as", "kfor"))
                .contains("8   KFOR approves the request", "Back before step 8.")
                .contains("Play on: ./placet play sc-00 --as kfor --take");
    }

    @Test
    void a_role_without_power_learns_why() {
        var story = "\n".repeat(7);

        assertThat(played(story + "w\n", "play", "sc-00", "--as", "eulex"))
                .contains("1 door is closed here: w says why.")
                .contains("EULEX approves the request", "Would not count: not empowered.")
                .contains("No rule gives EULEX the power to do this. (default-deny)");
    }

    @Test
    void the_story_waits_for_whoever_has_to_act() {
        assertThat(played("\n".repeat(8), "play", "sc-00", "--as", "kfor")).contains("The story waits for you");
    }

    @Test
    void what_was_played_is_saved_and_can_be_played_on() throws Exception {
        var file = folder.resolve("game.txt");
        played("\n\ns " + file + "\n", "play", "sc-00");

        assertThat(Files.readString(file))
                .contains("2  2022-12-15  Belgrade hands over the request by e-mail", "Counts? no: the form.")
                .contains("Play on: ./placet play sc-00 --take 1,1");
        assertThat(played("q\n", "play", "sc-00", "--take", "1,1"))
                .contains("2   Belgrade hands over the request by e-mail");
    }

    @Test
    void a_choice_that_is_not_there_is_said_to_be_none() {
        assertThat(played("9\n", "play", "sc-00")).contains("'9' is no choice here.");
        assertThat(Session.of("play", "sc-00", "--as", "kfro").err()).contains("'kfro'", "kfor");
        assertThat(Session.of("play", "sc-00", "--take", "7").err()).contains("--take 7 cannot be taken at step 1");
    }

    private static String played(String typed, String... args) {
        var out = new StringWriter();
        var screen = Screen.of(new PrintWriter(out), new PrintWriter(out), Map.of("COLUMNS", "200"), false)
                .reading(new StringReader(typed));
        Placet.run(screen, args);
        screen.out().flush();
        return out.toString();
    }
}
