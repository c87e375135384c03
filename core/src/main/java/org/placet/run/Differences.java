package org.placet.run;

import com.google.common.collect.Sets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.placet.model.ActorId;
import org.placet.model.LegalBasisState;
import org.placet.model.Phase;
import org.placet.model.RequestId;
import org.placet.model.RequestState;
import org.placet.model.Scenario;
import org.placet.model.UndertakingId;
import org.placet.model.UndertakingStatus;
import org.placet.model.World;

/** What is different between two worlds, in words and as claims that monitors can check. */
final class Differences {

    private static final String NOTHING = "none";

    private final Scenario scenario;
    private final World before;
    private final World after;
    private final boolean byClock;

    Differences(Scenario scenario, World before, World after) {
        this(scenario, before, after, false);
    }

    private Differences(Scenario scenario, World before, World after, boolean byClock) {
        this.scenario = scenario;
        this.before = before;
        this.after = after;
        this.byClock = byClock;
    }

    /** What the days that go by make of a world, without anybody's act. */
    static Differences byClock(Scenario scenario, World before, World after) {
        return new Differences(scenario, before, after, true);
    }

    List<Change> changes() {
        var changes = new ArrayList<Change>();
        after.requests().forEach((id, now) -> {
            var was = before.requests().get(id);
            add(changes, "request " + id, was == null ? NOTHING : standing(was), standing(now));
        });
        after.authorisations()
                .forEach((id, now) -> add(
                        changes,
                        "authorisation " + id,
                        before.authorisation(id)
                                .map(was -> code(was.phase()) + unmet(was.unmet()))
                                .orElse(NOTHING),
                        code(now.phase()) + unmet(now.unmet())));
        after.undertakings()
                .forEach((id, now) -> add(
                        changes,
                        "undertaking " + id,
                        before.undertaking(id)
                                .map(was -> code(was.phase()) + " " + code(was.status()))
                                .orElse(NOTHING),
                        code(now.phase()) + " " + code(now.status())));
        after.bases()
                .forEach((id, now) -> add(
                        changes,
                        "legal basis " + id,
                        Optional.ofNullable(before.bases().get(id))
                                .map(Differences::standing)
                                .orElse(NOTHING),
                        standing(now)));
        addTensions(changes);
        add(changes, "level", String.valueOf(scenario.levelIn(before)), String.valueOf(scenario.levelIn(after)));
        after.own()
                .forEach((name, now) ->
                        add(changes, name, String.valueOf(before.own().get(name)), String.valueOf(now)));
        return changes;
    }

    private void addTensions(List<Change> changes) {
        Sets.difference(after.lasting(), before.lasting())
                .forEach(id -> add(changes, "tension " + id, "over", "lasting"));
        Sets.difference(before.lasting(), after.lasting())
                .forEach(id -> add(changes, "tension " + id, "lasting", "over"));
        Sets.difference(after.positions(), before.positions())
                .forEach(id -> add(changes, "position " + id, "earlier", "current"));
    }

    /** The tensions that began or ended. */
    List<String> tensions() {
        return Sets.symmetricDifference(after.lasting(), before.lasting()).stream()
                .map(Object::toString)
                .sorted()
                .toList();
    }

    /** How undertakings stand afterwards. */
    Map<UndertakingId, UndertakingStatus> statuses() {
        var statuses = new TreeMap<UndertakingId, UndertakingStatus>();
        after.undertakings().forEach((id, one) -> statuses.put(id, one.status()));
        return statuses;
    }

    /** How requests stand afterwards. */
    Map<RequestId, Phase> phases() {
        var phases = new TreeMap<RequestId, Phase>();
        after.requests().forEach((id, one) -> phases.put(id, one.phase()));
        return phases;
    }

    private void add(List<Change> changes, String what, String was, String now) {
        if (!was.equals(now)) {
            changes.add(new Change(what, was, now, byClock));
        }
    }

    private static String standing(RequestState state) {
        return code(state.phase())
                + said(", consented: ", state.voices().consents())
                + said(", objected: ", state.voices().objections())
                + (state.communicated() ? ", communicated" : "")
                + switch (state.recourse()) {
                    case NONE -> "";
                    case PENDING -> ", appealed";
                    case OVER -> ", appeal answered";
                };
    }

    private static String said(String what, Collection<ActorId> actors) {
        return actors.isEmpty()
                ? ""
                : what + actors.stream().map(ActorId::value).collect(Collectors.joining(", "));
    }

    private static String standing(LegalBasisState state) {
        return state.inForce() ? "in force" : "ended";
    }

    private static String unmet(Iterable<String> conditions) {
        var list = String.join(", ", conditions);
        return list.isEmpty() ? "" : ", unmet: " + list;
    }

    private static String code(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
