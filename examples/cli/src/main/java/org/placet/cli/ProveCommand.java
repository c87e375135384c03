package org.placet.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.placet.cli.tell.Replay;
import org.placet.cli.tell.Way;
import org.placet.cli.text.TextProof;
import org.placet.cli.text.TextTrace;
import org.placet.explore.Verdict;
import org.placet.model.Scenario;
import org.placet.run.Moment;
import org.placet.run.Retelling;
import org.placet.run.Simulation;
import org.placet.scenarios.ScenarioYaml;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** Whether everything that a scenario is held to holds in all of its situations; if not, the shortest way to see it. */
@Command(
        mixinStandardHelpOptions = true,
        addMethodSubcommands = false,
        sortOptions = false,
        description = {
            "Returns 0 if everything that a scenario is held to holds in all of its situations. Otherwise 1, and the",
            "shortest counterexample is written as a scenario that ./placet run shows step by step.",
            "",
            "  ./placet prove article-open",
            "  ./placet prove mine.yaml --out counterexample.yaml",
            ""
        })
final class ProveCommand implements Callable<Integer> {

    /** Beside whoever calls, not beside the program. */
    private static final Path FOLDER = Path.of("out", "counterexamples");

    @ParentCommand
    private @Nullable Placet placet;

    @Mixin
    private final Story story = new Story();

    @Mixin
    private final Packs packs = new Packs();

    @Mixin
    private final Reach reach = new Reach();

    @Option(
            names = "--out",
            paramLabel = "FILE",
            description = "Where the counterexample goes; out/counterexamples/ID-PROPERTY.yaml unless said otherwise.")
    private @Nullable Path out;

    @Override
    public Integer call() {
        return CtrlC.listen(Optional.ofNullable(placet).orElseThrow().screen(), this::shown);
    }

    private int shown() {
        var root = Optional.ofNullable(placet).orElseThrow();
        var ink = root.ink();
        var screen = root.screen();
        var simulation = packs.simulation(story.scenario());
        var findings = Bar.explored(reach.survey(simulation), screen);
        screen.out().print(TextProof.of(findings, replay(), screen.columns(), ink));
        var shortest = findings.failing().stream()
                .filter(one -> one.counterexample().isPresent())
                .min(Comparator.comparingInt(
                        one -> one.counterexample().orElseThrow().length()));
        if (shortest.isPresent()) {
            var file = write(simulation, shortest.get());
            var command = Replay.of(file.toString(), 0).with(packs.words()).command("run");
            var path = shortest.get().counterexample().orElseThrow();
            screen.out().println();
            screen.out()
                    .print(TextTrace.of(
                            simulation.follow(path),
                            command,
                            Way.notes(path, findings, shortest.get().property().id()),
                            screen.columns(),
                            ink));
        }
        return findings.isProved() ? ExitCode.HOLDS : ExitCode.BROKEN;
    }

    private Path write(Simulation simulation, Verdict<Moment, org.placet.run.Option> broken) {
        var story = Retelling.of(simulation, broken);
        var file = Optional.ofNullable(out).orElseGet(() -> FOLDER.resolve(story.id() + ".yaml"));
        if (out == null) {
            OutFile.folderOf(file);
        }
        OutFile.write(file, text(story));
        return file;
    }

    private String text(Scenario story) {
        try {
            return ScenarioYaml.write(
                    story, List.of("A counterexample, written by " + replay() + ". A run of it shows the breach."));
        } catch (IllegalArgumentException unwritable) {
            var wrong = new WrongInput("The counterexample cannot be kept in a file. " + unwritable.getMessage());
            wrong.initCause(unwritable);
            throw wrong;
        }
    }

    private String replay() {
        var more = new ArrayList<>(reach.words());
        return story.replay(0).with(packs.words()).command("prove", more.toArray(new String[0]));
    }
}
