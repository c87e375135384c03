package org.placet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.placet.cli.tell.MadeBy;

class ReadmeTest {

    @Test
    void the_front_page_shows_what_the_program_prints() throws IOException {
        assertThat(Readme.blocks("text")).contains(Session.of("run", "sc-00").out());
    }

    @Test
    void every_command_on_the_front_page_works() throws IOException {
        var commands = Readme.blocks("sh").stream()
                .flatMap(String::lines)
                .map(line -> line.replaceFirst(" *#.*", ""))
                .filter(line -> line.startsWith("./placet "))
                .map(line -> line.substring("./placet ".length()))
                .filter(command -> !command.equals("demo"))
                .toList();

        assertThat(commands)
                .isNotEmpty()
                .allSatisfy(command -> assertThat(Session.of(command.split(" ")))
                        .satisfies(session -> assertThat(session.code()).isZero())
                        .satisfies(session -> assertThat(session.err()).isEmpty()));
    }

    @Test
    void the_dependency_on_the_front_page_has_the_version_of_this_build() throws IOException {
        assertThat(Readme.blocks("xml")).isEqualTo(List.of("""
                <dependency>
                  <groupId>org.placet</groupId>
                  <artifactId>placet-scenarios</artifactId>
                  <version>%s</version>
                </dependency>
                """.formatted(MadeBy.placet())));
    }
}
