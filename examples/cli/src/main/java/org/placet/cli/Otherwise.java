package org.placet.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.placet.scenarios.WhatIf;
import picocli.CommandLine.Option;

/** How a scenario is told otherwise than its file says. */
final class Otherwise {

    @Option(
            names = "--reading",
            paramLabel = "ID|FILE",
            description = "Another reading of the law than the scenario's own: a shipped one, or a file.")
    private @Nullable String reading;

    @Option(
            names = "--set",
            paramLabel = "PATH=VALUE",
            description = {
                "Set a part of the scenario to something else, which makes it a what-if:",
                "--set \"request.number=600 people\". Can be said several times."
            })
    private List<String> settings = new ArrayList<>();

    WhatIf whatIf() {
        var whatIf = new WhatIf(Optional.empty(), settings);
        return reading == null ? whatIf : whatIf.under(reading);
    }
}
