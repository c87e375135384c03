package org.placet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.placet.scenarios.Schemas;

/** A first scenario to change. */
class NewCommandTest {
    @TempDir
    private Path folder;

    @Test
    void what_is_written_is_in_order_and_runs_as_it_expects() {
        var file = folder.resolve("My first.yaml").toString();

        var session = Session.of("new", file);

        assertThat(session.code()).isZero();
        assertThat(session.out())
                .contains("Wrote " + file)
                .contains("Wrote schema/scenario.schema.json beside it")
                .contains("Next: ./placet check " + file);
        assertThat(Session.of("check", file).out()).contains("a scenario, 10 entries, nothing to mend");
        var run = Session.of("run", file);
        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("Outcome   PARTIALLY_APPROVED");
    }

    @Test
    void a_bare_name_is_written_where_one_is() throws Exception {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var path = System.getProperty("java.class.path");

        var process = new ProcessBuilder(java, "-cp", path, Main.class.getName(), "new", "my.yaml")
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("said.txt").toFile())
                .start();

        assertThat(process.waitFor())
                .as(Files.readString(folder.resolve("said.txt")))
                .isZero();
        assertThat(folder.resolve("my.yaml")).isRegularFile();
        assertThat(folder.resolve("schema/scenario.schema.json")).isRegularFile();
    }

    @Test
    void both_lines_for_editors_lead_to_the_schema_beside_it() throws IOException {
        var file = folder.resolve("my.yaml");

        Session.of("new", file.toString());

        var lines = Files.readAllLines(file);
        assertThat(lines.get(0)).isEqualTo("# yaml-language-server: $schema=schema/scenario.schema.json");
        assertThat(lines.get(1)).isEqualTo("# $schema: schema/scenario.schema.json");
        assertThat(lines).contains("scenario: my");
        assertThat(folder.resolve("schema/scenario.schema.json")).hasContent(Schemas.SCENARIO.text());
    }

    @Test
    void what_is_there_stays_and_another_name_is_suggested() throws IOException {
        var file = Files.writeString(folder.resolve("my.yaml"), "mine");
        Files.writeString(folder.resolve("my-2.yaml"), "mine too");

        var session = Session.of("new", file.toString());

        assertThat(session.code()).isEqualTo(2);
        assertThat(session.err())
                .contains("is already there and stays as it is.")
                .contains("./placet new " + folder.resolve("my-3.yaml") + " makes another");
        assertThat(file).hasContent("mine");
        assertThat(folder.resolve("schema")).doesNotExist();
    }

    @Test
    void a_schema_that_is_there_stays() throws IOException {
        Files.createDirectories(folder.resolve("schema"));
        var schema = Files.writeString(folder.resolve("schema/scenario.schema.json"), "{}");

        var session = Session.of("new", folder.resolve("my.yaml").toString());

        assertThat(session.out()).contains("schema/scenario.schema.json was already there and stays as it is.");
        assertThat(schema).hasContent("{}");
    }

    @Test
    void a_file_that_would_not_be_found_again_is_not_written() {
        assertThat(Session.of("new", "My Story.txt").err())
                .contains("A scenario file ends in .yaml. Try ./placet new my-story.yaml");
        assertThat(Session.of("new", folder.resolve("no/my.yaml").toString()).err())
                .contains("mkdir -p");
        assertThat(Session.of("new").err()).contains("'new' needs a file, such as ./placet new my.yaml.");
    }
}
