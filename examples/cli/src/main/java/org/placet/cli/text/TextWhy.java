package org.placet.cli.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.placet.cli.tell.Ending;
import org.placet.explain.Ground;
import org.placet.explain.Why;
import org.placet.model.Scenario;

/** Why a step counted or did not, as a tree of sentences that can be read aloud. */
public final class TextWhy {

    private static final int INDENT = 2;

    /** Deeper than this the tree is no longer moved to the right. */
    private static final int DEEPEST = 12;

    private static final int MARGIN = 80;

    private final int width;
    private final List<String> lines = new ArrayList<>();

    private TextWhy(int width) {
        this.width = Math.min(width, MARGIN);
    }

    /** The tree for a screen of this width, with a line end after each line. */
    public static String of(Why why, Scenario scenario, int width) {
        var text = new TextWhy(width);
        Ending.warning(scenario).forEach(line -> text.line(0, line));
        var counts = why.refusal()
                .map(kind -> "did it not count? (" + kind.code().replace('-', ' ') + ")")
                .orElse("did it count?");
        text.line(0, "Step " + why.step() + ", " + why.date() + ": " + why.sentence() + " Why " + counts);
        text.grounds(why.root(), 1);
        return text.lines.stream().map(line -> line + "\n").collect(Collectors.joining());
    }

    private void grounds(Ground ground, int depth) {
        for (var one : ground.grounds()) {
            if (isTold(one) && !(depth > 1 && isNothingAgainst(one))) {
                line(depth, say(one));
                grounds(one, depth + 1);
            }
        }
    }

    /** Where a fact comes from is said on its own line; only steps and days are told below it. */
    private static boolean isTold(Ground ground) {
        return switch (ground.kind()) {
            case START, SCENARIO, READING -> false;
            default -> true;
        };
    }

    /** That no rule stands against an act is worth its line once, not at every earlier step. */
    private static boolean isNothingAgainst(Ground ground) {
        return ground.kind() == Ground.Kind.ABSENT && ground.text().equals(Ground.NOTHING_AGAINST);
    }

    private static String say(Ground ground) {
        return switch (ground.kind()) {
            case RULE -> ground.text() + " " + keys(ground.rule(), ground.sources());
            case FACT -> fact(ground);
            case STEP ->
                "Step " + ground.step().orElse(0) + ": " + ground.text()
                        + (ground.grounds().isEmpty() ? " (told above)" : "");
            case CLAIM, CLOCK -> ground.text() + " " + keys("", ground.sources());
            default -> ground.text();
        };
    }

    /** "Fact: KFOR has the role final approval; the scenario says so [A12]." */
    private static String fact(Ground ground) {
        var end = ground.grounds().stream()
                .filter(one -> !isTold(one))
                .findFirst()
                .map(one -> one.text().substring(0, 1).toLowerCase(Locale.ROOT)
                        + one.text().substring(1))
                .map(one -> one.substring(0, one.length() - 1) + " " + keys("", sources(ground)));
        var since = ground.step().isPresent() && ground.step().getAsInt() > 0
                ? "so since step " + ground.step().getAsInt()
                : "";
        return "Fact: " + stripped(ground.text()) + "; " + end.orElse(since).strip() + ".";
    }

    private static List<String> sources(Ground ground) {
        return ground.sources().isEmpty() ? ground.grounds().get(0).sources() : ground.sources();
    }

    private static String stripped(String text) {
        return text.endsWith(".") ? text.substring(0, text.length() - 1) : text;
    }

    private static String keys(String rule, List<String> sources) {
        var all = new ArrayList<String>();
        if (!rule.isEmpty()) {
            all.add(rule);
        }
        all.addAll(sources);
        return all.isEmpty() ? "" : "[" + String.join(", ", all) + "]";
    }

    private void line(int depth, String text) {
        int indent = INDENT * Math.min(depth, DEEPEST);
        lines.addAll(Paragraph.labelled("", indent, text, width));
    }
}
