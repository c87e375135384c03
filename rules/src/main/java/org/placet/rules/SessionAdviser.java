package org.placet.rules;

import java.util.ArrayList;
import java.util.List;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.rule.FactHandle;
import org.placet.advice.Advice;
import org.placet.advice.Adviser;
import org.placet.model.World;

/**
 * One session, asked batch by batch. The facts of a world are deleted and inserted for each world, and questions are
 * inserted fresh and deleted: the engine fires only new matches, so a question that stays would be answered once.
 */
final class SessionAdviser implements Adviser {

    private final KieSession session;
    private final Advising advising;
    private final List<FactHandle> world = new ArrayList<>();

    SessionAdviser(KieSession session, Advising advising, List<?> fixedFacts) {
        this.session = session;
        this.advising = advising;
        session.setGlobal("advice", advising);
        fixedFacts.forEach(session::insert);
    }

    @Override
    public void look(World ignored, List<?> facts) {
        world.forEach(session::delete);
        world.clear();
        facts.forEach(fact -> world.add(session.insert(fact)));
    }

    @Override
    public List<Advice> ask(List<?> questions) {
        var asked = questions.stream().map(session::insert).toList();
        session.fireAllRules();
        asked.forEach(session::delete);
        return advising.take();
    }

    @Override
    public void close() {
        session.dispose();
    }
}
