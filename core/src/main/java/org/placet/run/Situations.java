package org.placet.run;

import com.google.common.collect.ImmutableMap;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.placet.model.Authorisation;
import org.placet.model.AuthorisationPhase;
import org.placet.model.Phase;
import org.placet.model.Reading;
import org.placet.model.Scenario;
import org.placet.model.UndertakingStatus;
import org.placet.model.World;

/**
 * What can be asked of the worlds of a scenario, by the words that files use: its own outcomes first, then what may
 * become of any request, permission or undertaking, and the levels of the scale.
 *
 * <p>A file says them under {@code can-happen} and {@code eventually}, and under {@code always} with {@code never-} in
 * front.
 */
public final class Situations {

    /** In front of the id of a situation, where a scenario promises that it is never reached. */
    public static final String NEVER = "never-";

    /** Something was begun with nothing to cover it. */
    public static final String VIOLATION = "violation";

    private static final Map<AuthorisationPhase, String> OF_PERMISSIONS = ImmutableMap.of(
            AuthorisationPhase.PENDING_CONDITIONS, "A permission waits for what must be met first",
            AuthorisationPhase.ACTIVE, "A permission is in effect",
            AuthorisationPhase.SUSPENDED, "A permission is suspended",
            AuthorisationPhase.REVOKED, "A permission is revoked",
            AuthorisationPhase.EXPIRED, "A permission has expired",
            AuthorisationPhase.DECLINED, "A permission is declined",
            AuthorisationPhase.EXHAUSTED, "A permission is used up");

    private final Map<String, Situation> byId;

    private Situations(Map<String, Situation> byId) {
        this.byId = byId;
    }

    /** Those of this scenario. */
    public static Situations of(Scenario scenario) {
        var all = new LinkedHashMap<String, Situation>();
        var outcomes = new Outcomes(scenario);
        for (var outcome : scenario.outcomes()) {
            add(all, ended(outcome.code(), outcomes));
        }
        addGeneral(all, scenario.reading());
        for (var level : scenario.reading().scale().levels()) {
            int number = level.number();
            add(
                    all,
                    new Situation(
                            "level-" + number,
                            "The escalation level is " + number + " (" + level.name() + ")",
                            world -> scenario.levelIn(world) == number));
        }
        return new Situations(all);
    }

    /** The ids that a scenario with these outcomes can use under this reading. */
    public static List<String> ids(Collection<String> outcomes, Reading reading) {
        var ids = new LinkedHashMap<String, Situation>();
        outcomes.forEach(code -> add(ids, new Situation(id(code), code, world -> false)));
        addGeneral(ids, reading);
        reading.scale()
                .levels()
                .forEach(level -> add(ids, new Situation("level-" + level.number(), "", world -> false)));
        return List.copyOf(ids.keySet());
    }

    /** The situation with this id. */
    public Optional<Situation> called(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** All ids: the scenario's own outcomes first. */
    public List<String> ids() {
        return List.copyOf(byId.keySet());
    }

    private static Situation ended(String code, Outcomes outcomes) {
        return new Situation(
                id(code),
                "The story can end as " + code,
                world -> outcomes.codeIn(world).equals(code));
    }

    private static void addGeneral(Map<String, Situation> all, Reading reading) {
        for (var phase : Phase.values()) {
            add(
                    all,
                    new Situation(
                            phase.code(),
                            "A request is " + phase.code().replace('-', ' '),
                            world -> world.requests().values().stream().anyMatch(one -> one.phase() == phase)));
        }
        OF_PERMISSIONS.forEach((phase, sentence) -> add(
                all,
                new Situation(
                        "permission-" + id(phase.name()),
                        sentence,
                        world -> world.authorisations().values().stream().anyMatch(one -> one.phase() == phase))));
        add(all, new Situation("approval-never-used", "An approval ends unused", Situations::hasUnusedApproval));
        var word = reading.words().say("undertaking");
        add(all, undertaken("authorised-" + word, "A " + word + " is authorised", UndertakingStatus.AUTHORISED));
        add(all, undertaken("blocked-" + word, "A " + word + " is stopped", UndertakingStatus.BLOCKED));
        add(all, undertaken(VIOLATION, "A " + word + " begins without approval", UndertakingStatus.VIOLATION));
    }

    private static Situation undertaken(String id, String sentence, UndertakingStatus status) {
        return new Situation(
                id, sentence, world -> world.undertakings().values().stream().anyMatch(one -> one.status() == status));
    }

    private static boolean hasUnusedApproval(World world) {
        return world.authorisations().values().stream().anyMatch(Situations::isUnused);
    }

    private static boolean isUnused(Authorisation one) {
        return !one.alive() && one.left() == one.granted().number().atMost();
    }

    /** What the scenario names first keeps its name. */
    private static void add(Map<String, Situation> all, Situation one) {
        all.putIfAbsent(one.id(), one);
    }

    private static String id(String code) {
        return code.toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
