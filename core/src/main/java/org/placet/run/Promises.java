package org.placet.run;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.placet.advice.Refusal;
import org.placet.check.Invariant;
import org.placet.check.Invariants;
import org.placet.explore.Property;
import org.placet.model.Scenario;

/**
 * What an exploration of a scenario is held to: that there is no breach, the invariants, and what the scenario itself
 * says is never, sometimes or always still possible.
 */
final class Promises {

    /** The id of the first of them. */
    static final String NO_BREACH = "no-breach";

    /** In front of the id of a situation that is to stay possible. */
    static final String EVENTUALLY = "eventually-";

    private final Scenario scenario;
    private final Passing passing;
    private final Situations situations;

    Promises(Scenario scenario) {
        this.scenario = scenario;
        this.passing = new Passing(scenario);
        this.situations = Situations.of(scenario);
    }

    /** That there is no breach, then the invariants in their order. */
    List<Property<Moment, Option>> general() {
        var properties = new ArrayList<Property<Moment, Option>>();
        properties.add(Property.always(
                NO_BREACH,
                "Nothing that the procedure rules out ever comes into being",
                moment -> moment.breach().isEmpty()));
        Invariants.ALL.forEach(invariant -> properties.add(property(invariant)));
        return properties;
    }

    /** What the scenario expects beside the invariants: what is never so, what can happen, what stays possible. */
    List<Property<Moment, Option>> own() {
        var properties = new ArrayList<Property<Moment, Option>>();
        var expected = scenario.expected();
        for (var name : new LinkedHashSet<>(expected.always())) {
            never(name)
                    .ifPresent(one -> properties.add(
                            Property.always(name, "Never: " + lower(one.sentence()), moment -> !isSo(one, moment))));
        }
        for (var name : new LinkedHashSet<>(expected.canHappen())) {
            situations.called(name).ifPresent(one -> properties.add(can(name, one)));
        }
        for (var name : new LinkedHashSet<>(expected.eventually())) {
            situations
                    .called(name)
                    .ifPresent(one -> properties.add(Property.eventually(
                            EVENTUALLY + name,
                            "Still possible, whatever has happened: " + lower(one.sentence()),
                            moment -> isSo(one, moment))));
        }
        return properties;
    }

    /** That a situation can be reached. */
    static Property<Moment, Option> can(String name, Situation one) {
        return Property.sometimes("can-happen-" + name, one.sentence(), moment -> isSo(one, moment));
    }

    private static boolean isSo(Situation situation, Moment moment) {
        return moment.breach().isEmpty() && situation.test().test(moment.world());
    }

    private Optional<Situation> never(String name) {
        return name.startsWith(Situations.NEVER)
                ? situations.called(name.substring(Situations.NEVER.length()))
                : Optional.empty();
    }

    private Property<Moment, Option> property(Invariant invariant) {
        var id = scenario.reading().words().alias(invariant.id());
        var sentence = withoutStop(Wording.of(scenario).sentence(invariant.sentence()));
        if (invariant.goal().isPresent()) {
            var goal = invariant.goal().get();
            return Property.eventually(id, sentence, moment -> goal.isReached(scenario, moment.world()));
        }
        return invariant.passage().isEmpty()
                ? Property.alwaysOnSteps(id, sentence, (before, option, after) -> cites(option))
                : onSteps(id, sentence, invariant);
    }

    private static boolean cites(Option option) {
        var against = option.refusal().map(Refusal::reasons).orElse(List.of());
        return Stream.concat(option.reasons().stream(), against.stream())
                .noneMatch(reason -> reason.sources().isEmpty());
    }

    private Property<Moment, Option> onSteps(String id, String sentence, Invariant invariant) {
        return Property.alwaysOnStepsWhen(
                id,
                sentence,
                (before, option, after) ->
                        after.breach().isEmpty() && Passing.arises(invariant, passing.of(before, option, after)),
                (before, option, after) -> Passing.keeps(invariant, passing.of(before, option, after)));
    }

    /** Properties say their sentence within another one. */
    private static String withoutStop(String sentence) {
        return sentence.endsWith(".") ? sentence.substring(0, sentence.length() - 1) : sentence;
    }

    private static String lower(String sentence) {
        return sentence.substring(0, 1).toLowerCase(Locale.ROOT) + sentence.substring(1);
    }
}
