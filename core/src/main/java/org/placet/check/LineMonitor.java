package org.placet.check;

import java.util.List;
import java.util.Optional;
import org.placet.model.Scenario;

/** A monitor that needs to see each line of a record only once, with what the lines before it permitted. */
@FunctionalInterface
interface LineMonitor extends Monitor {

    /** A look at one line after the other; it may remember what it saw. */
    @FunctionalInterface
    interface Look {
        Optional<String> at(Logged line, Ledger before);
    }

    /** Begins a new record. */
    Look begin(Scenario scenario);

    @Override
    default Optional<String> read(Scenario scenario, List<Logged> record) {
        var ledger = new Ledger(scenario);
        var look = begin(scenario);
        for (var line : record) {
            ledger.passTo(line);
            var seen = look.at(line, ledger);
            if (seen.isPresent()) {
                return seen.map(what -> "step " + line.number() + ": " + what);
            }
            ledger.note(line);
        }
        return Optional.empty();
    }
}
