package org.placet.cli;

import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** What a command does and takes. */
@Command(addMethodSubcommands = false, description = "Says what a command does and takes.")
final class HelpCommand implements Callable<Integer> {

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(paramLabel = "COMMAND", arity = "0..1", description = "The command; all of them if it is left out.")
    private @Nullable String command;

    @Override
    public Integer call() {
        var root = Optional.ofNullable(spec).orElseThrow().root().commandLine();
        var asked = command == null ? root : root.getSubcommands().get(command);
        if (asked == null) {
            throw new WrongInput(Complaints.noCommand(String.valueOf(command), root));
        }
        asked.usage(root.getOut());
        return ExitCode.HOLDS;
    }
}
