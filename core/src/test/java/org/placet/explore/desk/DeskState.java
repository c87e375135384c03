package org.placet.explore.desk;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * All requests on the busy desk, and the escalation level from 0 to 4.
 *
 * @see BusyDesk
 */
public record DeskState(List<DeskRequest> requests, int level) {

    static final int HIGHEST_LEVEL = 4;

    public DeskState {
        requests = List.copyOf(requests);
    }

    static DeskState untouched(int requests) {
        return new DeskState(Collections.nCopies(requests, DeskRequest.UNTOUCHED), 0);
    }

    boolean hasOne(DeskRequest.Stage stage) {
        return count(stage) > 0;
    }

    long count(DeskRequest.Stage stage) {
        return requests.stream().filter(request -> request.is(stage)).count();
    }

    DeskState with(int place, DeskRequest request) {
        var changed = new ArrayList<>(requests);
        changed.set(place, request);
        return new DeskState(changed, level);
    }

    DeskState withLevel(int next) {
        return new DeskState(requests, Math.min(HIGHEST_LEVEL, next));
    }

    DeskState ticked() {
        return new DeskState(requests.stream().map(DeskRequest::ticked).toList(), level);
    }
}
