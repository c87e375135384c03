package org.placet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

/** What is shipped, once the build has put it into one folder: light, and without anything that compiles rules. */
class LibraryFolderIT {

    private static final double MEGABYTE = 1_000_000;

    private static final List<String> COMPILERS = List.of(
            "xstream", "mvel", "antlr", "ecj", "javaparser", "drools-drl", "drools-ecj", "kie-maven", "drools-xml");

    @Test
    void nothing_that_compiles_rules_is_shipped() throws IOException {
        assertThat(jars(name -> COMPILERS.stream().anyMatch(name::contains))).isEmpty();
    }

    @Test
    void the_rule_engine_is_at_most_4_2_megabytes() throws IOException {
        var engine = jars(LibraryFolderIT::isEngine);

        assertThat(engine).isNotEmpty();
        assertThat(megabytes(engine)).isLessThanOrEqualTo(4.2);
    }

    @Test
    void core_and_rules_with_the_engine_guava_and_commons_math_are_at_most_10_5_megabytes() throws IOException {
        var needed = jars(name -> isEngine(name)
                || List.of("placet-core", "placet-rules", "guava", "commons-math3").stream()
                        .anyMatch(name::startsWith));

        assertThat(needed).hasSizeGreaterThan(5);
        assertThat(megabytes(needed)).isLessThanOrEqualTo(10.5);
    }

    private static boolean isEngine(String name) {
        return name.startsWith("drools-") || name.startsWith("kie-") || name.startsWith("slf4j-api");
    }

    private static List<Path> jars(Predicate<String> wanted) throws IOException {
        try (var files = Files.list(Path.of("target", "placet", "lib"))) {
            return files.filter(file -> wanted.test(file.getFileName().toString()))
                    .sorted()
                    .toList();
        }
    }

    private static double megabytes(List<Path> files) throws IOException {
        long sum = 0;
        for (var file : files) {
            sum += Files.size(file);
        }
        return sum / MEGABYTE;
    }
}
