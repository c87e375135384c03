package org.placet.rules;

import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.placet.act.Acts;
import org.placet.model.Dimension;
import org.placet.model.Intent;
import org.placet.model.Particulars;
import org.placet.model.Scenario;
import org.placet.model.Term;
import org.placet.model.Verb;
import org.placet.model.World;

/** A question about a world, in a scenario. */
record Situation(Scenario scenario, World world, Object question) {

    /** Somebody does something, under the board. */
    static Situation when(World world, String who, Verb verb) {
        return when(world, who, verb, Particulars.NONE);
    }

    static Situation when(World world, String who, Verb verb, Particulars with) {
        return when(world, Intent.of(who, verb, subject(verb), with));
    }

    static Situation when(World world, Intent intent) {
        var scenario = Fixture.scenario();
        return new Situation(scenario, world, Acts.of(intent, world, scenario));
    }

    static Situation asked(World world, Object question) {
        return new Situation(Fixture.scenario(), world, question);
    }

    /** The same in another scenario: another authority, another reading. */
    Situation under(Scenario another) {
        return new Situation(another, world, question);
    }

    /** The ids of the rules that speak. */
    Set<String> speaking() {
        try (var panel = Panel.of(scenario)) {
            return panel.speaking(world, question);
        }
    }

    /** What an act of this kind is about in the fixture. */
    static String subject(Verb verb) {
        return switch (verb) {
            case UNDERTAKE, GO_ON, BE_STOPPED, COMPLETE, LEAVE, NOTIFY, REPORT_VIOLATION, ORDER_WITHDRAWAL ->
                Fixture.MOVE.value();
            case BEGIN, END -> "trespass";
            case STATE_POSITION -> "for-it";
            default -> Fixture.REQUEST.value();
        };
    }

    /** With one term named in one dimension, and nothing else. */
    static Particulars naming(Dimension dimension, Term term) {
        return new Particulars(
                Optional.empty(),
                Optional.empty(),
                ImmutableSortedMap.of(dimension, ImmutableSortedSet.of(term)),
                OptionalInt.empty(),
                List.of(),
                List.of(),
                List.of(),
                Optional.empty());
    }
}
