package org.placet.check;

import org.placet.act.Act;
import org.placet.act.OnRequest;
import org.placet.act.Table;
import org.placet.model.Phase;
import org.placet.model.RequestId;
import org.placet.model.SilenceEffect;

/** A request that goes from one phase to another. */
record Move(RequestId request, Phase from, Phase to) {

    /** Whether this act takes it there, or the clock, where silence means what the reading says. */
    boolean isBy(Act act, boolean counts, SilenceEffect silence) {
        return counts && isBy(act) || isByClock(silence);
    }

    private boolean isBy(Act act) {
        return act instanceof OnRequest on
                && on.request().equals(request)
                && Table.OF_REQUESTS.get(from, act.verb()) == to;
    }

    private boolean isByClock(SilenceEffect silence) {
        return Table.isByClock(from, to)
                && switch (to) {
                    case APPROVED -> silence == SilenceEffect.DEEMED_APPROVED;
                    case REJECTED -> silence == SilenceEffect.DEEMED_REJECTED;
                    default -> true;
                };
    }
}
