package org.placet.cli.page;

import java.util.ArrayList;
import java.util.List;
import org.placet.cli.tell.Ending;
import org.placet.explain.Ground;
import org.placet.explain.Why;
import org.placet.model.Scenario;

/** Why a step counted or did not, as a piece of a page: lists within lists, which a screen reader can walk. */
public final class WhyPage {

    private WhyPage() {}

    /** The piece, with nothing around it. */
    public static String fragment(Why why, Scenario scenario) {
        var html = new Html();
        html.open("section", "class", "why");
        html.element("h3", "Why step " + why.step() + (why.counts() ? " counted" : " did not count"));
        Ending.warning(scenario).forEach(line -> html.element("p", line, "class", "label"));
        html.element("p", why.sentence());
        grounds(why.root(), html);
        return html.close().done();
    }

    static void grounds(Ground ground, Html html) {
        if (ground.grounds().isEmpty()) {
            return;
        }
        html.open("ul");
        for (var one : ground.grounds()) {
            html.open("li", "class", one.kind().code());
            html.text(lead(one) + one.text());
            var keys = keys(one);
            if (!keys.isEmpty()) {
                html.text(" ").element("small", "[" + String.join(", ", keys) + "]");
            }
            grounds(one, html);
            html.close();
        }
        html.close();
    }

    private static String lead(Ground ground) {
        return ground.kind() == Ground.Kind.STEP ? "Step " + ground.step().orElse(0) + ": " : "";
    }

    private static List<String> keys(Ground ground) {
        var keys = new ArrayList<String>();
        if (!ground.rule().isEmpty()) {
            keys.add(ground.rule());
        }
        keys.addAll(ground.sources());
        return keys;
    }
}
