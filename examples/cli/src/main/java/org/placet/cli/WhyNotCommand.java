package org.placet.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.placet.cli.text.TextWhyNot;
import org.placet.explain.Explanation;
import org.placet.explain.Question;
import org.placet.explain.WhyNot;
import org.placet.model.ActorId;
import org.placet.run.Simulation;
import org.placet.run.Trace;
import org.placet.scenarios.Nearest;
import org.placet.scenarios.WhyJson;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Why an act would not count, also one that nobody attempts, and what would have to change. */
@Command(
        mixinStandardHelpOptions = true,
        addMethodSubcommands = false,
        sortOptions = false,
        description = {
            "Says why an act would not count, who could do it, and the least that would have to change.",
            "",
            "  ./placet why-not sc-00 deploy",
            "  ./placet why-not sc-00 approve --actor eulex --at 8",
            "  ./placet why-not article-open deploy --about entry --seed 3",
            ""
        })
final class WhyNotCommand implements Callable<Integer> {

    private static final List<String> FORMATS = List.of("text", "json");

    @ParentCommand
    private @Nullable Placet placet;

    @Mixin
    private final Story story = new Story();

    @Parameters(index = "1", paramLabel = "ACT", description = "What would be done, in the words of files: deploy.")
    private String act = "";

    @Option(names = "--at", paramLabel = "STEP", description = "In the place of this step; else at the end of the run.")
    private @Nullable Integer at;

    @Option(names = "--actor", paramLabel = "WHO", description = "Who would do it; else whoever it is usually done by.")
    private @Nullable String actor;

    @Option(names = "--about", paramLabel = "WHAT", description = "The request, undertaking, tension or position.")
    private @Nullable String about;

    @Option(names = "--seed", paramLabel = "N", description = "For what is drawn by lot; 0 unless said otherwise.")
    private String seed = "0";

    @Option(names = "--format", paramLabel = "FORMAT", description = "text (if not said otherwise) or json.")
    private String format = "text";

    @Override
    public Integer call() {
        var shown = Choices.one("format", format, FORMATS);
        var screen = Optional.ofNullable(placet).orElseThrow().screen();
        var scenario = story.scenario();
        var trace = Simulation.of(scenario).withSeed(Seeds.read(seed)).run();
        var whyNot = answer(trace);
        screen.out()
                .print(
                        shown.equals("json")
                                ? WhyJson.write(whyNot, trace, replay())
                                : TextWhyNot.of(trace, whyNot, screen.columns()));
        return ExitCode.HOLDS;
    }

    private String replay() {
        var more = new ArrayList<>(List.of(act));
        Optional.ofNullable(at).ifPresent(step -> more.addAll(List.of("--at", step.toString())));
        Optional.ofNullable(actor).ifPresent(one -> more.addAll(List.of("--actor", one)));
        Optional.ofNullable(about).ifPresent(one -> more.addAll(List.of("--about", one)));
        more.addAll(List.of("--seed", seed));
        return story.replay(Seeds.read(seed)).command("why-not", more.toArray(new String[0]));
    }

    private WhyNot answer(Trace trace) {
        var known = Explanation.acts(trace.scenario());
        if (!known.contains(act)) {
            throw new WrongInput("Nobody can '" + act + "'." + Nearest.hint(act, known) + " There are "
                    + String.join(", ", known) + ".");
        }
        var readings = story.naming().readings();
        var question = new Question(
                act,
                Optional.ofNullable(actor).map(id -> actor(id, trace)),
                Optional.ofNullable(about),
                at == null ? OptionalInt.empty() : OptionalInt.of(at),
                readings);
        try {
            return Explanation.of(trace).whyNot(question);
        } catch (IllegalArgumentException wrong) {
            var input = new WrongInput(wrong.getMessage() + ".");
            input.initCause(wrong);
            throw input;
        }
    }

    private static ActorId actor(String id, Trace trace) {
        var known = trace.scenario().actors().keySet().stream()
                .map(Object::toString)
                .toList();
        return new ActorId(Choices.one("actor", id, known));
    }
}
