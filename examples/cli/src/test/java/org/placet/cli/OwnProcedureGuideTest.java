package org.placet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.placet.scenarios.Scenarios;

/** A reader copies the page on a procedure of one's own into files, types its commands, and sees what it shows. */
class OwnProcedureGuideTest {
    private static final Pattern BLOCK = Pattern.compile("(?ms)^```(\\w+)\n(.*?)^```$");

    @TempDir
    private Path folder;

    @BeforeEach
    void copyTheFiles() throws IOException {
        for (var text : files()) {
            Files.writeString(folder.resolve(nameIn(text)), text);
        }
    }

    @Test
    void every_block_of_the_page_is_a_file_a_command_a_picture_or_a_change() throws IOException {
        assertThat(files())
                .extracting(OwnProcedureGuideTest::nameIn)
                .containsExactly("city-permits.yaml", "house.yaml");
        assertThat(blocks("yaml")).hasSize(3);
        assertThat(blocks("sh")).hasSize(1);
        assertThat(blocks("text")).hasSize(2);
        assertThat(BLOCK.matcher(page()).results()).hasSize(6);
    }

    @Test
    void every_command_on_the_page_works() throws IOException {
        assertThat(blocks("sh").get(0).lines())
                .hasSize(5)
                .allSatisfy(command ->
                        assertThat(Session.of(here(command)).code()).as(command).isZero());
    }

    @Test
    void the_silence_is_told_as_on_the_page() throws IOException {
        var told = Session.of(here("./placet run house.yaml.silence"));

        assertThat(told.out()).contains(blocks("text").get(0));
    }

    @Test
    void with_the_other_line_the_same_story_ends_otherwise() throws IOException {
        var change = blocks("yaml").get(2);
        var reading = folder.resolve("city-permits.yaml");
        var before = Files.readString(reading);
        var key = change.substring(0, change.indexOf(':') + 1);

        Files.writeString(reading, before.replaceFirst("(?m)^" + key + ".*\n", change));
        var told = Session.of(here("./placet run house.yaml.silence"));

        assertThat(Files.readString(reading)).isNotEqualTo(before);
        assertThat(told.code()).isEqualTo(1);
        assertThat(told.out()).contains(blocks("text").get(1)).contains("expected APPROVED, seen LAPSED");
    }

    @Test
    void an_appeal_board_answers_in_the_offices_place_and_not_before_it_took_the_case_over() {
        var variants = Scenarios.variants(folder.resolve("house.yaml"));

        assertThat(variants.keySet()).containsExactly("silence", "appeal");
        assertThat(Session.of(here("./placet run house.yaml.appeal")).out())
                .containsPattern("approves the request: 2 +no: not empowered")
                .containsPattern("approves the review: 2 +yes")
                .contains("On appeal, Appeal board answers in the authority's place.");
    }

    private String[] here(String command) {
        return command.replace("./placet ", "")
                .replaceAll("(\\S+\\.yaml)", folder.toString() + "/$1")
                .split(" ");
    }

    private static List<String> files() throws IOException {
        return blocks("yaml").stream().filter(text -> text.startsWith("# ")).toList();
    }

    /** The first line of a file says how it is called. */
    private static String nameIn(String text) {
        return text.lines().findFirst().orElseThrow().substring(2);
    }

    private static List<String> blocks(String language) throws IOException {
        return BLOCK.matcher(page())
                .results()
                .filter(block -> block.group(1).equals(language))
                .map(block -> block.group(2))
                .toList();
    }

    private static String page() throws IOException {
        return Files.readString(Path.of("..", "guide", "your-own-procedure.md"));
    }
}
