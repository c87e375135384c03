package org.placet.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.placet.scenarios.Nearest;
import org.placet.scenarios.ScenarioException;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says what went wrong, in one line where one line is enough, and chooses the exit code. */
final class Complaints implements IParameterExceptionHandler, IExecutionExceptionHandler {

    /** What commands need that take more than one scenario. */
    private static final Map<String, String> EXAMPLES = Map.of(
            "why-not", "sc-00 deploy",
            "audit", "log.csv --scenario sc-00",
            "compare", "sc-04.stopped sc-04.goes-on");

    private final Screen screen;
    private final BooleanSupplier debug;

    Complaints(Screen screen, BooleanSupplier debug) {
        this.screen = screen;
        this.debug = debug;
    }

    @Override
    public int handleParseException(ParameterException wrong, String[] args) {
        return say(about(wrong));
    }

    @Override
    public int handleExecutionException(Exception broken, CommandLine line, ParseResult parsed) {
        if (broken instanceof WrongInput || broken instanceof ScenarioException) {
            return say(Optional.ofNullable(broken.getMessage()).orElse(""));
        }
        var what = Optional.ofNullable(broken.getMessage())
                .map(message -> message.lines().findFirst().orElse(""))
                .orElse(broken.getClass().getSimpleName());
        screen.err().println("The simulator failed: " + what);
        if (debug.getAsBoolean()) {
            broken.printStackTrace(screen.err());
        } else {
            screen.err().println("That is a fault of Placet, not of yours. The same command with --debug shows where.");
        }
        return ExitCode.FAILED;
    }

    private int say(String message) {
        screen.err().println(message);
        return ExitCode.WRONG_INPUT;
    }

    private static String about(ParameterException wrong) {
        var line = wrong.getCommandLine();
        if (wrong instanceof UnmatchedArgumentException unmatched) {
            return aboutUnknown(unmatched.getUnmatched().get(0), line);
        }
        if (wrong instanceof MissingParameterException missing
                && missing.getMissing().stream().anyMatch(one -> one.isPositional())) {
            return needs(
                    line.getCommandName(),
                    missing.getMissing().get(0).paramLabel().equals("FILE"));
        }
        var message = Optional.ofNullable(wrong.getMessage()).orElse("This command cannot be read.");
        return message.lines().findFirst().orElse(message);
    }

    private static String needs(String command, boolean file) {
        var more = EXAMPLES.containsKey(command);
        var scenario = more ? "more than that" : "the id or the file of a scenario";
        return "'" + command + "' needs " + (file ? "a file" : scenario) + ", such as ./placet " + command + " "
                + (file ? "my.yaml." : EXAMPLES.getOrDefault(command, "sc-00") + ". ./placet list shows them.");
    }

    /** An argument that the command does not know: an option, a command, or one word too many. */
    private static String aboutUnknown(String word, CommandLine line) {
        if (word.startsWith("-")) {
            var name = word.split("=", 2)[0];
            return "There is no option '" + name + "'." + Nearest.hint(name, options(line)) + help(line);
        }
        return line.getSubcommands().isEmpty()
                ? "'" + line.getCommandName() + "' takes nothing called '" + word + "'." + help(line)
                : noCommand(word, line);
    }

    /** There is no such command. */
    static String noCommand(String word, CommandLine line) {
        var commands = line.getSubcommands().keySet();
        return "There is no command '" + word + "'." + Nearest.hint(word, commands) + " ./placet help shows all.";
    }

    private static String help(CommandLine line) {
        return line.getParent() == null
                ? " ./placet help shows all."
                : " ./placet help " + line.getCommandName() + " shows all.";
    }

    private static List<String> options(CommandLine line) {
        var names = new ArrayList<String>();
        line.getCommandSpec().options().forEach(option -> names.addAll(List.of(option.names())));
        return names;
    }
}
