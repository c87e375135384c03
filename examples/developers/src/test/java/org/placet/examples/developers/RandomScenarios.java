package org.placet.examples.developers;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.placet.model.Actor;
import org.placet.model.Intent;
import org.placet.model.Particulars;
import org.placet.model.Quantity;
import org.placet.model.Role;
import org.placet.model.Scenario;
import org.placet.model.ScenarioBuilder;
import org.placet.model.Scope;
import org.placet.model.Verb;

/**
 * Makes scenarios that nobody would write by hand: anybody may try anything, in any order, with numbers around the
 * limits. Who holds final approval varies too: KFOR, somebody else, nobody, or a KFOR that only handles requests.
 * If it were always the same one, a rule that forgot to ask which one it is would pass.
 */
final class RandomScenarios {

    private static final List<Integer> NUMBERS = List.of(0, 1, 99, 100, 101, 999, 1000, 1001);

    private static final List<String> EVERYBODY = List.of("belgrade", "serbian-forces", "kfor", "eulex", "bystander");

    private static final List<Verb> ABOUT_THE_REQUEST = List.of(
            Verb.RESOLVE,
            Verb.SUBMIT,
            Verb.ACKNOWLEDGE,
            Verb.REVIEW,
            Verb.APPROVE,
            Verb.APPROVE_IN_PART,
            Verb.APPROVE_WITH_CONDITIONS,
            Verb.REJECT,
            Verb.COMMUNICATE,
            Verb.CONFIRM,
            Verb.SUSPEND,
            Verb.RESUME,
            Verb.REVOKE,
            Verb.WITHDRAW);

    private static final List<Verb> ABOUT_THE_MOVE = List.of(Verb.UNDERTAKE, Verb.GO_ON, Verb.COMPLETE, Verb.LEAVE);

    private static final LocalDate FIRST_DAY = LocalDate.of(2022, 12, 15);

    private RandomScenarios() {}

    /** Any of them. */
    static Arbitrary<Scenario> any() {
        var timeline = step().list().ofMaxSize(6);
        return Combinators.combine(Arbitraries.of(Authority.values()), number(), number(), timeline, choices())
                .as(RandomScenarios::scenario);
    }

    private enum Authority {
        KFOR,
        ANOTHER,
        NOBODY,
        ONE_WITHOUT_FINAL_APPROVAL
    }

    /** An entry of the timeline, so many days after the one before. */
    private record Planned(Intent intent, int daysLater) {}

    /** Something that is open, with its weight. */
    private record Open(Intent intent, int weight) {}

    private static Scenario scenario(
            Authority authority, int asked, int sent, List<Planned> timeline, List<Open> choices) {
        var builder = Scenario.builder("random")
                .actor(Actor.of("belgrade", Role.APPLICANT))
                .actor(Actor.bystander("serbian-forces").actingFor("belgrade"))
                .actor(Actor.bystander("bystander"))
                .request("q1", "belgrade", people(asked))
                .plan("move", "serbian-forces", "q1", people(sent));
        addAuthority(builder, authority);
        var day = FIRST_DAY;
        for (var planned : timeline) {
            day = day.plusDays(planned.daysLater());
            builder.then(day.toString(), planned.intent());
        }
        choices.forEach(open -> builder.choice(open.intent(), open.weight()));
        return builder.build();
    }

    private static void addAuthority(ScenarioBuilder builder, Authority authority) {
        switch (authority) {
            case KFOR -> builder.actor(Actor.of("kfor", Role.FINAL_APPROVAL)).actor(Actor.bystander("eulex"));
            case ANOTHER ->
                builder.actor(Actor.of("kfor", Role.ADDRESSEE)).actor(Actor.of("eulex", Role.FINAL_APPROVAL));
            case NOBODY -> builder.actor(Actor.bystander("kfor")).actor(Actor.bystander("eulex"));
            case ONE_WITHOUT_FINAL_APPROVAL ->
                builder.actor(Actor.of("kfor", Role.ADDRESSEE)).actor(Actor.bystander("eulex"));
            default -> throw new IllegalStateException("No case for " + authority);
        }
    }

    private static Arbitrary<Planned> step() {
        return Combinators.combine(intent(), Arbitraries.integers().between(0, 20))
                .as(Planned::new);
    }

    /** A course of things that can go well, so that some do, and anything else beside it. */
    private static Arbitrary<List<Open>> choices() {
        var anything = Combinators.combine(intent(), Arbitraries.integers().between(0, 3))
                .as(Open::new);
        var usual = Arbitraries.integers().between(0, 9).list().ofSize(usual().size());
        return Combinators.combine(anything.list().ofMaxSize(12), usual).as((others, weights) -> {
            var all = new ArrayList<>(others);
            for (int i = 0; i < weights.size(); i++) {
                all.add(new Open(usual().get(i), weights.get(i)));
            }
            return List.copyOf(all);
        });
    }

    private static List<Intent> usual() {
        return List.of(
                Intent.of("belgrade", Verb.SUBMIT, "q1"),
                Intent.of("kfor", Verb.ACKNOWLEDGE, "q1"),
                Intent.of("kfor", Verb.REVIEW, "q1"),
                Intent.of("kfor", Verb.APPROVE, "q1"),
                Intent.of("kfor", Verb.REJECT, "q1"),
                Intent.of("kfor", Verb.COMMUNICATE, "q1"),
                Intent.of("eulex", Verb.ACKNOWLEDGE, "q1"),
                Intent.of("eulex", Verb.REVIEW, "q1"),
                Intent.of("eulex", Verb.APPROVE, "q1"),
                Intent.of("eulex", Verb.COMMUNICATE, "q1"),
                Intent.of("serbian-forces", Verb.UNDERTAKE, "move"),
                Intent.of("serbian-forces", Verb.GO_ON, "move"));
    }

    private static Arbitrary<Intent> intent() {
        var who = Arbitraries.of(EVERYBODY);
        var verbs = Arbitraries.frequencyOf(
                Tuple.of(3, Arbitraries.of(ABOUT_THE_REQUEST)), Tuple.of(1, Arbitraries.of(ABOUT_THE_MOVE)));
        return Combinators.combine(who, verbs, number()).as((actor, verb, number) -> {
            var subject = ABOUT_THE_MOVE.contains(verb) ? "move" : "q1";
            return Intent.of(actor, verb, subject, details(verb, number));
        });
    }

    private static Particulars details(Verb verb, int number) {
        return switch (verb) {
            case CONFIRM -> Particulars.about("supervised");
            case APPROVE_IN_PART, UNDERTAKE -> Particulars.granting(Quantity.of(number));
            case APPROVE_WITH_CONDITIONS -> Particulars.granting(Quantity.of(number), "supervised");
            default -> Particulars.NONE;
        };
    }

    private static Arbitrary<Integer> number() {
        return Arbitraries.of(NUMBERS);
    }

    private static Scope people(int number) {
        return Scope.of(Quantity.of(number));
    }
}
