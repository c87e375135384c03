package org.placet.check;

import java.util.HashSet;
import java.util.Set;
import org.placet.act.Doing;
import org.placet.model.UndertakingId;

/** Who set out, who began with an act that counted, and who went on without one. */
final class Begun {

    private final Set<UndertakingId> setOut = new HashSet<>();
    private final Set<UndertakingId> covered = new HashSet<>();
    private final Set<UndertakingId> uncovered = new HashSet<>();

    void note(Doing act, boolean counts) {
        var id = act.undertaking();
        if (act instanceof Doing.Beginning && counts) {
            covered.add(id);
        } else if (act instanceof Doing.Undertake) {
            setOut.add(id);
        } else if (act instanceof Doing.BeStopped && counts) {
            setOut.remove(id);
        } else if (act instanceof Doing.GoOn && setOut.contains(id) && !covered.contains(id)) {
            // Nobody goes on with what nobody has set out on: then the attempt leaves nothing behind.
            uncovered.add(id);
        }
    }

    boolean isCovered(UndertakingId id) {
        return covered.contains(id);
    }

    boolean isUncovered(UndertakingId id) {
        return uncovered.contains(id);
    }
}
