package org.placet.rules.desk;

import static org.placet.rules.desk.DeskRequest.Stage.DEPLOYED;
import static org.placet.rules.desk.DeskRequest.Stage.REJECTED;
import static org.placet.rules.desk.DeskRequest.Stage.SUBMITTED;
import static org.placet.rules.desk.DeskRequest.Stage.UNDER_REVIEW;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.placet.explore.Transition;
import org.placet.explore.TransitionSystem;
import org.placet.explore.Weight;

/**
 * The busy desk M(n), and its broken twin B(n) in which an emergency deploys what nobody approved: the plain Java twin
 * of what the rules beside it say, and the same as the one in the tests of the core.
 *
 * <p>Events are sorted by their texts. An event is its name and, where it is about one request, that request's number from 1.
 */
record BusyDesk(int requests, boolean isBroken) implements TransitionSystem<DeskState, String> {

    /** M(n). */
    static BusyDesk of(int requests) {
        return new BusyDesk(requests, false);
    }

    /** B(n). */
    static BusyDesk brokenTwinOf(int requests) {
        return new BusyDesk(requests, true);
    }

    @Override
    public List<DeskState> initialStates() {
        return List.of(DeskState.untouched(requests));
    }

    @Override
    public List<Transition<DeskState, String>> transitions(DeskState state) {
        var events = new Events(state, isBroken);
        for (var place = 0; place < requests; place++) {
            events.addThoseOf(place);
        }
        events.addThoseOfTheDesk();
        events.found.sort(Comparator.comparing(Transition::action));
        return events.found;
    }

    private static final class Events {

        private final DeskState state;
        private final boolean isBroken;
        private final List<Transition<DeskState, String>> found = new ArrayList<>();

        Events(DeskState state, boolean isBroken) {
            this.state = state;
            this.isBroken = isBroken;
        }

        void addThoseOf(int place) {
            var request = state.requests().get(place);
            var number = place + 1;
            switch (request.stage()) {
                case NONE -> {
                    if (state.level() < DeskState.HIGHEST_LEVEL) {
                        add("submit " + number, 4, state.with(place, request.to(SUBMITTED)));
                    }
                }
                case SUBMITTED -> {
                    if (!state.hasOne(UNDER_REVIEW)) {
                        add("review " + number, 6, state.with(place, request.to(UNDER_REVIEW)));
                    }
                    add("withdraw " + number, 1, state.with(place, request.withdrawn()));
                    if (isBroken && state.level() >= 3) {
                        add("emergency " + number, 1, state.with(place, request.to(DEPLOYED)));
                    }
                }
                case UNDER_REVIEW -> {
                    var rejected = state.with(place, request.to(REJECTED));
                    add("approve " + number, 2, state.with(place, request.approved()));
                    add("reject " + number, 9, rejected);
                    add("rejectEsc " + number, 9, rejected.withLevel(state.level() + 1));
                }
                case APPROVED -> {
                    add("withdraw " + number, 1, state.with(place, request.withdrawn()));
                    add("deploy " + number, 5, state.with(place, request.to(DEPLOYED)));
                }
                case REJECTED -> {
                    if (state.level() < DeskState.HIGHEST_LEVEL) {
                        add("appeal " + number, 3, state.with(place, request.to(SUBMITTED)));
                    }
                    add("withdraw " + number, 1, state.with(place, request.withdrawn()));
                }
                case WITHDRAWN, DEPLOYED, LAPSED -> {
                    // Nothing more happens to a closed request.
                }
            }
        }

        void addThoseOfTheDesk() {
            if (state.hasOne(SUBMITTED)) {
                add("tick", 3, state.ticked());
            }
            if (state.level() > 0 && !state.hasOne(SUBMITTED) && !state.hasOne(UNDER_REVIEW)) {
                add("deescalate", 2, state.withLevel(state.level() - 1));
            }
        }

        private void add(String event, int weight, DeskState target) {
            found.add(new Transition<>(event, Weight.of(weight), target));
        }
    }
}
