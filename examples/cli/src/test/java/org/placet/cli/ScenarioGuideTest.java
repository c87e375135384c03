package org.placet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.placet.scenarios.Scenarios;

/** What the page on writing scenarios shows works as it says. */
class ScenarioGuideTest {
    private static final Pattern BLOCK = Pattern.compile("(?ms)^```(\\w+)\n(.*?)^```$");

    @TempDir
    private Path folder;

    @Test
    void the_first_commands_work_one_after_the_other() throws IOException {
        var commands = blocks("sh").get(0).lines().toList();

        assertThat(commands)
                .hasSize(3)
                .allSatisfy(
                        command -> assertThat(Session.of(here(command)).code()).isZero());
    }

    @Test
    void a_whole_scenario_on_the_page_is_in_order_and_ends_as_it_expects() throws IOException {
        var files = blocks("yaml").stream()
                .filter(text -> text.startsWith("scenario: "))
                .toList();

        assertThat(files).hasSize(2);
        for (var text : files) {
            var file = Files.writeString(folder.resolve("guide.yaml"), text);
            assertThat(Scenarios.check(file).problems()).isEmpty();
            assertThat(Session.of("run", file.toString()).code()).isZero();
            for (var variant : Scenarios.variants(file).keySet()) {
                assertThat(Session.of("run", file + "." + variant).code()).isZero();
            }
        }
    }

    @Test
    void a_part_of_a_scenario_on_the_page_stands_in_the_file_that_one_begins_with() throws IOException {
        var parts = blocks("yaml").stream()
                .filter(text -> !text.startsWith("scenario: "))
                .toList();

        assertThat(parts)
                .hasSize(2)
                .allSatisfy(part -> assertThat(HostileFiles.starter()).contains(part));
    }

    @Test
    void the_message_on_the_page_is_the_one_that_is_printed() throws IOException {
        var file = folder.resolve("my.yaml");
        Files.writeString(file, HostileFiles.starter().replace("does: communicate", "does: comunicate"));

        var said = Session.of("check", file.toString()).out().replace(file.toString(), "my.yaml");

        assertThat(said).contains(blocks("text").get(0));
    }

    private String[] here(String command) {
        return command.replace("./placet ", "")
                .replace("my.yaml", folder.resolve("my.yaml").toString())
                .split(" ");
    }

    private static List<String> blocks(String language) throws IOException {
        return BLOCK.matcher(Files.readString(Path.of("..", "guide", "scenarios.md")))
                .results()
                .filter(block -> block.group(1).equals(language))
                .map(block -> block.group(2))
                .toList();
    }
}
