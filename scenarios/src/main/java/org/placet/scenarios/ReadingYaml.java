package org.placet.scenarios;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.placet.model.Appeals;
import org.placet.model.Dimension;
import org.placet.model.Limit;
import org.placet.model.Particulars;
import org.placet.model.Place;
import org.placet.model.Power;
import org.placet.model.Reading;
import org.placet.model.Scenario;
import org.placet.model.Scope;
import org.placet.model.Sourced;
import org.placet.model.Term;
import org.snakeyaml.engine.v2.nodes.MappingNode;

/**
 * Writes a reading of somebody's own as the file that a scenario names. A reading does not remember of which of its
 * words it is a category and of which a place; that is taken from its limits and from the scenario.
 *
 * @see ReadingFile the way back
 */
final class ReadingYaml {

    private final Reading reading;
    private final Map<Dimension, Map<String, Term>> words = new EnumMap<>(Dimension.class);

    private ReadingYaml(Scenario scenario) {
        reading = scenario.reading();
        reading.limits().forEach(this::learn);
        scenario.requests().values().forEach(one -> learn(one.asked()));
        scenario.plans().values().forEach(one -> learn(one.scope()));
        scenario.bases().values().forEach(one -> learn(Dimension.BASIS, List.of(one.term())));
        Stream.concat(
                        scenario.timeline().stream().map(one -> one.intent().with()),
                        scenario.choices().stream().map(one -> one.intent().with()))
                .map(Particulars::terms)
                .forEach(terms -> terms.forEach(this::learn));
        var own = scenario.places().stream().map(Place::term).map(Term::id).toList();
        known(Dimension.PLACE).keySet().removeAll(own);
    }

    /** The whole file of the reading that the scenario is told under. */
    static String write(Scenario scenario) {
        return YamlPage.of("reading", List.of(), new ReadingYaml(scenario).root());
    }

    private void learn(Limit limit) {
        if (limit instanceof Limit.OfTerms terms) {
            learn(terms.dimension(), terms.allowed());
        }
    }

    private void learn(Scope scope) {
        for (var dimension : Dimension.values()) {
            learn(dimension, scope.terms(dimension));
        }
    }

    private void learn(Dimension dimension, Collection<Term> terms) {
        var known = known(dimension);
        terms.forEach(term -> {
            known.putIfAbsent(term.within(), Term.of(term.within()));
            known.put(term.id(), term);
        });
    }

    private Map<String, Term> known(Dimension dimension) {
        return words.computeIfAbsent(dimension, any -> new TreeMap<>());
    }

    private MappingNode root() {
        var keys = YamlKeys.onLines()
                .word("reading", reading.id())
                .text("title", reading.title())
                .text("says", reading.says())
                .word("sources", sources())
                .word("scale", reading.scale().id());
        var own = YamlKeys.onLines();
        reading.words().byCoreWord().forEach(own::text);
        keys.thing("words", own).thing("vocabulary", vocabulary()).things("roles", roles());
        limits(keys);
        reading.form()
                .ifPresent(form -> keys.thing(
                        "form",
                        YamlKeys.inBraces()
                                .texts("how", form.channels())
                                .text("says", form.says())
                                .words("source", form.sources())));
        reading.consent()
                .ifPresent(consent -> keys.thing(
                        "consent",
                        YamlKeys.inBraces()
                                .word(
                                        "at-least",
                                        consent.atLeast().isPresent()
                                                ? consent.atLeast().getAsInt()
                                                : "all")
                                .text("says", consent.says())
                                .words("source", consent.sources())));
        deadlines(keys);
        return keys.things("disputed-by", disputes())
                .words("source", reading.sources())
                .node();
    }

    private List<YamlKeys> disputes() {
        return reading.disputes().stream()
                .map(one -> YamlKeys.inBraces()
                        .text("who", one.who())
                        .text("says", one.says())
                        .words("source", one.sources()))
                .toList();
    }

    /** The file of sources that knows most of what the reading cites; a reading does not remember it. */
    private String sources() {
        var cited = Stream.<Stream<? extends Sourced>>of(
                        Stream.of(reading), reading.competences().stream(), reading.limits().stream())
                .flatMap(all -> all)
                .flatMap(one -> one.sources().stream())
                .toList();
        return Shipped.SOURCES.ids().stream()
                .min(Comparator.comparingLong(id -> -cited.stream()
                        .filter(SourcesFile.shipped(id).ids()::contains)
                        .count()))
                .orElseThrow();
    }

    private YamlKeys vocabulary() {
        var unplaced = new TreeMap<>(reading.vocabulary());
        words.values().forEach(known -> known.keySet().forEach(unplaced::remove));
        unplaced.keySet().forEach(id -> known(Dimension.CATEGORY).put(id, Term.of(id)));
        var all = YamlKeys.onLines();
        ReadingFile.DIMENSIONS.forEach((key, dimension) -> {
            var lines = YamlKeys.onLines();
            var terms = new ArrayList<>(known(dimension).values());
            // the wider word is known before the narrower one is
            terms.sort((one, other) -> Boolean.compare(isNarrow(one), isNarrow(other)));
            terms.forEach(term -> lines.thing(term.id(), word(term)));
            all.thing(key, lines);
        });
        return all;
    }

    private static boolean isNarrow(Term term) {
        return !term.within().equals(term.id());
    }

    private YamlKeys word(Term term) {
        var keys = YamlKeys.inBraces().text("name", reading.vocabulary().getOrDefault(term.id(), term.id()));
        return isNarrow(term) ? keys.word("within", term.within()) : keys;
    }

    private List<YamlKeys> roles() {
        return reading.competences().stream()
                .map(one -> YamlKeys.inBraces()
                        .word("role", one.role().code())
                        .words("may", one.powers().stream().map(Power::code).toList())
                        .words("source", one.sources()))
                .toList();
    }

    private void limits(YamlKeys keys) {
        var all = YamlKeys.onLines();
        for (var limit : reading.limits()) {
            if (limit instanceof Limit.OfNumber number) {
                all.thing(
                        "number",
                        YamlKeys.inBraces()
                                .word(
                                        "allowed",
                                        number.allowed() + " " + reading.words().say("unit"))
                                .words("source", number.sources()));
            } else if (limit instanceof Limit.OfTerms terms) {
                ReadingFile.DIMENSIONS.forEach((key, dimension) -> {
                    if (dimension == terms.dimension()) {
                        all.thing(
                                key,
                                YamlKeys.inBraces()
                                        .words("allowed", terms.allowed())
                                        .words("source", terms.sources()));
                    }
                });
            }
        }
        keys.thing("limits", all);
    }

    private void deadlines(YamlKeys keys) {
        var deadlines = reading.deadlines();
        keys.thing(
                "deadlines",
                YamlKeys.inBraces()
                        .word("receipt", CastYaml.days(deadlines.receiptDays()))
                        .word("answer", CastYaml.days(deadlines.answerDays()))
                        .word("silence", deadlines.silence().code())
                        .words("source", deadlines.sources()));
        var appeals = reading.appeals();
        if (!appeals.equals(Appeals.NONE)) {
            keys.thing(
                    "appeal",
                    YamlKeys.inBraces()
                            .word("effect", appeals.effect().code())
                            .text("says", appeals.says())
                            .words("source", appeals.sources()));
        }
    }
}
