package org.placet.kit;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/** Where the kit stands among the rooms: it knows the library, and the library knows nothing of it. */
class RoomsTest {

    private static final String KIT = "org.placet.kit..";

    private static final JavaClasses ROOMS = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.placet");

    @Test
    void only_the_kit_knows_the_library_of_properties() {
        noClasses()
                .that()
                .resideOutsideOfPackage(KIT)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("net.jqwik..", "org.junit..", KIT)
                .check(ROOMS);
    }

    @Test
    void the_kit_knows_neither_the_rule_engine_nor_a_file_format() {
        noClasses()
                .that()
                .resideInAPackage(KIT)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "org.placet.rules..",
                        "org.drools..",
                        "org.kie..",
                        "org.snakeyaml..",
                        "tools.jackson..",
                        "org.assertj..")
                .check(ROOMS);
    }

    @Test
    void the_kit_prints_nothing_itself() {
        noClasses()
                .that()
                .resideInAPackage(KIT)
                .should()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .check(ROOMS);
    }
}
