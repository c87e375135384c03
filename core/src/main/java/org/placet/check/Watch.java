package org.placet.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.placet.model.Scenario;

/** Watches a record while it is written: every invariant at every line, each line looked at once where that is enough. */
public final class Watch {

    private final Scenario scenario;
    private final Ledger ledger;
    private final List<Logged> record = new ArrayList<>();
    private final Map<Invariant, LineMonitor.Look> looks = new LinkedHashMap<>();

    private Watch(Scenario scenario) {
        this.scenario = scenario;
        this.ledger = new Ledger(scenario);
        Invariants.ALL.stream().filter(Invariant::readsRecords).forEach(one -> looks.put(one, look(one.monitor())));
    }

    /** Before the first line. */
    public static Watch over(Scenario scenario) {
        return new Watch(scenario);
    }

    private LineMonitor.Look look(Monitor monitor) {
        if (monitor instanceof LineMonitor lines) {
            return lines.begin(scenario);
        }
        return (line, before) -> monitor.read(scenario, record);
    }

    /** What is broken by the next line, if anything is: the first in the order of the invariants. */
    public Optional<Breach> see(Logged line) {
        record.add(line);
        ledger.passTo(line);
        for (var watching : looks.entrySet()) {
            var invariant = watching.getKey();
            var seen = watching.getValue().at(line, ledger);
            if (seen.isPresent()) {
                return seen.map(what -> new Breach(invariant.code(), told(invariant, line, what)));
            }
        }
        ledger.note(line);
        return Optional.empty();
    }

    /** Whoever reads a whole record names the step; whoever looks at one line is told which it is. */
    private static String told(Invariant invariant, Logged line, String what) {
        return invariant.monitor() instanceof LineMonitor ? "step " + line.number() + ": " + what : what;
    }
}
