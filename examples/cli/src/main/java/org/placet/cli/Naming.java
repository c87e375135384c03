package org.placet.cli;

import java.util.List;
import org.placet.model.Reading;
import org.placet.scenarios.InventedNames;
import org.placet.scenarios.Scenarios;
import org.placet.scenarios.WhatIf;
import picocli.CommandLine.Option;

/** Under which names a story is told: the real ones, or invented ones for places and bodies. */
final class Naming {

    private static final String REAL = "real";
    private static final String INVENTED = "invented";

    @Option(
            names = "--names",
            paramLabel = "WHICH",
            description = "real, or invented: other names for places and bodies, for a class with a personal link to"
                    + " the conflict. Days and numbers stay; sources are left out.")
    private String names = REAL;

    /** Whether they are invented. */
    boolean isInvented() {
        return Choices.one("kind of names", names, List.of(REAL, INVENTED)).equals(INVENTED);
    }

    /** The words that ask for the same names again. */
    List<String> words() {
        return isInvented() ? List.of("--names", INVENTED) : List.of();
    }

    /** What is told otherwise, under these names. */
    WhatIf in(WhatIf whatIf) {
        return isInvented() ? whatIf.withInventedNames() : whatIf;
    }

    /** The story as it is written, under these names. */
    WhatIf asWritten() {
        return in(WhatIf.AS_WRITTEN);
    }

    /** The shipped readings. */
    List<Reading> readings() {
        return isInvented()
                ? InventedNames.readings()
                : Scenarios.readings().stream().map(Scenarios::reading).toList();
    }

    /** What a reading is called under these names. */
    String reading(String written) {
        return isInvented() && !Scenarios.isFile(written) ? InventedNames.rewrite(written) : written;
    }
}
