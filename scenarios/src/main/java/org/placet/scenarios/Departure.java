package org.placet.scenarios;

import org.placet.model.Scenario;

/** Begins a what-if where another scenario's history is left: everything up to there is taken over as it stands. */
final class Departure {
    private final Draft draft;

    Departure(Draft draft) {
        this.draft = draft;
    }

    void read(Mapping at, Timeline timeline) {
        var known = new Names<String>("a shipped scenario", Mistake.UNKNOWN_FILE);
        Shipped.SCENARIO.ids().forEach(id -> known.add(id, id));
        var id = at.need("scenario", known.reference());
        var after = at.need("after", Forms.ID);
        if (known.get(id).isEmpty()) {
            return;
        }
        var history = Scenarios.shipped(id, draft.reading.reading().id());
        takeOver(history);
        var entries = new Names<Integer>("an entry of '" + id + "'", Mistake.UNKNOWN_ENTRY);
        for (int i = 0; i < history.timeline().size(); i++) {
            int behind = i + 1;
            history.timeline().get(i).id().ifPresent(name -> entries.add(name, behind));
        }
        entries.check(after, at.at("after"), draft.problems);
        entries.get(after)
                .ifPresent(behind -> timeline.follow(history.timeline().subList(0, behind)));
    }

    private void takeOver(Scenario history) {
        history.actors().values().forEach(one -> {
            draft.actors.add(one.id().value(), one);
            draft.builder.actor(one);
        });
        history.requests().values().forEach(one -> {
            draft.requests.add(one.id().value(), one);
            draft.builder.request(one);
        });
        history.plans().values().forEach(one -> {
            draft.plans.add(one.id().value(), one);
            draft.builder.plan(one);
        });
        history.tensions().values().forEach(one -> {
            draft.tensions.add(one.id().value(), one);
            draft.builder.tension(one);
        });
        history.lastingAtFirst()
                .forEach(id -> draft.builder.lasting(history.tensions().get(id)));
        history.positions().forEach(one -> {
            draft.positions.add(one.id(), one);
            draft.builder.position(one);
        });
        history.expectations().forEach(draft.builder::expectation);
        history.concerns().forEach(draft.builder::concern);
        history.claims().forEach(draft.builder::claim);
        history.sources().values().forEach(draft.builder::source);
    }
}
