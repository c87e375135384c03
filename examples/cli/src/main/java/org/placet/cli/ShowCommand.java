package org.placet.cli;

import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.placet.cli.tell.Card;
import org.placet.cli.tell.Replay;
import org.placet.cli.text.TextCard;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** A scenario before anything happens. */
@Command(
        mixinStandardHelpOptions = true,
        addMethodSubcommands = false,
        description = "Shows a scenario before anything happens: who takes part, what each has said, what is asked.")
final class ShowCommand implements Callable<Integer> {

    @ParentCommand
    private @Nullable Placet placet;

    @Parameters(paramLabel = "ID|FILE", description = "A shipped scenario by its id, or a file.")
    private String target = "";

    @Mixin
    private final Naming naming = new Naming();

    @Override
    public Integer call() {
        var root = Optional.ofNullable(placet).orElseThrow();
        var screen = root.screen();
        var ink = root.ink();
        var told = naming.asWritten();
        var card = Card.of(Shelf.find(target, told), Shelf.variants(target, told), new Replay(target, told, 0));
        screen.out().print(TextCard.of(card, screen.columns(), ink));
        return ExitCode.HOLDS;
    }
}
