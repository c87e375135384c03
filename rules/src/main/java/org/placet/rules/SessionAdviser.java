package org.placet.rules;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.rule.FactHandle;
import org.placet.advice.Advice;
import org.placet.advice.Adviser;
import org.placet.model.World;

/**
 * One session, asked batch by batch. Questions are inserted fresh and deleted: the engine fires only new matches, so a
 * question that stays would be answered once. As every rule begins with a question, facts that two worlds share (the
 * same objects) may stay where they are.
 */
final class SessionAdviser implements Adviser {

    private final KieSession session;
    private final Advising advising;
    private final Questions answered;
    private Map<Object, FactHandle> world = new IdentityHashMap<>();

    SessionAdviser(KieSession session, Advising advising, Questions answered, List<?> fixedFacts) {
        this.session = session;
        this.advising = advising;
        this.answered = answered;
        session.setGlobal("advice", advising);
        fixedFacts.forEach(session::insert);
    }

    @Override
    public void look(World ignored, List<?> facts) {
        var before = world;
        var now = new IdentityHashMap<Object, FactHandle>();
        for (var fact : facts) {
            var kept = before.get(fact);
            if (kept != null) {
                now.put(fact, kept);
            }
        }
        before.forEach((fact, handle) -> {
            if (!now.containsKey(fact)) {
                session.delete(handle);
            }
        });
        for (var fact : facts) {
            now.computeIfAbsent(fact, session::insert);
        }
        world = now;
    }

    @Override
    public List<Advice> ask(List<?> questions) {
        var asked = questions.stream()
                .filter(answered::include)
                .map(session::insert)
                .toList();
        if (asked.isEmpty()) {
            return List.of();
        }
        session.fireAllRules();
        asked.forEach(session::delete);
        return advising.take();
    }

    @Override
    public void close() {
        session.dispose();
    }
}
