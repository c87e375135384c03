package org.placet.rules.desk;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * All requests on the busy desk, and the escalation level from 0 to 4.
 *
 * @see BusyDesk
 */
public record DeskState(List<DeskRequest> requests, int level) {

    public static final int HIGHEST_LEVEL = 4;

    public DeskState {
        requests = List.copyOf(requests);
    }

    static DeskState untouched(int requests) {
        return new DeskState(Collections.nCopies(requests, DeskRequest.UNTOUCHED), 0);
    }

    public boolean hasOne(DeskRequest.Stage stage) {
        return count(stage) > 0;
    }

    public long count(DeskRequest.Stage stage) {
        return requests.stream().filter(request -> request.is(stage)).count();
    }

    /** Whether the request at this place has come so far and no farther. */
    public boolean isAt(int place, DeskRequest.Stage stage) {
        return requests.get(place).is(stage);
    }

    /** How far the request at this place has come. */
    public DeskRequest.Stage stageOf(int place) {
        return requests.get(place).stage();
    }

    public DeskState approved(int place) {
        return with(place, requests.get(place).approved());
    }

    public DeskState withdrawn(int place) {
        return with(place, requests.get(place).withdrawn());
    }

    /** The same, but for one request that has moved on; its waiting is over. */
    public DeskState to(int place, DeskRequest.Stage next) {
        return with(place, requests.get(place).to(next));
    }

    public DeskState with(int place, DeskRequest request) {
        var changed = new ArrayList<>(requests);
        changed.set(place, request);
        return new DeskState(changed, level);
    }

    public DeskState withLevel(int next) {
        return new DeskState(requests, Math.min(HIGHEST_LEVEL, next));
    }

    public DeskState ticked() {
        return new DeskState(requests.stream().map(DeskRequest::ticked).toList(), level);
    }
}
