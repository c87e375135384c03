package org.placet.rules;

import com.google.common.collect.ImmutableSortedMap;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.kie.api.runtime.rule.RuleContext;
import org.placet.act.Act;
import org.placet.advice.Advice;
import org.placet.advice.Happened;
import org.placet.advice.Reason;
import org.placet.advice.Refusal;
import org.placet.advice.Rule;
import org.placet.advice.Turn;
import org.placet.model.Choice;
import org.placet.model.Sourced;
import org.placet.model.TensionId;
import org.placet.model.TensionKind;

/**
 * What rules hand their advice to: the one global of every rule pack, under the name {@code advice}. A rule says who
 * is empowered, what bars an act, what may be attempted, which tension begins or ends, and nothing else.
 */
public final class Advising {

    private final Map<String, Rule> rules;
    private List<Advice> given = new ArrayList<>();

    Advising(Map<String, Rule> rules) {
        this.rules = rules;
    }

    /** The actor of this act has the power to do it. */
    public void empowers(RuleContext context, Act act) {
        given.add(new Advice.Empowers(act, reason(context)));
    }

    /** This stands in the way of the act, whoever does it. */
    public void bars(RuleContext context, Act act, Refusal.Kind kind) {
        given.add(new Advice.Bars(act, kind, reason(context)));
    }

    /** There is an occasion for this choice now. */
    public void attempts(RuleContext context, Choice choice) {
        given.add(new Advice.Attempts(choice, reason(context)));
    }

    /** A tension of this kind begins because of what happened. */
    public void begins(RuleContext context, TensionKind kind) {
        given.add(new Advice.Begins(new TensionId(kind.id()), reason(context)));
    }

    /** A tension of this kind ends because of what happened. */
    public void ends(RuleContext context, TensionKind kind) {
        given.add(new Advice.Ends(new TensionId(kind.id()), reason(context)));
    }

    /** All that was handed over since the last time, in no order that means anything. */
    List<Advice> take() {
        var taken = given;
        given = new ArrayList<>();
        return taken;
    }

    private Reason reason(RuleContext context) {
        var match = context.getMatch();
        var id = RuleText.idOf(match.getRule().getName());
        var rule = rules.get(id);
        if (rule == null) {
            throw new IllegalStateException("The rule '" + match.getRule().getName() + "' is not in the pack's texts");
        }
        var bound = ImmutableSortedMap.<String, Object>naturalOrder();
        for (var variable : match.getDeclarationIds()) {
            var name = variable.startsWith("$") ? variable.substring(1) : variable;
            if (isSaid(rule, "{" + name)) {
                bound.put(name, match.getDeclarationValue(variable));
            }
        }
        // They come in an order that the rule's own text fixes, whatever fired first.
        var facts = match.getObjects().stream().filter(Advising::isFact).toList();
        return new Reason(id, rule.template(), bound.build(), sources(rule, facts), facts, rule.absent());
    }

    private static boolean isSaid(Rule rule, String variable) {
        return rule.template().contains(variable)
                || rule.absent().stream().anyMatch(absent -> absent.contains(variable));
    }

    private static boolean isFact(Object matched) {
        return !(matched instanceof Act || matched instanceof Turn || matched instanceof Happened);
    }

    /** Where the rule comes from, unless the facts that it matched say better than "assumption". */
    private static List<String> sources(Rule rule, List<Object> facts) {
        var sources = new LinkedHashSet<String>();
        for (var fact : facts) {
            if (fact instanceof Sourced sourced) {
                sources.addAll(sourced.sources());
            }
        }
        sources.addAll(rule.sources());
        return List.copyOf(sources);
    }
}
