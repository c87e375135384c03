package org.placet.cli;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/** The arrows between the rooms: who knows whom, and who knows which library. */
class RoomsTest {

    private static final String RULES = "org.placet.rules..";
    private static final String SCENARIOS = "org.placet.scenarios..";
    private static final String CLI = "org.placet.cli..";

    /** Broken rules, which nobody has unless they ask for them. */
    private static final String MUTANTS = "org.placet.mutants..";

    private static final JavaClasses ROOMS = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.placet");

    @Test
    void all_rooms_are_looked_at() {
        assertThat(ROOMS.stream().anyMatch(one -> one.getPackageName().equals("org.placet.model")))
                .isTrue();
        assertThat(ROOMS.stream().anyMatch(one -> one.getPackageName().equals("org.placet.rules")))
                .isTrue();
        assertThat(ROOMS.stream().anyMatch(one -> one.getPackageName().equals("org.placet.scenarios")))
                .isTrue();
        assertThat(ROOMS.stream().anyMatch(one -> one.getPackageName().equals("org.placet.cli")))
                .isTrue();
    }

    @Test
    void only_rules_knows_the_rule_engine() {
        noClasses()
                .that()
                .resideOutsideOfPackages(RULES, MUTANTS)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.drools..", "org.kie..")
                .check(ROOMS);
    }

    @Test
    void only_scenarios_knows_file_formats() {
        noClasses()
                .that()
                .resideOutsideOfPackage(SCENARIOS)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("tools.jackson..", "com.fasterxml..", "org.snakeyaml..")
                .check(ROOMS);
    }

    @Test
    void core_knows_none_of_the_rooms_around_it_and_rules_and_scenarios_not_each_other() {
        noClasses()
                .that()
                .resideOutsideOfPackages(RULES, SCENARIOS, CLI, MUTANTS)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(RULES, SCENARIOS, CLI)
                .check(ROOMS);
        noClasses()
                .that()
                .resideInAnyPackage(RULES)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(SCENARIOS, CLI)
                .check(ROOMS);
        noClasses()
                .that()
                .resideInAnyPackage(SCENARIOS)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(RULES, CLI)
                .check(ROOMS);
    }

    @Test
    void nobody_knows_the_broken_rules() {
        noClasses()
                .that()
                .resideOutsideOfPackage(MUTANTS)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(MUTANTS)
                .check(ROOMS);
    }

    @Test
    void only_the_command_line_prints() {
        noClasses()
                .that()
                .resideOutsideOfPackage(CLI)
                .should()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .check(ROOMS);
    }
}
