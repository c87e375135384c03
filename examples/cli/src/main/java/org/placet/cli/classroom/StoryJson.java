package org.placet.cli.classroom;

import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.placet.check.Invariants;
import org.placet.cli.tell.Card;
import org.placet.cli.tell.Ending;
import org.placet.cli.tell.Replay;
import org.placet.explore.Verdict;
import org.placet.model.Actor;
import org.placet.model.ActorId;
import org.placet.model.Claim;
import org.placet.model.Entry;
import org.placet.model.FinalAuthority;
import org.placet.model.Role;
import org.placet.model.Scenario;
import org.placet.model.Tension;
import org.placet.model.When;
import org.placet.run.Wording;

/** What a scenario says before anything happens, as the page carries it. */
final class StoryJson {

    private final Scenario scenario;
    private final Chart chart;

    private StoryJson(Chart chart) {
        this.scenario = chart.scenario();
        this.chart = chart;
    }

    /** What a start page shows of it. */
    static Map<String, Object> cover(Chart chart) {
        var story = chart.scenario().story();
        var json = new LinkedHashMap<String, Object>();
        json.put("id", story.id());
        json.put("title", story.title());
        json.put("question", story.question());
        json.put("label", story.label().name());
        json.put("steps", chart.scenario().timeline().size());
        json.put("situations", chart.situations().size());
        return json;
    }

    /** All of it. */
    static Map<String, Object> of(Chart chart) {
        return new StoryJson(chart).all();
    }

    private Map<String, Object> all() {
        var json = cover(chart);
        var reading = scenario.reading();
        json.put("reading", List.of(reading.id(), reading.title(), reading.says()));
        json.put("hash", scenario.hash());
        json.put("rulesHash", chart.rulesHash());
        json.put("undertaking", reading.words().say("undertaking"));
        json.put("actors", scenario.actors().values().stream().map(this::actor).toList());
        json.put(
                "authority",
                scenario.finalAuthority()
                        .map(FinalAuthority::holder)
                        .map(ActorId::value)
                        .orElse(""));
        said(json);
        json.put("requests", requests());
        json.put(
                "levels",
                reading.scale().levels().stream()
                        .map(one -> List.of(one.name(), one.typical()))
                        .toList());
        json.put(
                "tensions",
                scenario.tensions().values().stream().map(this::tension).toList());
        json.put("start", start());
        json.put("timeline", scenario.timeline().stream().map(StoryJson::entry).toList());
        json.put("until", scenario.clock().until().map(Object::toString).orElse(""));
        json.put("talk", scenario.story().talkAbout());
        json.put("sections", sections());
        json.put("checks", checks());
        json.put("explored", chart.explored());
        json.put("complete", chart.complete());
        return json;
    }

    /** What each has said, and what each thought would come. */
    private void said(Map<String, Object> json) {
        json.put(
                "positions",
                scenario.positions().stream()
                        .map(one -> ImmutableMap.of(
                                "who", one.holder().value(),
                                "stance", Ending.word(one.stance()),
                                "says", one.says(),
                                "date", Ending.words(one.date()),
                                "sources", one.claim().sources()))
                        .toList());
        json.put(
                "expectations",
                scenario.expectations().stream()
                        .map(one -> ImmutableMap.of(
                                "who", one.holder().value(),
                                "outcome", one.outcome(),
                                "date", Ending.words(one.date()),
                                "sources", one.claim().sources()))
                        .toList());
    }

    private Map<String, Object> actor(Actor actor) {
        var json = new LinkedHashMap<String, Object>();
        json.put("id", actor.id().value());
        json.put("name", actor.name());
        json.put("short", actor.shortName());
        json.put("role", actor.role().map(Ending::word).orElse(""));
        json.put("actsFor", actor.actsFor().map(scenario::nameOf).orElse(""));
        json.put("speaksFor", actor.speaksFor().map(scenario::nameOf).orElse(""));
        json.put("side", side(actor));
        json.put("sources", actor.sources());
        return json;
    }

    /** Where an actor stands on the map: with those who ask, in the procedure, or around it. */
    private String side(Actor actor) {
        var principal = actor.actsFor().or(actor::speaksFor).orElse(actor.id());
        boolean asks = scenario.requests().values().stream()
                .anyMatch(one -> one.applicant().equals(principal));
        if (asks || actor.role().filter(Role.APPLICANT::equals).isPresent()) {
            return "asking";
        }
        return actor.role().isPresent() ? "deciding" : "around";
    }

    private List<String> requests() {
        var wording = Wording.of(scenario);
        return scenario.requests().values().stream()
                .map(one -> scenario.nameOf(one.applicant()) + ": " + wording.scope(one.asked()))
                .toList();
    }

    private Map<String, Object> tension(Tension one) {
        var json = new LinkedHashMap<String, Object>();
        json.put("id", one.id().value());
        json.put("says", one.kind().begins());
        json.put("who", one.actor().equals(ActorId.NOT_STATED) ? "" : scenario.nameOf(one.actor()));
        json.put("level", one.level());
        json.put("support", one.claim().isFact() ? "" : Ending.word(one.claim().support()));
        json.put("sources", one.claim().sources());
        return json;
    }

    private String start() {
        return scenario.timeline().stream()
                .findFirst()
                .map(entry -> entry.date().first())
                .orElseGet(() -> scenario.clock().start())
                .toString();
    }

    private static List<Object> entry(Entry entry) {
        var date = entry.date();
        return List.of(date.first().toString(), last(date), word(entry.claim()), entry.sources());
    }

    private static String last(When date) {
        return date.isOneDay() ? "" : date.last().toString();
    }

    /** On whose word it stands, where that is not plain confirmation. */
    private static String word(Claim claim) {
        var by = claim.by().map(ActorId::value).orElse("");
        return Ending.word(claim.basis()) + "|" + Ending.word(claim.support()) + "|" + by;
    }

    private List<Object> sections() {
        var card = Card.of(scenario, Map.of(), Replay.of(scenario.id(), 0));
        var sections = new ArrayList<Object>();
        card.sections().stream()
                .filter(section -> !section.items().isEmpty())
                .filter(section -> !Card.NOT_FOR_A_CLASS.contains(section.title()))
                .forEach(section -> sections.add(List.of(section.title(), section.items())));
        return sections;
    }

    private List<Object> checks() {
        var checks = new ArrayList<Object>();
        for (int i = 0; i < chart.verdicts().size(); i++) {
            var verdict = chart.verdicts().get(i);
            // the first property is that there is no breach; then come the invariants in their order
            var code = i == 0 ? "" : Invariants.ALL.get(i - 1).code();
            checks.add(List.of(code, sentence(verdict), standing(verdict), verdict.tested()));
        }
        return checks;
    }

    private static String sentence(Verdict<?, ?> verdict) {
        return verdict.property().sentence();
    }

    private static String standing(Verdict<?, ?> verdict) {
        if (verdict.holds()) {
            return "holds";
        }
        if (verdict.isVacuous()) {
            return "untested";
        }
        return verdict.isUndecided() ? "undecided" : "broken";
    }

    /** Keys of everything that is cited before anything happens. */
    static List<String> cited(Scenario scenario) {
        var keys = new ArrayList<String>();
        scenario.actors().values().forEach(one -> keys.addAll(one.sources()));
        scenario.positions().forEach(one -> keys.addAll(one.claim().sources()));
        scenario.expectations().forEach(one -> keys.addAll(one.claim().sources()));
        scenario.concerns().forEach(one -> keys.addAll(one.claim().sources()));
        scenario.claims().forEach(one -> keys.addAll(one.sources()));
        scenario.requests().values().forEach(one -> keys.addAll(one.sources()));
        scenario.tensions().values().forEach(one -> keys.addAll(one.claim().sources()));
        scenario.timeline().forEach(one -> keys.addAll(one.sources()));
        keys.addAll(scenario.reading().sources());
        return keys;
    }
}
