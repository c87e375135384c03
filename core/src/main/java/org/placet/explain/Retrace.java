package org.placet.explain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.placet.act.Act;
import org.placet.run.Moment;
import org.placet.run.Option;
import org.placet.run.Step;
import org.placet.run.Stepping;

/** Takes the steps of a trace again, in the same scenario or in one that differs a little. */
final class Retrace {

    private Retrace() {}

    /**
     * The moments before the first step, after it, and so on up to so many steps. Nothing where the other scenario does
     * not offer what was chosen.
     */
    static Optional<List<Moment>> moments(Stepping stepping, List<Step> steps) {
        var moments = new ArrayList<>(stepping.initialStates());
        for (var step : steps) {
            var next = stepping.expand(moments.get(moments.size() - 1), option -> isSame(option, step)).stream()
                    .findFirst();
            if (next.isEmpty() || next.get().target().breach().isPresent()) {
                return Optional.empty();
            }
            moments.add(next.get().target());
        }
        return Optional.of(List.copyOf(moments));
    }

    private static boolean isSame(Option option, Step step) {
        return step.option().scripted() ? option.scripted() : !option.scripted() && isAlike(option.act(), step.act());
    }

    /** The same deed by the same actor; a detail such as a number may differ. */
    static boolean isAlike(Act one, Act other) {
        return one.actor().equals(other.actor())
                && one.verb() == other.verb()
                && one.subject().equals(other.subject());
    }
}
