package org.placet.cli;

import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.placet.cli.text.ErrorPage;
import org.placet.scenarios.Nearest;
import org.placet.scenarios.ScenarioProblem;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** What a command does and takes, or what an error in a file means. */
@Command(addMethodSubcommands = false, description = "Says what a command does and takes, or what an error means.")
final class HelpCommand implements Callable<Integer> {

    @Spec
    private @Nullable CommandSpec spec;

    @ParentCommand
    private @Nullable Placet placet;

    @Parameters(
            paramLabel = "COMMAND|CODE",
            arity = "0..1",
            description = "A command, or the code of an error, such as E104; all commands if it is left out.")
    private @Nullable String command;

    @Override
    public Integer call() {
        if (command != null && command.matches("[Ee][0-9]+")) {
            return explain(command.toUpperCase(Locale.ROOT));
        }
        var root = Optional.ofNullable(spec).orElseThrow().root().commandLine();
        var asked = command == null ? root : root.getSubcommands().get(command);
        if (asked == null) {
            throw new WrongInput(Complaints.noCommand(String.valueOf(command), root));
        }
        asked.usage(root.getOut());
        return ExitCode.HOLDS;
    }

    private int explain(String code) {
        var screen = Optional.ofNullable(placet).orElseThrow().screen();
        screen.out().print(ErrorPage.of(code, screen.columns()).orElseThrow(() -> noSuch(code)));
        return ExitCode.HOLDS;
    }

    private static WrongInput noSuch(String code) {
        var codes = ScenarioProblem.codes();
        return new WrongInput("There is no error '" + code + "'." + Nearest.hint(code, codes) + " There are "
                + codes.get(0) + " to " + codes.get(codes.size() - 1) + ".");
    }
}
