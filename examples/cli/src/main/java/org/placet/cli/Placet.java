package org.placet.cli;

import static java.util.Map.entry;

import com.google.common.collect.ImmutableMap;
import java.util.Map;
import org.placet.cli.tell.MadeBy;
import org.placet.cli.text.Ink;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/**
 * All commands, what they have in common, and what they return.
 *
 * @see RunCommand
 */
@Command(
        name = "./placet",
        synopsisSubcommandLabel = "COMMAND",
        mixinStandardHelpOptions = true,
        versionProvider = Placet.Version.class,
        addMethodSubcommands = false,
        sortOptions = false,
        description = {
            "Simulates policy scenarios by rules: who asks, who may decide, what counts, and why.",
            "",
            "  ./placet demo                    the first thing to try",
            "  ./placet run sc-00 --seed 7      one run, with every step and its reason",
            "  ./placet run mine.yaml --format json --out mine.json",
            ""
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:everything holds",
            "1:an expectation of the scenario or an invariant was broken",
            "2:wrong command or wrong file",
            "3:the simulator failed",
            "130:interrupted"
        },
        footer = {"", "A teaching model, not a forecast."})
final class Placet {

    private static final String HELP = "help";

    /** All commands by their names, in the order in which help shows them. */
    private static final ImmutableMap<String, Class<?>> COMMANDS = ImmutableMap.ofEntries(
            entry("demo", DemoCommand.class),
            entry("list", ListCommand.class),
            entry("show", ShowCommand.class),
            entry("run", RunCommand.class),
            entry("play", PlayCommand.class),
            entry("explore", ExploreCommand.class),
            entry("prove", ProveCommand.class),
            entry("odds", OddsCommand.class),
            entry("readings", ReadingsCommand.class),
            entry("sources", SourcesCommand.class),
            entry("why", WhyCommand.class),
            entry("why-not", WhyNotCommand.class),
            entry("compare", CompareCommand.class),
            entry("pivots", PivotsCommand.class),
            entry("audit", AuditCommand.class),
            entry("check", CheckCommand.class),
            entry("new", NewCommand.class),
            entry("export", ExportCommand.class),
            entry(HELP, HelpCommand.class));

    /** Below this width picocli cannot lay out its help. */
    private static final int HELP_NARROWEST = 55;

    private static final int HELP_WIDEST = 100;

    private final Screen screen;

    @Option(
            names = "--color",
            scope = ScopeType.INHERIT,
            paramLabel = "WHEN",
            defaultValue = "auto",
            description = "Strong letters: auto (on a terminal, unless NO_COLOR is set), always, never.")
    private String colour = "auto";

    @Option(
            names = "--debug",
            scope = ScopeType.INHERIT,
            description = "If the simulator fails, show where in its code.")
    private boolean debug;

    private Placet(Screen screen) {
        this.screen = screen;
    }

    /** Runs one command on this screen; returns its exit code. */
    static int run(Screen screen, String... args) {
        var placet = new Placet(screen);
        var line = new CommandLine(placet);
        needed(args).forEach(line::addSubcommand);
        var complaints = new Complaints(screen, placet::isDebugging);
        line.setOut(screen.out())
                .setErr(screen.err())
                .setColorScheme(Help.defaultColorScheme(Help.Ansi.OFF))
                .setUsageHelpWidth(Math.max(HELP_NARROWEST, Math.min(screen.columns(), HELP_WIDEST)))
                .setParameterExceptionHandler(complaints)
                .setExecutionExceptionHandler(complaints);
        if (args.length == 0) {
            line.usage(screen.err());
            return ExitCode.WRONG_INPUT;
        }
        return line.execute(args);
    }

    /**
     * The command that is named first. Help and a complaint about a wrong name speak of all of them, and only then is the
     * time taken to read what each can do.
     */
    private static Map<String, Class<?>> needed(String... args) {
        var named = args.length == 0 || args[0].equals(HELP) ? null : COMMANDS.get(args[0]);
        return named == null ? COMMANDS : Map.of(args[0], named);
    }

    Screen screen() {
        return screen;
    }

    /** How letters are written. */
    Ink ink() {
        return screen.ink(Choices.one("colour", colour, Screen.COLOURS));
    }

    private boolean isDebugging() {
        return debug;
    }

    /** Says which version this is. */
    static final class Version implements CommandLine.IVersionProvider {
        @Override
        public String[] getVersion() {
            return new String[] {
                "placet " + MadeBy.placet() + " (Java " + Runtime.version().feature() + ")"
            };
        }
    }
}
