package org.placet.check;

import java.util.List;
import java.util.Map;
import org.placet.act.Act;
import org.placet.model.Phase;
import org.placet.model.RequestId;
import org.placet.model.UndertakingId;
import org.placet.model.UndertakingStatus;
import org.placet.model.When;

/**
 * One line of a record of what happened: what was done, and what the record claims came of it. A monitor believes the
 * first (act, actor, numbers, date, whether it counted) and checks the second.
 *
 * @param statuses how the record says that undertakings stand afterwards
 * @param phases how the record says that requests stand afterwards
 * @param level the escalation level that the record states
 * @param tensionsNamed the tensions that the record says began or ended here
 * @param sources what the record cites
 */
public record Logged(
        int number,
        When date,
        Act act,
        boolean counts,
        Map<UndertakingId, UndertakingStatus> statuses,
        Map<RequestId, Phase> phases,
        int level,
        List<String> tensionsNamed,
        List<String> sources) {

    public Logged {
        statuses = Map.copyOf(statuses);
        phases = Map.copyOf(phases);
        tensionsNamed = List.copyOf(tensionsNamed);
        sources = List.copyOf(sources);
    }

    /** A line that claims nothing but that the act was done and counted or not, as a forger might write it. */
    public static Logged of(int number, When date, Act act, boolean counts) {
        return new Logged(number, date, act, counts, Map.of(), Map.of(), 0, List.of(), List.of("assumption"));
    }
}
