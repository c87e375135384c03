package org.placet.scenarios;

import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.placet.explore.Weight;
import org.placet.model.Actor;
import org.placet.model.ActorId;
import org.placet.model.Basis;
import org.placet.model.Choice;
import org.placet.model.Claim;
import org.placet.model.Clock;
import org.placet.model.Concern;
import org.placet.model.Dimension;
import org.placet.model.Entry;
import org.placet.model.Expected;
import org.placet.model.Intent;
import org.placet.model.Label;
import org.placet.model.NamedOutcome;
import org.placet.model.Particulars;
import org.placet.model.Phase;
import org.placet.model.Position;
import org.placet.model.Quantity;
import org.placet.model.Request;
import org.placet.model.RequestId;
import org.placet.model.Role;
import org.placet.model.Scenario;
import org.placet.model.ScenarioBuilder;
import org.placet.model.Scope;
import org.placet.model.Stance;
import org.placet.model.Support;
import org.placet.model.Tension;
import org.placet.model.TensionId;
import org.placet.model.Term;
import org.placet.model.UndertakingId;
import org.placet.model.UndertakingStatus;
import org.placet.model.Verb;
import org.placet.model.When;

/** Scenarios that files can tell, with everything in them that is hard to write: texts, claims, details, dates. */
final class AnyScenario {

    private static final LocalDate DAY = LocalDate.of(2022, 12, 15);
    private static final ActorId ASKER = new ActorId("asker");
    private static final Scope SOME = Scope.of(Quantity.of(9)).with(Dimension.CATEGORY, Set.of(Term.of("police")));

    private AnyScenario() {}

    /** Somebody, and one thing that happens. */
    static ScenarioBuilder smallest() {
        return Scenario.builder("small")
                .story(new Scenario.Story("small", "Small", "What?", Label.COUNTERFACTUAL, List.of()))
                .reading(Scenarios.reading("article"))
                .actor(Actor.of("asker", Role.APPLICANT))
                .actor(Actor.of("city", Role.FINAL_APPROVAL))
                .request("q1", "asker", SOME)
                .plan("move", "asker", "q1", SOME)
                .then("2022-12-15", Intent.of("asker", Verb.SUBMIT, "q1", Particulars.by("by e-mail")));
    }

    static Arbitrary<Scenario> arbitrary() {
        return Combinators.combine(texts(), claims(), entries(), choices(), clocks())
                .as(AnyScenario::scenario);
    }

    private static Scenario scenario(
            List<String> texts, List<Claim> claims, List<Entry> entries, List<Choice> choices, Clock clock) {
        var builder = smallest()
                .story(new Scenario.Story(
                        "any", texts.get(0), texts.get(1), Label.ARTICLE_ONLY, List.of(texts.get(2), texts.get(3))))
                .actor(new Actor(
                        new ActorId("other"),
                        texts.get(4),
                        texts.get(5),
                        texts.get(5).length() % 2 == 0,
                        texts.get(6),
                        Optional.empty(),
                        Optional.of(ASKER),
                        Optional.empty(),
                        List.of("A5", "A12")))
                .request(new Request(new RequestId("q2"), ASKER, asked(), List.of("A12")))
                .clock(clock)
                .outcome(new NamedOutcome(
                        "DONE_OR_REJECTED",
                        ImmutableSortedMap.of(
                                new RequestId("q1"), ImmutableSortedSet.of(Phase.REJECTED, Phase.UNDER_REVIEW)),
                        ImmutableSortedMap.of(
                                new UndertakingId("move"), ImmutableSortedSet.of(UndertakingStatus.VIOLATION))));
        said(builder, texts, claims);
        entries.forEach(builder::entry);
        choices.forEach(builder::choice);
        entries.stream()
                .flatMap(entry -> entry.id().stream())
                .findFirst()
                .ifPresent(id -> builder.expected(new Expected(
                        Optional.of("DONE_OR_REJECTED"),
                        ImmutableSortedMap.of("decided", When.between(DAY, DAY.plusDays(3))),
                        ImmutableSortedMap.of(id, "not-empowered"),
                        List.of("no-deployment-without-approval"),
                        List.of(),
                        List.of("every-request-ends"))));
        return builder.build();
    }

    private static void said(ScenarioBuilder builder, List<String> texts, List<Claim> claims) {
        var december = When.between(LocalDate.of(2022, 12, 1), LocalDate.of(2022, 12, 31));
        var reading = Scenarios.reading("article");
        builder.position(new Position(
                        "said", ASKER, Stance.NEUTRAL, texts.get(7), When.on(DAY), told(claims.get(0), "")))
                .position(new Position("asker-2022-12-01", ASKER, Stance.FOR, "", december, told(claims.get(1), "")))
                .concern(new Concern(ASKER, texts.get(8), told(claims.get(2), texts.get(8))))
                .claim(told(claims.get(3), texts.get(9)))
                .lasting(new Tension(
                        new TensionId("anger"),
                        reading.scale().kinds().get(3),
                        ActorId.NOT_STATED,
                        told(claims.get(4), "")));
    }

    private static Claim told(Claim claim, String text) {
        return new Claim(text, claim.basis(), claim.support(), claim.by(), claim.sources());
    }

    private static Scope asked() {
        return Scope.of(Quantity.between(0, 1))
                .with(Dimension.PLACE, Set.of(new Term("jarinje", "crossings"), Term.of("orthodox-sites")))
                .with(Dimension.BASIS, Set.of(Term.of("unscr-1244")));
    }

    private static Arbitrary<List<String>> texts() {
        var words = Arbitraries.of(
                "plain",
                "Plain text",
                "a: b",
                "#",
                " led",
                "trailing ",
                "yes",
                "12",
                "2022-12-16",
                "{a}",
                "'",
                "\"",
                "two\nlines",
                "tab\t",
                "Jarinjë",
                "–",
                "[x]",
                "a, b",
                "what?",
                "- item",
                "null",
                "&a",
                "*",
                "!",
                "%",
                "\u0000",
                "\u2028",
                "\uD83D\uDE00",
                "\\",
                "~",
                "a #b",
                "x: ",
                "@",
                "`",
                "|",
                ">");
        return words.list()
                .ofMinSize(1)
                .ofMaxSize(3)
                .map(parts -> String.join("", parts))
                .filter(text -> !text.isBlank())
                .list()
                .ofSize(10);
    }

    private static Arbitrary<List<Claim>> claims() {
        return Combinators.combine(
                        Arbitraries.of(Basis.values()),
                        Arbitraries.of(Support.values()),
                        Arbitraries.of(ASKER, new ActorId("city")).optional(),
                        Arbitraries.of(List.of("A5"), List.of("assumption"), List.of("A5", "T11")))
                .as((basis, support, by, sources) -> new Claim("", basis, support, by, sources))
                .list()
                .ofSize(5);
    }

    /** Days never run back, and ids never come twice. */
    private static Arbitrary<List<Entry>> entries() {
        var entry = Combinators.combine(
                        intents(), Arbitraries.integers().between(0, 9), Arbitraries.of(true, false), claims())
                .as((intent, length, named, claims) -> new Entry(
                        named ? Optional.of("") : Optional.empty(),
                        When.between(DAY, DAY.plusDays(length)),
                        intent,
                        claims.get(0)));
        return entry.list().ofMaxSize(4).map(AnyScenario::inOrder);
    }

    private static List<Entry> inOrder(List<Entry> entries) {
        var ordered = new ArrayList<Entry>();
        var day = DAY;
        for (var one : entries) {
            day = day.plusDays(1);
            var date = When.between(day, day.plusDays(one.date().last().getDayOfMonth() - 15L));
            var id = one.id().isPresent() ? Optional.of("entry-" + ordered.size()) : one.id();
            ordered.add(new Entry(id, date, one.intent(), one.claim()));
        }
        return List.copyOf(ordered);
    }

    private static Arbitrary<List<Choice>> choices() {
        var weights = Arbitraries.of("0", "1", "0.25", "0.000001", "12").map(Weight::of);
        return Combinators.combine(intents(), weights)
                .as((intent, weight) -> new Choice(intent, weight, 0))
                .list()
                .ofMaxSize(6);
    }

    private static Arbitrary<Clock> clocks() {
        return Combinators.combine(
                        Arbitraries.of(1, 7, 30),
                        Arbitraries.of("1", "0.5", "0"),
                        Arbitraries.of(LocalDate.of(2023, 2, 1)).optional())
                .as((days, weight, until) -> new Clock(DAY, days, Weight.of(weight), until));
    }

    private static Arbitrary<Intent> intents() {
        var grant = new Particulars(
                Optional.empty(),
                Optional.of(Quantity.between(5, 7)),
                ImmutableSortedMap.of(Dimension.PLACE, ImmutableSortedSet.of(Term.of("crossings"))),
                OptionalInt.of(90),
                List.of("watched"),
                List.of("unarmed", "by-day"),
                List.of("calm"),
                Optional.empty());
        return Arbitraries.of(
                Intent.of("city", Verb.APPROVE, "q1"),
                Intent.of("city", Verb.REJECT, "q1"),
                Intent.of("city", Verb.RETURN, "q1"),
                Intent.of("city", Verb.APPROVE_WITH_CONDITIONS, "q2", grant),
                Intent.of("city", Verb.CONFIRM, "q2", Particulars.about("watched")),
                Intent.of("asker", Verb.RESEND, "q1", Particulars.by("on paper: #2, \"signed\"")),
                Intent.of("asker", Verb.UNDERTAKE, "move"),
                Intent.of("asker", Verb.GO_ON, "move", Particulars.granting(Quantity.of(3))),
                Intent.of("not-stated", Verb.END, "anger"),
                Intent.of("asker", Verb.STATE_POSITION, "said"));
    }
}
