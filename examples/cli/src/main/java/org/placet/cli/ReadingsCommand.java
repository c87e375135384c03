package org.placet.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.placet.cli.tell.Replay;
import org.placet.cli.text.Ink;
import org.placet.cli.text.TextConformity;
import org.placet.cli.text.TextDisagreement;
import org.placet.cli.text.TextReadings;
import org.placet.explain.Conformity;
import org.placet.explain.Disagreement;
import org.placet.model.Reading;
import org.placet.model.Source;
import org.placet.run.Simulation;
import org.placet.scenarios.ConformityJson;
import org.placet.scenarios.DisagreementJson;
import org.placet.scenarios.ReadingsJson;
import org.placet.scenarios.Scenarios;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** The readings of the law that are shipped, and where two of them disagree about a story. */
@Command(
        mixinStandardHelpOptions = true,
        addMethodSubcommands = false,
        sortOptions = false,
        description = {
            "Lists the readings of the law, where each comes from and who disputes it; or says where two of them part:",
            "the shortest history, the rule and the source on each side, and the ends that only one of them allows.",
            "",
            "  ./placet readings",
            "  ./placet readings text-1244-mta belgrade-2023 sc-00",
            "  ./placet readings --history sc-00",
            "  ./placet readings article ./my-reading.yaml sc-01 --format json",
            ""
        })
final class ReadingsCommand implements Callable<Integer> {

    private static final List<String> FORMATS = List.of("text", "json");

    private static final int TWO_AND_A_STORY = 3;

    @ParentCommand
    private @Nullable Placet placet;

    @Parameters(
            arity = "0..3",
            paramLabel = "READING READING ID|FILE",
            description = "Two readings, shipped or in a file, and a scenario; none of the three for the list.")
    private List<String> named = List.of();

    @Option(
            names = "--history",
            paramLabel = "ID|FILE",
            description = "Which events of a story's record each reading accepts, and which is the first it does not.")
    private @Nullable String history;

    @Mixin
    private final Naming naming = new Naming();

    @Mixin
    private final Reach reach = new Reach();

    @Option(names = "--format", paramLabel = "FORMAT", description = "text (if not said otherwise) or json.")
    private String format = "text";

    @Option(names = "--out", paramLabel = "FILE", description = "Write to this file instead of the screen.")
    private @Nullable Path out;

    @Override
    public Integer call() {
        return CtrlC.listen(Optional.ofNullable(placet).orElseThrow().screen(), this::shown);
    }

    private int shown() {
        var root = Optional.ofNullable(placet).orElseThrow();
        var ink = root.ink();
        boolean json = Choices.one("format", format, FORMATS).equals("json");
        if (history != null) {
            replayed(history, json, root.screen(), ink);
        } else if (named.isEmpty()) {
            var readings = naming.readings();
            var sources = naming.isInvented() ? List.<Source>of() : Scenarios.sources();
            OutFile.orScreen(
                    out,
                    root.screen(),
                    ink,
                    (width, letters) -> json
                            ? ReadingsJson.write(readings, sources)
                            : TextReadings.of(readings, sources, width, letters));
        } else {
            part(json, root.screen(), ink);
        }
        return ExitCode.HOLDS;
    }

    /** Readings of another field have no words for the story and are left out. */
    private void replayed(String target, boolean json, Screen screen, Ink ink) {
        var own = Shelf.find(target, naming.asWritten());
        var field = own.reading().scale().id();
        var wanted = naming.readings().stream()
                .filter(reading -> reading.scale().id().equals(field))
                .map(Reading::id)
                .filter(id ->
                        named.isEmpty() || named.stream().map(naming::reading).anyMatch(id::equals))
                .map(id -> Shelf.find(target, naming.asWritten().under(id)))
                .toList();
        var conformity = Conformity.of(Simulation.of(own).run(), wanted);
        var words = new ArrayList<>(named.stream().map(naming::reading).toList());
        words.addAll(List.of("--history", target));
        words.addAll(naming.words());
        var command = Replay.command("readings", words);
        OutFile.orScreen(
                out,
                screen,
                ink,
                (width, letters) -> json
                        ? ConformityJson.write(conformity, command)
                        : TextConformity.of(conformity, command, width, letters));
    }

    private void part(boolean json, Screen screen, Ink ink) {
        if (named.size() < TWO_AND_A_STORY) {
            throw new WrongInput(
                    "To compare takes two readings and a scenario: ./placet readings article pristina sc-00. Seen: "
                            + String.join(" ", named) + ". Without any, ./placet readings lists them all.");
        }
        var target = named.get(2);
        var left = Simulation.of(Shelf.find(target, naming.asWritten().under(named.get(0))));
        var right = Simulation.of(Shelf.find(target, naming.asWritten().under(named.get(1))));
        var disagreement = Disagreement.between(left, right, reach.most(), reach.thinkable());
        var words = new ArrayList<>(List.of(naming.reading(named.get(0)), naming.reading(named.get(1)), target));
        words.addAll(naming.words());
        words.addAll(reach.words());
        var command = Replay.command("readings", words);
        OutFile.orScreen(
                out,
                screen,
                ink,
                (width, letters) -> json
                        ? DisagreementJson.write(disagreement, command)
                        : TextDisagreement.of(disagreement, left, command, width, letters));
    }
}
