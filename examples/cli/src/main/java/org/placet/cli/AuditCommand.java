package org.placet.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.placet.advice.RulePacks;
import org.placet.cli.text.TextAudit;
import org.placet.explain.Audit;
import org.placet.scenarios.LogFile;
import org.placet.scenarios.Scenarios;
import org.placet.scenarios.WhatIf;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Whether events that somebody else recorded conform to the rules under a reading. */
@Command(
        mixinStandardHelpOptions = true,
        addMethodSubcommands = false,
        sortOptions = false,
        description = {
            "Checks a log of events that somebody else recorded: the first that does not conform, and why.",
            "",
            "  ./placet run sc-00 --format log --out history.csv",
            "  ./placet audit history.csv --scenario sc-00",
            "  ./placet audit history.csv --scenario sc-00 --reading article",
            "",
            "A log is CSV with the heads date,actor,act,subject and, where needed, how, number, of, to,",
            "condition and others as in a scenario; counted says no where an attempt was refused.",
            "Or JSON: {\"events\": [{\"date\": ..., \"actor\": ..., \"act\": ..., \"subject\": ...}]}.",
            ""
        })
final class AuditCommand implements Callable<Integer> {

    @ParentCommand
    private @Nullable Placet placet;

    @Parameters(paramLabel = "LOG", description = "The file of the log, CSV or JSON.")
    private @Nullable Path log;

    @Option(
            names = "--scenario",
            paramLabel = "ID|FILE",
            required = true,
            description = "Who takes part, what is asked, and under which reading.")
    private String target = "";

    @Option(names = "--reading", paramLabel = "ID", description = "Another reading of the law than the scenario's own.")
    private @Nullable String reading;

    @Override
    public Integer call() {
        var screen = Optional.ofNullable(placet).orElseThrow().screen();
        var file = Optional.ofNullable(log).orElseThrow();
        var whatIf = new WhatIf(Optional.ofNullable(reading), List.of());
        var read = LogFile.read(file, Shelf.find(target, whatIf));
        var scenario = read.scenario();
        var others = Scenarios.readings().stream().map(Scenarios::reading).toList();
        var audit = Audit.of(scenario, RulePacks.named(scenario.packs()), read.events(), others);
        screen.out().print(TextAudit.of(file.toString(), audit, screen.columns()));
        return audit.conforms() ? ExitCode.HOLDS : ExitCode.BROKEN;
    }
}
