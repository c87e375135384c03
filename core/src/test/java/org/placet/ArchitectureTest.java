package org.placet;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The arrows between the rooms of the core, and what the core never does. */
class ArchitectureTest {

    private static final JavaClasses CORE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.placet");

    @ParameterizedTest
    @CsvSource({
        "explore, ''",
        "model, explore",
        "act, model",
        "advice, act model",
        "check, act model",
        "run, act advice check explore model",
        "explain, act advice explore model run"
    })
    void the_arrows_of_a_room_are_exactly_these(String room, String others) {
        var expected = others.isEmpty() ? Set.of() : Set.of(others.split(" "));

        assertThat(arrowsFrom(room)).isEqualTo(expected);
    }

    @Test
    void arrows_never_form_a_circle() {
        slices().matching("org.placet.(*)..").should().beFreeOfCycles().check(CORE);
    }

    @Test
    void the_core_prints_nothing_and_logs_nothing() {
        noClasses()
                .should()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .orShould()
                .dependOnClassesThat()
                .resideInAnyPackage("java.util.logging..", "org.slf4j..")
                .check(CORE);
    }

    @Test
    void the_core_reads_no_clock() {
        noClasses()
                .should()
                .callMethod(LocalDate.class, "now")
                .orShould()
                .callMethod(LocalDateTime.class, "now")
                .orShould()
                .callMethod(ZonedDateTime.class, "now")
                .orShould()
                .callMethod(Instant.class, "now")
                .orShould()
                .callMethod(System.class, "currentTimeMillis")
                .orShould()
                .callMethod(System.class, "nanoTime")
                .orShould()
                .dependOnClassesThat()
                .areAssignableTo(Clock.class)
                .check(CORE);
    }

    @Test
    void the_core_draws_no_lots_but_from_a_seed_that_is_handed_in() {
        noClasses()
                .should()
                .callMethod(Math.class, "random")
                .orShould()
                .dependOnClassesThat()
                .areAssignableTo(Random.class)
                .orShould()
                .dependOnClassesThat()
                .haveFullyQualifiedName("java.util.UUID")
                .check(CORE);
    }

    @Test
    void the_core_opens_no_file_and_no_connection() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.nio.file..", "java.net..")
                .check(CORE);
    }

    @Test
    void the_core_needs_nobody_but_its_three_libraries() {
        classes()
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        "org.placet..",
                        "java..",
                        "com.google.common..",
                        "com.google.errorprone.annotations..",
                        "org.apache.commons.math3..",
                        "org.jspecify.annotations..")
                .check(CORE);
    }

    private static Set<String> arrowsFrom(String room) {
        return CORE.stream()
                .filter(one -> room.equals(roomOf(one.getPackageName())))
                .flatMap(one -> one.getDirectDependenciesFromSelf().stream())
                .map(arrow -> roomOf(arrow.getTargetClass().getPackageName()))
                .filter(other -> !other.isEmpty() && !other.equals(room))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The first name below the base package, or nothing for somebody else's. */
    private static String roomOf(String name) {
        return name.startsWith("org.placet.") ? name.split("\\.")[2] : "";
    }
}
