package org.placet.cli.classroom;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.placet.act.Act;
import org.placet.act.OnRequest;
import org.placet.act.TimePasses;
import org.placet.advice.Reason;
import org.placet.advice.Refusal;
import org.placet.cli.classroom.Chart.Situation;
import org.placet.cli.classroom.Chart.Way;
import org.placet.model.ActorId;
import org.placet.model.FinalAuthority;
import org.placet.model.Scenario;
import org.placet.run.Change;
import org.placet.run.Option;
import org.placet.run.Wording;

/**
 * The situations of a chart as the page carries them: each text once, and everything else as numbers in columns, which
 * pack well.
 *
 * <p>{@code reasons} are {@code [rule, sentence, sources]}; {@code acts} are {@code [actor, verb, sentence, does, towards,
 * weight, scripted, kind of refusal, reasons, days]}; {@code changes} are {@code [what, before, after, by the clock]}. Of
 * the ways, {@code count} says how many leave each situation; {@code act}, {@code to} (a distance, or "beyond"), {@code
 * changed} and {@code followed} have one number for each of them, in the same order.
 */
final class ChartJson {

    /** Stands in {@code to} for a way that leads out of the chart: no distance is as large. */
    static final int BEYOND = 1_000_000;

    private static final int NOT_STATED = -1;
    private static final int CLOCK = -2;

    private final Scenario scenario;
    private final Wording wording;
    private final ChangeWords words;
    private final List<ActorId> actors;
    private final Interned<String> strings = new Interned<>();
    private final Interned<List<Object>> reasons = new Interned<>();
    private final Interned<List<Object>> acts = new Interned<>();
    private final Interned<List<Object>> changes = new Interned<>();
    private final Interned<List<Object>> lists = new Interned<>();

    ChartJson(Scenario scenario, Messages messages) {
        this.scenario = scenario;
        this.wording = Wording.of(scenario);
        this.words = new ChangeWords(scenario, messages);
        this.actors = List.copyOf(scenario.actors().keySet());
    }

    /** The columns. */
    Map<String, Object> of(Chart chart) {
        var situations = new LinkedHashMap<String, List<Object>>();
        var ways = new LinkedHashMap<String, List<Object>>();
        int number = 0;
        for (var situation : chart.situations()) {
            situation(situation, situations);
            for (var way : situation.ways()) {
                way(way, number, ways);
            }
            number++;
        }
        var json = new LinkedHashMap<String, Object>();
        json.put("situations", situations);
        json.put("ways", ways);
        json.put("acts", acts.all());
        json.put("changes", changes.all());
        json.put("reasons", reasons.all());
        json.put("lists", lists.all());
        json.put("strings", strings.all());
        return json;
    }

    private void situation(Situation situation, Map<String, List<Object>> columns) {
        var moment = situation.moment();
        add(columns, "count", situation.ways().size());
        add(columns, "behind", moment.behind());
        add(columns, "level", scenario.levelIn(moment.world()));
        add(columns, "outcome", strings.of(situation.outcome()));
        add(columns, "lasting", list(moment.world().lasting().stream().map(id -> strings.of(id.value()))));
        add(columns, "standing", list(words.standing(moment.world()).stream().map(strings::of)));
    }

    private void way(Way way, int from, Map<String, List<Object>> columns) {
        var prospect = way.prospect();
        add(columns, "act", acts.of(act(prospect.option())));
        add(columns, "to", way.target() == Way.BEYOND ? BEYOND : way.target() - from);
        add(columns, "changed", list(way.changes().stream().map(this::change)));
        add(columns, "followed", list(prospect.consequences().stream().map(this::reason)));
    }

    private List<Object> act(Option option) {
        var act = option.act();
        var why = option.refusal().map(Refusal::reasons).orElse(option.reasons());
        return List.of(
                number(act.actor()),
                strings.of(act.verb().code()),
                strings.of(wording.sentence(act)),
                strings.of(wording.does(act)),
                towards(act),
                option.weight().toString(),
                option.scripted() ? 1 : 0,
                option.refusal().map(one -> strings.of(one.kind().code())).orElse(NOT_STATED),
                list(why.stream().map(this::reason)),
                act instanceof TimePasses time ? time.days() : 0);
    }

    private int change(Change change) {
        return changes.of(List.of(
                strings.of(words.what(change)),
                strings.of(words.state(change.before())),
                strings.of(words.state(change.after())),
                change.byClock() ? 1 : 0));
    }

    private int reason(Reason reason) {
        var sources = list(reason.sources().stream().map(strings::of));
        return reasons.of(List.of(strings.of(reason.rule()), strings.of(wording.sentence(reason)), sources));
    }

    private int list(java.util.stream.Stream<Integer> numbers) {
        return lists.of(new ArrayList<>(numbers.toList()));
    }

    private int number(ActorId actor) {
        if (actor.equals(ActorId.CLOCK)) {
            return CLOCK;
        }
        return actors.contains(actor) ? actors.indexOf(actor) : NOT_STATED;
    }

    /** To whom an act is addressed: from the applicant to whoever decides, from anybody else who decides back. */
    private int towards(Act act) {
        if (!(act instanceof OnRequest on) || !scenario.requests().containsKey(on.request())) {
            return NOT_STATED;
        }
        var applicant = scenario.request(on.request()).applicant();
        var authority = scenario.finalAuthority().map(FinalAuthority::holder);
        if (authority.filter(act.actor()::equals).isPresent()) {
            return number(applicant);
        }
        return authority.map(this::number).orElse(NOT_STATED);
    }

    private static void add(Map<String, List<Object>> columns, String name, Object value) {
        columns.computeIfAbsent(name, none -> new ArrayList<>()).add(value);
    }
}
