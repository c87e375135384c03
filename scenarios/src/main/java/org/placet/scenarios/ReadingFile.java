package org.placet.scenarios;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedSet;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.placet.model.AppealEffect;
import org.placet.model.Appeals;
import org.placet.model.Competence;
import org.placet.model.Consent;
import org.placet.model.Deadlines;
import org.placet.model.Dimension;
import org.placet.model.Form;
import org.placet.model.Limit;
import org.placet.model.Power;
import org.placet.model.Reading;
import org.placet.model.ReadingBuilder;
import org.placet.model.Role;
import org.placet.model.SilenceEffect;
import org.placet.model.Term;
import org.placet.model.Words;
import org.snakeyaml.engine.v2.nodes.MappingNode;

/**
 * A file that says what a law is taken to say: who may do what, within which limits, in which form, and in which words.
 * The scale and the sources that it names are read along with it.
 *
 * @see ScenarioFile which names a reading
 */
final class ReadingFile {
    /** The keys of the dimensions in limits and vocabulary. */
    static final ImmutableMap<String, Dimension> DIMENSIONS = ImmutableMap.of(
            "categories", Dimension.CATEGORY,
            "places", Dimension.PLACE,
            "functions", Dimension.FUNCTION,
            "bases", Dimension.BASIS);

    private static final Written<Power> POWER = Forms.oneOf(
            "is nothing that a role may do",
            Arrays.stream(Power.values()).filter(power -> power != Power.NONE).toArray(Power[]::new),
            Power::code);

    /**
     * A reading with what a scenario needs of its files.
     *
     * @param origin the text that it was read from
     * @param texts all the texts that it was made from, which identify it
     */
    record Loaded(
            Reading reading,
            Lexicon lexicon,
            SourcesFile sources,
            Citations citations,
            ReadingText origin,
            List<String> texts) {}

    private final Problems problems;
    private final Rewriting rewriting;
    private final List<String> texts = new ArrayList<>();
    private final Lexicon lexicon = new Lexicon();
    private final List<Competence> competences = new ArrayList<>();
    private boolean rolesAreRead;
    private final List<Limit> limits = new ArrayList<>();
    private final List<Reading.Dispute> disputes = new ArrayList<>();
    private SourcesFile sources = SourcesFile.of("", "");
    private Citations citations = new Citations(sources);
    private ReadingBuilder builder = Reading.builder(Forms.NO_ID);
    private Words words = Words.plain();
    private Optional<Reading> reading = Optional.empty();

    private ReadingFile(Problems problems, ReadingText origin) {
        this.problems = problems;
        this.rewriting = origin.rewriting();
        this.texts.add(origin.text());
    }

    /**
     * The reading that a text describes.
     *
     * @throws ScenarioException with every mistake in it
     */
    static Loaded parse(ReadingText origin) {
        var none = new Problems(origin.file(), origin.text(), origin.settings());
        var made = Meant.read(origin.tree(), none, (tree, problems) -> {
            var reading = new ReadingFile(problems, origin);
            Mapping.read("a reading", origin.settings().in(tree, problems), problems, reading::read);
            return reading;
        });
        return new Loaded(made.reading.orElseThrow(), made.lexicon, made.sources, made.citations, origin, made.texts);
    }

    private void read(Mapping at) {
        var id = at.need("reading", Forms.ID);
        builder = Reading.builder(id).story(at.need("title", Forms.TEXT), at.need("says", Forms.TEXT));
        readSources(at);
        at.within("words", this::readWords);
        readVocabularyIn(at);
        int before = problems.size();
        at.each("roles", "a role", this::readRole);
        rolesAreRead = problems.size() == before;
        at.within("limits", this::readLimits);
        at.within("form", this::readForm);
        at.within("consent", this::readConsent);
        at.needWithin("deadlines", this::readDeadlines);
        at.within("appeal", this::readAppeal);
        at.each("disputed-by", "who disputes it", this::readDispute);
        reading = Optional.of(builder.competences(competences)
                .limits(limits)
                .disputes(disputes)
                .vocabulary(lexicon.names())
                .sources(at.needList("source", citations.form()))
                .build());
    }

    private void readSources(Mapping at) {
        var written = rewriting.real(at.text("sources"), Shipped.SOURCES.ids());
        if (at.present().contains("sources") && !Shipped.SOURCES.ids().contains(written)) {
            problems.overlook(List.of(Mistake.UNKNOWN_SOURCE));
        }
        var named = at.may("sources", shipped(Shipped.SOURCES, "is no file of sources"));
        named.filter(Shipped.SOURCES.ids()::contains).ifPresent(id -> {
            sources = rewriting.sources(id);
            citations = new Citations(sources);
        });
        var scaled = at.need("scale", shipped(Shipped.SCALE, "is no scale"));
        if (Shipped.SCALE.ids().contains(scaled)) {
            texts.add(Shipped.SCALE.text(scaled));
            builder.scale(ScaleFile.shipped(scaled, citations));
        }
    }

    private Written<String> shipped(Shipped kind, String isNone) {
        var known = kind.ids().stream().collect(ImmutableMap.toImmutableMap(rewriting::text, id -> id));
        return Forms.word(kind.ids().get(0), isNone, Mistake.UNKNOWN_FILE, known);
    }

    private void readWords(Mapping at) {
        var said = new TreeMap<String, String>();
        Words.known().keySet().forEach(word -> at.may(word, Forms.TEXT).ifPresent(own -> said.put(word, own)));
        words = Words.of(said);
        if (said.containsValue("")) {
            problems.overlook(List.of(Mistake.UNIT));
        }
        builder.words(words);
    }

    /** Where a word cannot be read, what refers to it is no mistake of its own. */
    private void readVocabularyIn(Mapping at) {
        long wrong = problems.count(Mistake.WRONG_TYPE);
        at.needWithin("vocabulary", this::readVocabulary);
        if (problems.count(Mistake.WRONG_TYPE) > wrong || !at.present().contains("vocabulary")) {
            problems.overlook(List.of(Mistake.UNKNOWN_TERM));
        }
    }

    private void readVocabulary(Mapping at) {
        DIMENSIONS.forEach((key, dimension) -> at.entries(key, (id, value) -> {
            var known = lexicon.of(dimension);
            Mapping.readThing(value, "a word of the vocabulary", problems, one -> {
                var wider = one.may("within", known.reference()).orElse(id.getValue());
                known.declare(id.getValue(), new Term(id.getValue(), wider), id, problems);
                lexicon.name(id.getValue(), one.need("name", Forms.TEXT));
            });
            if (!(value instanceof MappingNode)) {
                problems.overlook(List.of(Mistake.UNKNOWN_TERM));
            }
        }));
    }

    private void readRole(Mapping at) {
        competences.add(Competence.of(
                at.need("role", Forms.oneOf("is no role", Role.values(), Role::code)),
                at.needList("may", POWER),
                at.needList("source", citations.form())));
    }

    private void readLimits(Mapping at) {
        at.within(
                "number",
                one -> limits.add(new Limit.OfNumber(
                        one.need("allowed", Forms.quantity(words.say("unit"))),
                        one.needList("source", citations.form()))));
        DIMENSIONS.forEach((key, dimension) -> at.within(
                key,
                one -> limits.add(new Limit.OfTerms(
                        dimension,
                        ImmutableSortedSet.copyOf(one.needList("allowed", lexicon.form(dimension))),
                        one.needList("source", citations.form())))));
    }

    private void readForm(Mapping at) {
        builder.form(new Form(
                at.needList("how", Forms.TEXT), at.need("says", Forms.TEXT), at.needList("source", citations.form())));
    }

    private void readConsent(Mapping at) {
        builder.consent(new Consent(
                at.need("at-least", Forms.AT_LEAST),
                at.need("says", Forms.TEXT),
                at.needList("source", citations.form())));
        if (rolesAreRead && competences.stream().noneMatch(one -> one.includes(Power.CONSENT))) {
            problems.add(
                    Mistake.DETAIL_MISSING,
                    at.node().getStartMark(),
                    "consent is needed, and no role may give it",
                    "a role that may consent: consultee, or veto-holder where an objection stops a yes",
                    "under 'roles' add   - {role: consultee, may: [consent], source: [assumption]}");
        }
    }

    private void readAppeal(Mapping at) {
        builder.appeals(new Appeals(
                at.need(
                        "effect",
                        Forms.oneOf(
                                "is nothing that an appeal can come to", AppealEffect.values(), AppealEffect::code)),
                at.need("says", Forms.TEXT),
                at.needList("source", citations.form())));
    }

    private void readDispute(Mapping at) {
        disputes.add(new Reading.Dispute(
                at.need("who", Forms.TEXT), at.need("says", Forms.TEXT), at.needList("source", citations.form())));
    }

    private void readDeadlines(Mapping at) {
        builder.deadlines(new Deadlines(
                at.need("receipt", Forms.DAYS),
                at.need("answer", Forms.DAYS),
                at.need(
                        "silence",
                        Forms.oneOf("is nothing that silence means", SilenceEffect.values(), SilenceEffect::code)),
                at.needList("source", citations.form())));
    }
}
