package org.placet.cli;

import com.google.common.collect.ImmutableSortedMap;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.placet.model.Actor;
import org.placet.model.ActorId;
import org.placet.model.Basis;
import org.placet.model.Claim;
import org.placet.model.Competence;
import org.placet.model.Concern;
import org.placet.model.Deadlines;
import org.placet.model.Dimension;
import org.placet.model.Entry;
import org.placet.model.Expectation;
import org.placet.model.Expected;
import org.placet.model.Form;
import org.placet.model.Intent;
import org.placet.model.Label;
import org.placet.model.Particulars;
import org.placet.model.Position;
import org.placet.model.Power;
import org.placet.model.Quantity;
import org.placet.model.Reading;
import org.placet.model.Role;
import org.placet.model.Scale;
import org.placet.model.Scenario;
import org.placet.model.ScenarioBuilder;
import org.placet.model.Scope;
import org.placet.model.SilenceEffect;
import org.placet.model.Source;
import org.placet.model.Stance;
import org.placet.model.Support;
import org.placet.model.Tension;
import org.placet.model.TensionId;
import org.placet.model.TensionKind;
import org.placet.model.Term;
import org.placet.model.Verb;
import org.placet.model.When;
import org.placet.model.Words;

/** A story like the shipped one, built in Java, so that what is tested here does not move when a file is edited. */
public final class Belgrade {

    private static final List<String> A12 = List.of("A12");

    private Belgrade() {}

    /** History: a request, and a no. */
    public static Scenario request() {
        return told(Label.HISTORICAL).expected(expecting("REJECTED")).build();
    }

    /** The same with an expectation that is not met. */
    public static Scenario disappointing() {
        return told(Label.HISTORICAL).expected(expecting("APPROVED")).build();
    }

    /** A what-if: somebody goes although nothing permits it. */
    public static Scenario goingAnyway() {
        return told(Label.COUNTERFACTUAL)
                .then("2023-01-09", Intent.of("serbian-forces", Verb.UNDERTAKE, "move"))
                .then("2023-01-10", Intent.of("serbian-forces", Verb.GO_ON, "move"))
                .build();
    }

    /** The same story with texts that try to be markup. */
    public static Scenario hostile() {
        var evil = "<script>alert('1')</script> & \"more\"";
        return told(Label.HISTORICAL)
                .story(new Scenario.Story("sc-00", evil, evil, Label.HISTORICAL, List.of(evil)))
                .actor(actor("kfor", "Commander <b>of</b> KFOR", "<i>KFOR</i>", Optional.of(Role.FINAL_APPROVAL)))
                .source(new Source("A12", "article", evil, evil, "low", "recall", Optional.of(evil)))
                .build();
    }

    private static Expected expecting(String outcome) {
        return new Expected(
                Optional.of(outcome),
                ImmutableSortedMap.of(),
                ImmutableSortedMap.of(),
                List.of(),
                List.of(),
                List.of());
    }

    private static ScenarioBuilder told(Label label) {
        var asked = Scope.of(Quantity.between(100, 1000))
                .with(Dimension.CATEGORY, Set.of(Term.of("military"), Term.of("police"), Term.of("customs")))
                .with(Dimension.PLACE, Set.of(Term.of("orthodox-sites"), Term.of("crossings")));
        var builder = Scenario.builder("sc-00")
                .story(new Scenario.Story(
                        "sc-00",
                        "Belgrade's request of December 2022",
                        "Who may ask, who decides, and what counts as an answer?",
                        label,
                        List.of("Why ask for something you expect to be refused?")))
                .reading(reading());
        actors(builder);
        words(builder);
        builder.request("q1", "belgrade", asked).plan("move", "serbian-forces", "q1", asked);
        tensions(builder);
        timeline(builder);
        choices(builder);
        sources(builder);
        return builder.hash("0f1e2d3c4b5a69788796a5b4c3d2e1f00f1e2d3c4b5a69788796a5b4c3d2e1f0");
    }

    private static void actors(ScenarioBuilder builder) {
        builder.actor(actor("belgrade", "Government of Serbia", "Belgrade", Optional.of(Role.APPLICANT)))
                .actor(actor("serbia-president", "President of Serbia", "President, SRB", Optional.empty())
                        .speakingFor("belgrade"))
                .actor(actor("serbian-forces", "Serbian army, police, customs", "Serbian forces", Optional.empty())
                        .actingFor("belgrade"))
                .actor(actor("kfor", "Commander of KFOR", "KFOR", Optional.of(Role.FINAL_APPROVAL)))
                .actor(actor("nato", "NATO", "NATO", Optional.of(Role.SUPERIOR)))
                .actor(actor("eulex", "EULEX", "EULEX", Optional.empty()));
    }

    private static Actor actor(String id, String name, String shortName, Optional<Role> role) {
        return new Actor(
                new ActorId(id),
                name,
                shortName,
                shortName.endsWith("forces"),
                "body",
                role,
                Optional.empty(),
                Optional.empty(),
                A12);
    }

    private static void words(ScenarioBuilder builder) {
        builder.position(new Position(
                        "for-it",
                        new ActorId("belgrade"),
                        Stance.FOR,
                        "keeps order",
                        When.on(LocalDate.of(2022, 12, 15)),
                        claim(Basis.STATED, Support.CONFIRMED, "A21")))
                .position(new Position(
                        "open",
                        new ActorId("kfor"),
                        Stance.UNKNOWN,
                        "",
                        When.on(LocalDate.of(2022, 12, 16)),
                        claim(Basis.STATED, Support.CONFIRMED, "A12")))
                .expectation(new Expectation(
                        new ActorId("serbia-president"),
                        "REJECTED",
                        When.on(LocalDate.of(2022, 12, 15)),
                        claim(Basis.REPORTED, Support.ONE_SIDED, "A24")))
                .concern(new Concern(
                        new ActorId("serbia-president"),
                        "others may see it as provocative",
                        claim(Basis.REPORTED, Support.DISPUTED, "A25")))
                .claim(new Claim(
                        "The arrest was part of a campaign.",
                        Basis.REPORTED,
                        Support.ONE_SIDED,
                        Optional.of(new ActorId("belgrade")),
                        List.of("A25")));
    }

    private static void tensions(ScenarioBuilder builder) {
        builder.lasting(tension("barricades", "not-stated", Support.CONFIRMED))
                .lasting(tension("police-deaths", "not-stated", Support.CONTRADICTED))
                .lasting(tension("arrest", "eulex", Support.CONFIRMED))
                .tension(tension("army-alert", "belgrade", Support.CONFIRMED));
    }

    private static Tension tension(String kind, String actor, Support support) {
        return new Tension(
                new TensionId(kind),
                reading().scale().kind(kind).orElseThrow(),
                new ActorId(actor),
                claim(Basis.REPORTED, support, "A25"));
    }

    private static void timeline(ScenarioBuilder builder) {
        then(builder, "2022-12-15", Intent.of("belgrade", Verb.RESOLVE, "q1"), "A21");
        then(builder, "2022-12-15", Intent.of("belgrade", Verb.SUBMIT, "q1", Particulars.by("by e-mail")), "A21");
        then(builder, "2022-12-16", Intent.of("serbian-forces", Verb.SUBMIT, "q1", Particulars.by("on paper")), "A10");
        then(builder, "2022-12-16", Intent.of("kfor", Verb.ACKNOWLEDGE, "q1"), "A12");
        then(builder, "2022-12-16", Intent.of("kfor", Verb.REVIEW, "q1"), "A12");
        then(builder, "2022-12-26", Intent.of("belgrade", Verb.BEGIN, "army-alert"), "A25");
        then(builder, "2022-12-30", Intent.of("not-stated", Verb.END, "barricades"), "A25");
        builder.entry(new Entry(
                Optional.of("no"),
                When.between(LocalDate.of(2022, 12, 16), LocalDate.of(2023, 1, 6)),
                Intent.of("kfor", Verb.REJECT, "q1"),
                new Claim(
                        "",
                        Basis.REPORTED,
                        Support.ONE_SIDED,
                        Optional.of(new ActorId("serbia-president")),
                        List.of("A24"))));
        then(builder, "2023-01-06", Intent.of("kfor", Verb.COMMUNICATE, "q1"), "A12");
        then(builder, "2023-01-08", Intent.of("serbia-president", Verb.MAKE_PUBLIC, "q1"), "A24");
    }

    private static void then(ScenarioBuilder builder, String date, Intent intent, String source) {
        builder.entry(new Entry(
                Optional.empty(),
                When.on(LocalDate.parse(date)),
                intent,
                claim(Basis.REPORTED, Support.CONFIRMED, source)));
    }

    private static void choices(ScenarioBuilder builder) {
        for (var answer : List.of(Verb.APPROVE, Verb.REJECT)) {
            builder.choice(Intent.of("kfor", answer, "q1"), 1);
        }
        builder.choice(Intent.of("belgrade", Verb.WITHDRAW, "q1"), 1)
                .choice(Intent.of("eulex", Verb.APPROVE, "q1"), 0)
                .choice(Intent.of("serbian-forces", Verb.UNDERTAKE, "move"), 0);
    }

    private static void sources(ScenarioBuilder builder) {
        for (var id : List.of("A10", "A12", "A21", "A24")) {
            builder.source(new Source(
                    id,
                    "article",
                    "What sentence " + id + " says.",
                    "source article",
                    "low",
                    "verified",
                    Optional.empty()));
        }
        builder.source(new Source(
                "A25",
                "article",
                "What sentence A25 says.",
                "source article",
                "low",
                "recall",
                Optional.of("Disputed.")));
    }

    private static Claim claim(Basis basis, Support support, String source) {
        return new Claim("", basis, support, Optional.empty(), List.of(source));
    }

    private static Reading reading() {
        return Reading.builder("article")
                .story("The article as it reads", "The authority approves; a request is handed over on paper.")
                .competences(List.of(
                        Competence.of(Role.APPLICANT, Set.of(Power.ASK, Power.UNDERTAKE, Power.PUBLISH), A12),
                        Competence.of(
                                Role.FINAL_APPROVAL,
                                Set.of(Power.HANDLE, Power.DECIDE, Power.GOVERN, Power.PUBLISH),
                                A12)))
                .form(new Form(List.of("on paper"), "A request is handed over on paper at Merdare.", List.of("A10")))
                .deadlines(new Deadlines(14, 90, SilenceEffect.LAPSE, A12))
                .scale(scale())
                .vocabulary(Map.of("orthodox-sites", "Orthodox sites", "crossings", "crossing points"))
                .words(Words.of(Map.of(
                        "undertaking", "deployment",
                        "undertakings", "deployments",
                        "undertake", "deploy",
                        "undertakes", "deploys",
                        "undertaken", "deployed")))
                .sources(A12)
                .build();
    }

    private static Scale scale() {
        return new Scale(
                "four",
                List.of(
                        new Scale.Level(0, "calm", "talks"),
                        new Scale.Level(1, "dispute", "accusations"),
                        new Scale.Level(2, "non-cooperation", "boycott"),
                        new Scale.Level(3, "obstruction", "barricades"),
                        new Scale.Level(4, "violence", "deaths"),
                        new Scale.Level(5, "armed confrontation", "unauthorised entry")),
                List.of(
                        kind("barricades", 3, "barricades go up", "barricades end"),
                        kind("arrest", 2, "a person is arrested", "the person leaves detention"),
                        kind("police-deaths", 4, "people are killed", "no further deaths"),
                        new TensionKind(
                                "army-alert",
                                3,
                                false,
                                "readiness is raised",
                                "raises the army's readiness",
                                "readiness is lowered",
                                "lowers the army's readiness",
                                A12,
                                ""),
                        new TensionKind(
                                "unauthorised-entry",
                                5,
                                true,
                                "forces enter without authorisation",
                                "enters without authorisation",
                                "the forces leave",
                                "withdraws the forces",
                                A12,
                                "")));
    }

    private static TensionKind kind(String id, int level, String begins, String ends) {
        return new TensionKind(id, level, false, begins, begins, ends, ends, A12, "");
    }
}
