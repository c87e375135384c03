package org.placet.cli;

import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.placet.cli.classroom.Game;
import org.placet.cli.tell.Ending;
import org.placet.cli.tell.Line;
import org.placet.cli.text.Paragraph;
import org.placet.model.ActorId;
import org.placet.model.Scenario;
import org.placet.run.Wording;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** A story to be played on the terminal, for one actor or for all of them. */
@Command(
        mixinStandardHelpOptions = true,
        addMethodSubcommands = false,
        sortOptions = false,
        description = {
            "Plays a scenario: you choose by number, for one actor or for all.",
            "",
            "  ./placet play article-open --as kfor",
            "  ./placet play sc-00",
            ""
        })
final class PlayCommand implements Callable<Integer> {

    private static final int INDENT = 4;

    @ParentCommand
    private @Nullable Placet placet;

    @Parameters(paramLabel = "ID|FILE", description = "A shipped scenario by its id, or a file.")
    private String target = "";

    @Option(
            names = "--as",
            paramLabel = "ACTOR",
            description = "Choose for this actor only; the others act by themselves.")
    private @Nullable String role;

    @Option(names = "--seed", paramLabel = "N", description = "For what is drawn by lot; 0 unless said otherwise.")
    private String seed = "0";

    @Option(
            names = "--take",
            paramLabel = "N",
            split = ",",
            description = "Choices that were made before, by their numbers, as the game says them.")
    private List<Integer> before = List.of();

    @Mixin
    private final Naming naming = new Naming();

    @Override
    public Integer call() throws IOException {
        var screen = Optional.ofNullable(placet).orElseThrow().screen();
        var scenario = Shelf.find(target, naming.asWritten());
        var table = new Table(screen, scenario);
        before.forEach(table::takeAgain);
        table.welcome();
        while (!table.isOver()) {
            table.ask();
            var line = screen.in().readLine();
            if (line == null || line.strip().equals("q")) {
                break;
            }
            table.answer(line.strip());
        }
        table.goodbye();
        return ExitCode.HOLDS;
    }

    /** What lies on the table between the player and the rules. */
    private final class Table {

        private final Screen screen;
        private final Game game;
        private final Wording wording;
        private final Optional<ActorId> player;

        Table(Screen screen, Scenario scenario) {
            this.screen = screen;
            this.game = Game.of(scenario, Seeds.read(seed));
            this.wording = Wording.of(scenario);
            var actors = scenario.actors().keySet().stream().map(ActorId::value).toList();
            this.player = Optional.ofNullable(role).map(id -> new ActorId(Choices.one("actor", id, actors)));
        }

        boolean isOver() {
            return game.options().isEmpty();
        }

        void takeAgain(int number) {
            if (number < 1 || number > game.options().size()) {
                throw new WrongInput("--take " + number + " cannot be taken at step "
                        + (game.taken().size() + 1) + ": there are "
                        + game.options().size() + " choices there.");
            }
            game.take(game.options().get(number - 1));
        }

        void welcome() {
            var story = game.trace().scenario().story();
            say(story.title());
            say(Ending.label(story.label()));
            say(story.question());
            Line.of(game.trace()).forEach(this::tell);
            say("");
            say("A number chooses, Enter goes on, b goes back, w says why doors are closed, s FILE saves, q ends.");
        }

        /** What can be chosen now, numbered. */
        void ask() {
            say("");
            var open = open();
            for (int i = 0; i < open.size(); i++) {
                labelled(String.valueOf(i + 1), wording.sentence(open.get(i).act()) + mark(open.get(i)));
            }
            long closed = mine().stream().filter(game::isClosed).count();
            if (closed > 0) {
                say(closed + (closed == 1 ? " door is" : " doors are") + " closed here: w says why.");
            }
            screen.out().print(open.isEmpty() ? "Enter> " : "1-" + open.size() + ", Enter> ");
            screen.out().flush();
        }

        private String mark(org.placet.run.Option option) {
            if (!option.counts()) {
                return " (can be tried, will not count)";
            }
            return option.scripted() ? " (as the story goes)" : "";
        }

        private List<org.placet.run.Option> mine() {
            return game.options().stream()
                    .filter(one -> player.isEmpty()
                            || player.filter(one.act().actor()::equals).isPresent())
                    .toList();
        }

        private List<org.placet.run.Option> open() {
            return mine().stream().filter(one -> !game.isClosed(one)).toList();
        }

        void answer(String line) {
            if (line.isEmpty()) {
                game.withoutThis(player)
                        .ifPresentOrElse(
                                this::take, () -> say("The story waits for you: choose a number, or q to end."));
            } else if (line.equals("b")) {
                game.back();
                say("Back before step " + (game.taken().size() + 1) + ".");
            } else if (line.equals("w")) {
                why();
            } else if (line.startsWith("s ")) {
                save(line.substring(2).strip());
            } else if (line.matches("[1-9][0-9]{0,3}") && Integer.parseInt(line) <= open().size()) {
                take(open().get(Integer.parseInt(line) - 1));
            } else {
                say("'" + line + "' is no choice here. A number, Enter, b, w, s FILE, or q.");
            }
        }

        private void take(org.placet.run.Option option) {
            game.take(option);
            var lines = Line.of(game.trace());
            tell(lines.get(lines.size() - 1));
        }

        private void tell(Line line) {
            say("");
            labelled(String.valueOf(line.step().number()), line.step().sentence() + counts(line));
            line.because()
                    .forEach(one -> labelled(
                            "",
                            one.sentence() + " (" + one.references(game.trace().scenario()) + ")"));
            line.step().changes().forEach(one -> labelled("", one.what() + ": " + one.before() + " -> " + one.after()));
        }

        private String counts(Line line) {
            return line.counts().isEmpty() ? "" : " Counts? " + line.counts() + ".";
        }

        private void why() {
            var closed = mine().stream().filter(game::isClosed).toList();
            if (closed.isEmpty()) {
                say("No door is closed here.");
            }
            for (var option : closed) {
                var refusal = option.refusal().orElseThrow();
                say(wording.sentence(option.act()) + " Would not count: "
                        + refusal.kind().code().replace('-', ' ') + ".");
                refusal.reasons().forEach(one -> labelled("", wording.sentence(one) + " (" + one.rule() + ")"));
            }
        }

        private void save(String file) {
            var steps = Line.of(game.trace()).stream()
                    .map(line -> line.step().number() + "  " + line.step().date() + "  "
                            + line.step().sentence() + counts(line))
                    .collect(Collectors.joining("\n"));
            var story = game.trace().scenario().story();
            try {
                OutFile.write(
                        Path.of(file),
                        story.title() + "\n" + Ending.label(story.label()) + "\n\n" + steps + "\n\n" + again() + "\n"
                                + Ending.NO_FORECAST + "\n");
                say("Wrote " + file);
            } catch (WrongInput | InvalidPathException wrong) {
                say(String.valueOf(wrong.getMessage()));
            }
        }

        void goodbye() {
            say("");
            if (isOver()) {
                say("Nothing more can happen here.");
            }
            say(Ending.of(game.trace()).outcome());
            say(again());
            say(Ending.NO_FORECAST);
        }

        /** The command that comes back to this place. */
        private String again() {
            var taken = game.taken().stream().map(String::valueOf).collect(Collectors.joining(","));
            return "Play on: ./placet play " + target + (role == null ? "" : " --as " + role)
                    + naming.words().stream().map(word -> " " + word).collect(Collectors.joining())
                    + (taken.isEmpty() ? "" : " --take " + taken) + (seed.equals("0") ? "" : " --seed " + seed);
        }

        private void labelled(String label, String text) {
            Paragraph.labelled(label, INDENT, text, screen.columns()).forEach(screen.out()::println);
        }

        private void say(String text) {
            Paragraph.wrap(text, screen.columns()).forEach(screen.out()::println);
        }
    }
}
