package org.placet.scenarios;

import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.placet.model.Actor;
import org.placet.model.Basis;
import org.placet.model.Claim;
import org.placet.model.Dimension;
import org.placet.model.LegalBasis;
import org.placet.model.Place;
import org.placet.model.Plan;
import org.placet.model.Position;
import org.placet.model.Quantity;
import org.placet.model.Request;
import org.placet.model.Scenario;
import org.placet.model.Scope;
import org.placet.model.Sourced;
import org.placet.model.Support;
import org.placet.model.Tension;
import org.placet.model.When;

/**
 * Writes who takes part, what each has said, what is asked and what was already there.
 *
 * @see Cast
 * @see Matter
 */
final class CastYaml {

    private final Scenario scenario;

    private CastYaml(Scenario scenario) {
        this.scenario = scenario;
    }

    static void write(Scenario scenario, YamlKeys keys) {
        new CastYaml(scenario).write(keys);
    }

    private void write(YamlKeys keys) {
        keys.things(
                        "actors",
                        scenario.actors().values().stream().map(CastYaml::actor).toList())
                .things(
                        "positions",
                        scenario.positions().stream().map(CastYaml::position).toList())
                .things(
                        "expectations",
                        scenario.expectations().stream()
                                .map(one -> claim(
                                        YamlKeys.inBraces()
                                                .word("who", one.holder())
                                                .word("expects", lower(one.outcome()))
                                                .word("date", when(one.date())),
                                        one.claim()))
                                .toList())
                .things(
                        "concerns",
                        scenario.concerns().stream()
                                .map(one -> claim(
                                        YamlKeys.inBraces()
                                                .word("who", one.holder())
                                                .text("says", one.says()),
                                        one.claim()))
                                .toList())
                .things("claims", claims());
        writeMatter(keys);
    }

    private void writeMatter(YamlKeys keys) {
        keys.things("places", scenario.places().stream().map(CastYaml::place).toList())
                .things(
                        "requests",
                        scenario.requests().values().stream().map(this::request).toList())
                .things(
                        "undertakings",
                        scenario.plans().values().stream().map(this::plan).toList())
                .things(
                        "legal-bases",
                        scenario.bases().values().stream().map(CastYaml::basis).toList())
                .things(
                        "tensions",
                        scenario.lastingAtFirst().stream()
                                .map(id -> tension(scenario.tension(id)))
                                .toList());
    }

    private static YamlKeys actor(Actor actor) {
        var keys = YamlKeys.inBraces().word("id", actor.id()).text("name", actor.name());
        if (!actor.shortName().equals(actor.name())) {
            keys.text("short", actor.shortName());
        }
        if (actor.plural()) {
            keys.word("plural", true);
        }
        if (!actor.kind().equals(Cast.ANY_KIND)) {
            keys.text("kind", actor.kind());
        }
        actor.role().ifPresent(role -> keys.word("role", role.code()));
        actor.actsFor().ifPresent(other -> keys.word("acts-for", other));
        actor.speaksFor().ifPresent(other -> keys.word("speaks-for", other));
        return keys.words("source", actor.sources());
    }

    private static YamlKeys position(Position position) {
        var keys = YamlKeys.inBraces();
        if (!position.id().equals(Cast.usualId(position.holder(), position.date()))) {
            keys.word("id", position.id());
        }
        keys.word("who", position.holder())
                .word("stance", position.stance().code())
                .text("says", position.says())
                .word("date", dayOrMonth(position.date()));
        return claim(keys, position.claim());
    }

    /** A claim's own id is for the file alone, so any will do. */
    private List<YamlKeys> claims() {
        return IntStream.range(0, scenario.claims().size())
                .mapToObj(i -> {
                    var claim = scenario.claims().get(i);
                    var keys = YamlKeys.inBraces()
                            .word("id", "claim-" + (i + 1))
                            .text("says", claim.text())
                            .word("basis", claim.basis().code())
                            .word("support", claim.support().code());
                    claim.by().ifPresent(who -> keys.word("who", who));
                    return keys.words("source", claim.sources());
                })
                .toList();
    }

    private static YamlKeys place(Place place) {
        var term = place.term();
        var keys = YamlKeys.inBraces().word("id", term).text("name", place.name());
        if (!term.within().equals(term.id())) {
            keys.word("within", term.within());
        }
        return keys.words("source", place.sources());
    }

    private YamlKeys request(Request request) {
        var keys = YamlKeys.inBraces().word("id", request.id()).word("who", request.applicant());
        scope(request.asked(), keys);
        request.asked().bases().forEach(basis -> keys.word("under", basis));
        return keys.words("source", request.sources());
    }

    private YamlKeys plan(Plan plan) {
        var keys = YamlKeys.inBraces()
                .word("id", plan.id())
                .word("who", plan.actor())
                .word("request", plan.request());
        scope(plan.scope(), keys);
        return keys.words("source", plan.sources());
    }

    private static YamlKeys basis(LegalBasis basis) {
        var keys = YamlKeys.inBraces().word("id", basis.term());
        basis.until().ifPresent(last -> keys.word("until", last));
        return keys.words("source", basis.sources());
    }

    private void scope(Scope scope, YamlKeys keys) {
        keys.word("number", quantity(scope.number(), scenario))
                .words("of", scope.terms(Dimension.CATEGORY))
                .words("to", scope.terms(Dimension.PLACE))
                .words("for", scope.terms(Dimension.FUNCTION));
    }

    private static YamlKeys tension(Tension tension) {
        var keys = YamlKeys.inBraces()
                .word("id", tension.id())
                .word("kind", tension.kind().id())
                .word("who", tension.actor());
        return claim(keys, tension.claim());
    }

    /** On whose word something stands: what {@link Draft#claim} would not take for granted. */
    static YamlKeys claim(YamlKeys keys, Claim claim) {
        boolean reported = claim.by().isPresent();
        boolean assumed = claim.sources().stream().allMatch(Sourced.ASSUMPTION::equals);
        claim.by().ifPresent(who -> keys.word("reported-by", who));
        var usualBasis = reported ? Basis.REPORTED : assumed ? Basis.ASSUMED : Basis.STATED;
        if (claim.basis() != usualBasis) {
            keys.word("basis", claim.basis().code());
        }
        if (claim.support() != (reported || assumed ? Support.ONE_SIDED : Support.CONFIRMED)) {
            keys.word("support", claim.support().code());
        }
        return keys.words("source", claim.sources());
    }

    static String quantity(Quantity quantity, Scenario scenario) {
        return quantity + " " + scenario.reading().words().say("unit");
    }

    static String when(When date) {
        return date.isOneDay() ? date.first().toString() : date.first() + " to " + date.last();
    }

    private static String dayOrMonth(When date) {
        var month = YearMonth.from(date.first());
        boolean whole = date.equals(When.between(month.atDay(1), month.atEndOfMonth()));
        return whole ? month.toString() : when(date);
    }

    static String days(int days) {
        return days == 1 ? "1 day" : days + " days";
    }

    static String lower(String code) {
        return code.toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
