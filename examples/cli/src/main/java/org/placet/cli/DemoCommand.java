package org.placet.cli;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.placet.cli.classroom.Classroom;
import org.placet.cli.tell.Replay;
import org.placet.cli.text.TextTrace;
import org.placet.run.Simulation;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParentCommand;

/** The first thing that somebody tries: one run on the screen, and the same as a page. */
@Command(
        mixinStandardHelpOptions = true,
        addMethodSubcommands = false,
        description = "Runs sc-00, prints every step, and writes pages: out/report.html, out/classroom.html.")
final class DemoCommand implements Callable<Integer> {

    private static final String SCENARIO = "sc-00";

    /** Beside whoever calls, not beside the program. */
    private static final Path REPORT = Path.of("out", "report.html");

    private static final Path CLASSROOM = Path.of("out", "classroom.html");

    @ParentCommand
    private @Nullable Placet placet;

    @Override
    public Integer call() {
        var root = Optional.ofNullable(placet).orElseThrow();
        var screen = root.screen();
        var replay = Replay.of(SCENARIO, 0);
        var trace = Simulation.of(Shelf.find(SCENARIO)).run();
        screen.out().print(TextTrace.of(trace, replay, screen.columns(), root.ink()));
        OutFile.folderOf(REPORT);
        OutFile.write(REPORT, Report.of(trace, replay));
        OutFile.write(CLASSROOM, Classroom.ready());
        screen.out().println();
        screen.out().println("The same as a page: out/report.html");
        screen.out().println("For a class, with every scenario: out/classroom.html");
        screen.out().println("Next: ./placet list, then ./placet show " + SCENARIO);
        return ExitCode.of(trace);
    }
}
