package org.placet.cli.tell;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.placet.model.ActorId;
import org.placet.model.Position;
import org.placet.model.Scenario;
import org.placet.model.Stance;
import org.placet.position.Stand;
import org.placet.position.Wanted;

/**
 * What would be wanted by weight if the stated positions were all there is: a baseline to hold beside what the procedure
 * allows. Only directions are stated, so a yes stands at one end of the ruler and a no at the other, and everybody cares
 * and can do as much as everybody else; it says so. Who said nothing has no stand.
 */
final class Baseline {

    private static final double NO = 0;
    private static final double NEITHER = 50;
    private static final double YES = 100;

    private final Scenario scenario;

    Baseline(Scenario scenario) {
        this.scenario = scenario;
    }

    /** A few sentences; none where fewer than two actors have said where they stand. */
    List<String> sentences() {
        var latest = latest();
        var stands = latest.values().stream()
                .filter(one -> one.stance() != Stance.UNKNOWN)
                .map(one -> Stand.equal(name(one.holder()), at(one.stance())))
                .toList();
        if (stands.size() < 2) {
            return List.of();
        }
        var wanted = Wanted.by(stands);
        var unknown = latest.values().stream()
                .filter(one -> one.stance() == Stance.UNKNOWN)
                .map(one -> name(one.holder()))
                .collect(Collectors.joining("; "));
        return List.of(
                "Mean " + number(wanted.mean()) + ", median " + number(wanted.median()) + " of " + stands.size()
                        + " stands, from 0 (against) to 100 (for).",
                "Only directions are stated, so each stands at an end of the ruler; salience and capability are equal,"
                        + " since no source gives them.",
                (unknown.isEmpty() ? "" : "Without a stand: " + unknown + ". Unknown is not the middle. ")
                        + "Whatever is wanted, only "
                        + scenario.finalAuthority()
                                .map(one -> scenario.nameOf(one.holder()))
                                .orElse("a final authority")
                        + " can permit it.");
    }

    /** The latest position of each actor. */
    private Map<ActorId, Position> latest() {
        var latest = new LinkedHashMap<ActorId, Position>();
        scenario.positions()
                .forEach(one -> latest.merge(
                        one.holder(),
                        one,
                        (before, next) ->
                                next.date().first().isBefore(before.date().first()) ? before : next));
        return latest;
    }

    private static double at(Stance stance) {
        return stance == Stance.FOR ? YES : stance == Stance.AGAINST ? NO : NEITHER;
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.0f", value);
    }

    private String name(ActorId id) {
        return scenario.nameOf(id);
    }
}
