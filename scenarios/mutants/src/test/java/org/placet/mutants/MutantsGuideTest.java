package org.placet.mutants;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The page of the guide says what the checks see; where it does not, the right one is written beside the build. */
class MutantsGuideTest {

    private static final Path PAGE = Path.of("..", "..", "examples", "guide", "mutants.md");
    private static final Path FRESH = Path.of("target", "mutants.md");

    @Test
    void the_page_says_which_check_kills_which_mutant() throws IOException {
        var page = MutantsPage.text();
        Files.writeString(FRESH, page);

        assertThat(Files.exists(PAGE) ? Files.readString(PAGE) : "")
                .as("cp scenarios/mutants/target/mutants.md examples/guide/mutants.md")
                .isEqualTo(page);
    }
}
