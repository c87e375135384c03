package org.placet.run;

import java.util.List;
import java.util.Set;
import org.placet.explore.OpenSystem;
import org.placet.explore.Ruled;
import org.placet.explore.Transition;
import org.placet.explore.Weight;

/**
 * Everything that can be thought of, as if it could happen: what has no weight is followed like the rest. How likely it
 * is beside the others is not said by that.
 */
final class Thinkable implements OpenSystem<Moment, Option>, Ruled {

    private final Stepping stepping;

    Thinkable(Stepping stepping) {
        this.stepping = stepping;
    }

    @Override
    public List<Moment> initialStates() {
        return stepping.initialStates();
    }

    @Override
    public List<Transition<Moment, Option>> transitions(Moment moment) {
        return stepping.transitions(moment).stream().map(Thinkable::followed).toList();
    }

    @Override
    public Set<String> rules() {
        return stepping.rules();
    }

    @Override
    public Set<String> spoken() {
        return stepping.spoken();
    }

    @Override
    public void close() {
        stepping.close();
    }

    private static Transition<Moment, Option> followed(Transition<Moment, Option> one) {
        return one.weight().isZero() ? new Transition<>(one.action(), Weight.ONE, one.target()) : one;
    }
}
