package org.placet.model;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Builds a {@link Reading} piece by piece. What is not said stays at its default: each role has the powers that its name
 * says, nothing is limited, any form will do, nobody's consent is needed, a request is lost after 14 days without
 * receipt and lapses 90 days later, there is no appeal, nothing escalates, and the words are the core's. All of it is assumed.
 */
public final class ReadingBuilder {

    private static final List<String> ASSUMED = List.of(Sourced.ASSUMPTION);
    private static final int RECEIPT_DAYS = 14;
    private static final int ANSWER_DAYS = 90;

    private final String id;
    private String title = "No particular reading";
    private String says = "Each role has the powers that its name says; nothing is limited.";
    private List<Competence> competences = List.of(
            Competence.of(Role.APPLICANT, Set.of(Power.ASK, Power.UNDERTAKE, Power.PUBLISH), ASSUMED),
            Competence.of(Role.ADDRESSEE, Set.of(Power.HANDLE, Power.PUBLISH), ASSUMED),
            Competence.of(
                    Role.FINAL_APPROVAL, Set.of(Power.HANDLE, Power.DECIDE, Power.GOVERN, Power.PUBLISH), ASSUMED),
            Competence.of(Role.CONSULTEE, Set.of(Power.CONSENT), ASSUMED),
            Competence.of(Role.VETO_HOLDER, Set.of(Power.CONSENT), ASSUMED),
            Competence.of(Role.SUPERIOR, Set.of(Power.OVERSEE), ASSUMED),
            Competence.of(Role.MANDATE_GIVER, Set.of(Power.ENACT), ASSUMED));
    private List<Limit> limits = List.of();
    private Optional<Form> form = Optional.empty();
    private Optional<Consent> consent = Optional.empty();
    private Deadlines deadlines = new Deadlines(RECEIPT_DAYS, ANSWER_DAYS, SilenceEffect.LAPSE, ASSUMED);
    private Appeals appeals = Appeals.NONE;
    private List<Reading.Dispute> disputes = List.of();
    private Scale scale = Scale.flat();
    private Map<String, String> vocabulary = Map.of();
    private Words words = Words.plain();
    private List<String> sources = ASSUMED;

    ReadingBuilder(String id) {
        this.id = id;
    }

    ReadingBuilder(Reading start) {
        id = start.id();
        title = start.title();
        says = start.says();
        competences = start.competences();
        limits = start.limits();
        form = start.form();
        consent = start.consent();
        deadlines = start.deadlines();
        appeals = start.appeals();
        disputes = start.disputes();
        scale = start.scale();
        vocabulary = start.vocabulary();
        words = start.words();
        sources = start.sources();
    }

    /** What a person calls it, and what it holds, in prose. */
    public ReadingBuilder story(String name, String prose) {
        title = name;
        says = prose;
        return this;
    }

    /** What roles may do, and nothing else. */
    public ReadingBuilder competences(List<Competence> powers) {
        competences = powers;
        return this;
    }

    /** What can be granted at most. */
    public ReadingBuilder limits(List<Limit> bounds) {
        limits = bounds;
        return this;
    }

    /** How a request must be handed over. */
    public ReadingBuilder form(Form required) {
        form = Optional.of(required);
        return this;
    }

    /** Who must consent before a yes counts. */
    public ReadingBuilder consent(Consent needed) {
        consent = Optional.of(needed);
        return this;
    }

    /** How long a request waits, and what silence means then. */
    public ReadingBuilder deadlines(Deadlines waits) {
        deadlines = waits;
        return this;
    }

    /** What the one that stands above the authority may do to its answer. */
    public ReadingBuilder appeals(Appeals known) {
        appeals = known;
        return this;
    }

    /** Who disputes it; nobody, unless this says so. */
    public ReadingBuilder disputes(List<Reading.Dispute> objections) {
        disputes = objections;
        return this;
    }

    /** How far a dispute can escalate. */
    public ReadingBuilder scale(Scale levels) {
        scale = levels;
        return this;
    }

    /** The names of categories, places, functions and legal bases by their id. */
    public ReadingBuilder vocabulary(Map<String, String> names) {
        vocabulary = names;
        return this;
    }

    /** The field's words for those of the core. */
    public ReadingBuilder words(Words own) {
        words = own;
        return this;
    }

    /** Where it comes from. */
    public ReadingBuilder sources(List<String> keys) {
        sources = keys;
        return this;
    }

    /** The reading. */
    public Reading build() {
        return new Reading(
                id,
                title,
                says,
                competences,
                limits,
                form,
                consent,
                deadlines,
                appeals,
                disputes,
                scale,
                vocabulary,
                words,
                sources);
    }
}
