package org.placet.cli.tell;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.placet.act.Act;
import org.placet.act.Asking;
import org.placet.act.Governing;
import org.placet.act.OnRequest;
import org.placet.act.OwnAct;
import org.placet.act.Straining;
import org.placet.act.TimePasses;
import org.placet.advice.Refusal;
import org.placet.model.Scenario;
import org.placet.model.Verb;
import org.placet.run.Option;
import org.placet.run.Step;
import org.placet.run.Wording;

/**
 * What else could have happened at a step.
 *
 * @param open what would have counted: "KFOR: approve, approve in part; or time passes"; empty where nothing else was
 * @param closed what would not have counted, with the kind of refusal
 * @param all each of them in full, for a page with room
 */
public record Others(String open, String closed, List<Other> all) {

    /**
     * One thing that could have happened.
     *
     * @param sentence the whole act
     * @param counts "would count", or "would not count: too early"
     * @param drawable whether it has a weight; without one it can be thought of and is never drawn
     */
    public record Other(String sentence, String counts, boolean drawable, List<Because> because) {
        public Other {
            because = List.copyOf(because);
        }
    }

    public Others {
        all = List.copyOf(all);
    }

    static Others of(Step step, Scenario scenario) {
        var wording = Wording.of(scenario);
        var rest = step.others();
        return new Others(
                open(rest, scenario),
                closed(rest, scenario),
                rest.stream().map(option -> other(option, wording)).toList());
    }

    private static Other other(Option option, Wording wording) {
        var asking = option.act() instanceof Asking;
        return new Other(
                wording.sentence(option.act()),
                option.refusal()
                        .map(refusal -> "would not count: " + Line.kind(refusal.kind(), asking))
                        .orElse("would count"),
                !option.weight().isZero(),
                Because.of(option.refusal().map(Refusal::reasons).orElse(option.reasons()), wording));
    }

    private static String open(List<Option> options, Scenario scenario) {
        var byActor = new LinkedHashMap<String, Set<String>>();
        var clock = new ArrayList<String>();
        for (var option : options) {
            if (option.counts() && option.act() instanceof TimePasses) {
                clock.add("time passes");
            } else if (option.counts()) {
                add(byActor, option, brief(option.act(), scenario), scenario);
            }
        }
        var acts = joined(byActor);
        return acts.isEmpty() || clock.isEmpty() ? acts + String.join("", clock) : acts + "; or " + clock.get(0);
    }

    private static String closed(List<Option> options, Scenario scenario) {
        var byActor = new LinkedHashMap<String, Set<String>>();
        for (var option : options) {
            option.refusal().ifPresent(refusal -> {
                var kind = Line.kind(refusal.kind(), option.act() instanceof Asking);
                add(byActor, option, brief(option.act(), scenario) + " (" + kind + ")", scenario);
            });
        }
        return joined(byActor);
    }

    private static void add(Map<String, Set<String>> byActor, Option option, String what, Scenario scenario) {
        var who = Line.who(option.act().actor(), scenario);
        byActor.computeIfAbsent(who, name -> new LinkedHashSet<>()).add(what);
    }

    private static String joined(Map<String, Set<String>> byActor) {
        return byActor.entrySet().stream()
                .map(one -> one.getKey() + ": " + String.join(", ", one.getValue()))
                .collect(Collectors.joining("; "));
    }

    /** Which request an act is about, where there are several. */
    private static String which(Act act, Scenario scenario) {
        return act instanceof OnRequest on && scenario.requests().size() > 1 ? " " + on.request() : "";
    }

    /** The act in two or three words; a table has no room for more. */
    private static String brief(Act act, Scenario scenario) {
        if (act instanceof Straining || act instanceof OwnAct) {
            return Wording.of(scenario).does(act);
        }
        if (act.verb() == Verb.UNDERTAKE) {
            return scenario.reading().words().say("undertake");
        }
        var verb = act.verb().code().replace('-', ' ') + which(act, scenario);
        if (act instanceof Governing.Confirm confirm) {
            return verb + " " + confirm.condition().replace('-', ' ');
        }
        return act instanceof Governing.Waive waive
                ? verb + " " + waive.condition().replace('-', ' ')
                : verb;
    }
}
