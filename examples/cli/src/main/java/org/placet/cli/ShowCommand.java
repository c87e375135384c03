package org.placet.cli;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.placet.advice.Rule;
import org.placet.advice.RulePack;
import org.placet.advice.RulePacks;
import org.placet.cli.tell.Card;
import org.placet.cli.tell.Replay;
import org.placet.cli.text.TextCard;
import org.placet.cli.text.TextRule;
import org.placet.model.ScenarioBuilder;
import org.placet.scenarios.Nearest;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** A scenario before anything happens. */
@Command(
        mixinStandardHelpOptions = true,
        addMethodSubcommands = false,
        description = {
            "Shows a scenario before anything happens: who takes part, what each has said, what is asked; or a rule.",
            "",
            "  ./placet show sc-00",
            "  ./placet show approval-01",
            ""
        })
final class ShowCommand implements Callable<Integer> {

    /** How rules are called: a word and a number. */
    private static final Pattern RULE = Pattern.compile("(?!sc-|board-)[a-z]+-[0-9]{2}");

    @ParentCommand
    private @Nullable Placet placet;

    @Parameters(
            paramLabel = "ID|FILE",
            description = "A shipped scenario by its id, or a file; or a rule, such as approval-01.")
    private String target = "";

    @Mixin
    private final Naming naming = new Naming();

    @Override
    public Integer call() {
        var root = Optional.ofNullable(placet).orElseThrow();
        var screen = root.screen();
        var ink = root.ink();
        if (RULE.matcher(target).matches()) {
            screen.out().print(TextRule.of(rule(), citations(), screen.columns(), ink));
            return ExitCode.HOLDS;
        }
        var told = naming.asWritten();
        var card = Card.of(Shelf.find(target, told), Shelf.variants(target, told), new Replay(target, told, 0));
        screen.out().print(TextCard.of(card, screen.columns(), ink));
        return ExitCode.HOLDS;
    }

    private Rule rule() {
        var rules = packs().stream().flatMap(pack -> pack.rules().stream()).toList();
        return rules.stream()
                .filter(one -> one.id().equals(target))
                .findFirst()
                .orElseThrow(() -> new WrongInput("There is no rule '" + target + "'."
                        + Nearest.hint(target, rules.stream().map(Rule::id).toList())
                        + " ./placet explore ID names those that had nothing to say."));
    }

    private static Map<String, String> citations() {
        var all = new TreeMap<String, String>();
        packs().forEach(pack -> all.putAll(pack.citations()));
        return all;
    }

    private static List<RulePack> packs() {
        return RulePacks.named(ScenarioBuilder.SHIPPED_PACKS);
    }
}
