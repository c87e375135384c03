package org.placet.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.placet.cli.classroom.Classroom;
import org.placet.cli.classroom.Handout;
import org.placet.model.Scenario;
import org.placet.run.Simulation;
import org.placet.scenarios.Scenarios;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Writes files for people who will not use this program: one file each, which needs nothing else. */
@Command(
        mixinStandardHelpOptions = true,
        addMethodSubcommands = false,
        subcommands = {
            ExportCommand.ClassroomCommand.class,
            ExportCommand.HandoutCommand.class,
            ExportCommand.ReportCommand.class
        },
        description = {
            "Writes a file that needs nothing else: no program, no network.",
            "",
            "  ./placet export classroom --out classroom.html",
            "  ./placet export handout sc-00 --out sc-00-handout.html",
            "  ./placet export report sc-04 --out sc-04.html",
            ""
        })
final class ExportCommand {

    @ParentCommand
    private @Nullable Placet placet;

    Placet root() {
        return Optional.ofNullable(placet).orElseThrow();
    }

    /** The class page. */
    @Command(
            name = "classroom",
            mixinStandardHelpOptions = true,
            sortOptions = false,
            description =
                    "The page for a class: watch, predict, take a role, ask what if. All shipped scenarios, unless"
                            + " told otherwise.")
    static final class ClassroomCommand implements Callable<Integer> {

        private static final int KILO = 1000;

        @ParentCommand
        private @Nullable ExportCommand export;

        @Option(
                names = "--scenario",
                paramLabel = "ID|FILE",
                arity = "1..*",
                description = "Only these, in this order.")
        private List<String> targets = new ArrayList<>();

        @Mixin
        private final Naming naming = new Naming();

        @Option(names = "--out", paramLabel = "FILE", required = true, description = "The file to write.")
        private Path out = Path.of("classroom.html");

        @Override
        public Integer call() {
            var wanted = targets.isEmpty() ? Scenarios.ids() : targets;
            var scenarios = wanted.stream().flatMap(this::told).toList();
            var page = Classroom.page(scenarios);
            OutFile.write(out, page);
            var screen = Optional.ofNullable(export).orElseThrow().root().screen();
            screen.err()
                    .println(String.format(
                            Locale.ROOT, "Wrote %s (%d stories, %d kB)", out, scenarios.size(), page.length() / KILO));
            return ExitCode.HOLDS;
        }

        /** A scenario and the stories that begin like it. */
        private Stream<Scenario> told(String target) {
            var told = naming.asWritten();
            return Stream.concat(Stream.of(Shelf.find(target, told)), Shelf.variants(target, told).values().stream());
        }
    }

    /** Paper for a class. */
    @Command(
            name = "handout",
            mixinStandardHelpOptions = true,
            sortOptions = false,
            description = "To print on A4: cover, role cards, every step, questions; answers on a sheet of their own.")
    static final class HandoutCommand implements Callable<Integer> {

        @ParentCommand
        private @Nullable ExportCommand export;

        @Parameters(paramLabel = "ID|FILE", description = "A shipped scenario by its id, or a file.")
        private String target = "";

        @Option(names = "--seed", paramLabel = "N", description = "For what is drawn by lot; 0 unless said otherwise.")
        private String seed = "0";

        @Mixin
        private final Naming naming = new Naming();

        @Option(names = "--out", paramLabel = "FILE", required = true, description = "The file to write.")
        private Path out = Path.of("handout.html");

        @Override
        public Integer call() {
            var scenario = Shelf.find(target, naming.asWritten());
            var trace = Simulation.of(scenario).withSeed(Seeds.read(seed)).run();
            OutFile.write(out, Handout.of(trace));
            Optional.ofNullable(export).orElseThrow().root().screen().err().println("Wrote " + out);
            return ExitCode.HOLDS;
        }
    }

    /** Everything about a story on one page, for developers and analysts. */
    @Command(
            name = "report",
            mixinStandardHelpOptions = true,
            sortOptions = false,
            description =
                    "One page: the run with its reasons, verdicts, odds, turning points, variants, rules, sources.")
    static final class ReportCommand implements Callable<Integer> {

        @ParentCommand
        private @Nullable ExportCommand export;

        @Mixin
        private final Story story = new Story();

        @Option(names = "--seed", paramLabel = "N", description = "For what is drawn by lot; 0 unless said otherwise.")
        private String seed = "0";

        @Option(names = "--out", paramLabel = "FILE", description = "Write to this file instead of the screen.")
        private @Nullable Path out;

        @Override
        public Integer call() {
            var root = Optional.ofNullable(export).orElseThrow().root();
            var replay = story.replay(Seeds.read(seed));
            var trace = Simulation.of(story.scenario()).withSeed(replay.seed()).run();
            var page = Report.of(trace, replay);
            OutFile.orScreen(out, root.screen(), root.ink(), (width, letters) -> page);
            return ExitCode.HOLDS;
        }
    }
}
