package org.placet.examples.teachers;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import org.junit.jupiter.api.Test;

class ShippedFileTest {

    private static final int MOST_BYTES = 600_000;

    /** Compared after unpacking: another Java may pack the same text into other bytes. */
    @Test
    void the_file_that_teachers_get_says_what_the_rules_say_now() {
        assertThat(ClassFile.read(ClassFile.SHIPPED).equals(ClassFile.read(ClassFile.fresh())))
                .as("examples/teachers/classroom.html is older than the rules, the scenarios or the page. Refresh it:"
                        + " ./placet export classroom --out examples/teachers/classroom.html")
                .isTrue();
    }

    @Test
    void the_file_fits_on_a_slow_line() throws Exception {
        assertThat(Files.size(ClassFile.fresh())).isLessThan(MOST_BYTES);
    }
}
