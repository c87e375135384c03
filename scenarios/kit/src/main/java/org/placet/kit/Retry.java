package org.placet.kit;

import java.lang.reflect.InvocationTargetException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.lifecycle.PropertyLifecycleContext;
import org.opentest4j.TestAbortedException;
import org.placet.model.Scenario;
import org.placet.run.Trace;

/** A property's method, tried once more on another scenario with its other parameters as they were. */
final class Retry {

    private final PropertyLifecycleContext context;
    private final List<Object> parameters;
    private final int place;

    private Retry(PropertyLifecycleContext context, List<Object> parameters, int place) {
        this.context = context;
        this.parameters = parameters;
        this.place = place;
        context.targetMethod().setAccessible(true);
    }

    /** Nothing where no parameter is a scenario or a trace, or several are. */
    static Optional<Retry> of(PropertyLifecycleContext context, List<Object> parameters) {
        var places = new ArrayList<Integer>();
        for (int i = 0; i < parameters.size(); i++) {
            if (parameters.get(i) instanceof Scenario || parameters.get(i) instanceof Trace) {
                places.add(i);
            }
        }
        return places.size() == 1 ? Optional.of(new Retry(context, parameters, places.get(0))) : Optional.empty();
    }

    /** What it was tried on. */
    Scenario scenario() {
        return parameters.get(place) instanceof Trace trace ? trace.scenario() : (Scenario) parameters.get(place);
    }

    /** The seed of its trace, or the one number among its parameters. */
    long seed() {
        if (parameters.get(place) instanceof Trace trace) {
            return trace.seed();
        }
        var numbers = parameters.stream().filter(Long.class::isInstance).toList();
        return numbers.size() == 1 ? (Long) numbers.get(0) : 0;
    }

    /** What goes wrong with this scenario, if anything does. */
    Optional<Throwable> on(Scenario another) {
        var changed = new ArrayList<>(parameters);
        changed.set(place, parameters.get(place) instanceof Trace ? Any.run(another, seed()) : another);
        return on(changed);
    }

    private Optional<Throwable> on(List<Object> changed) {
        try {
            var result = context.targetMethod().invoke(context.testInstance(), changed.toArray());
            return Boolean.FALSE.equals(result)
                    ? Optional.of(new AssertionError("The property returns false"))
                    : Optional.empty();
        } catch (InvocationTargetException thrown) {
            var cause = Optional.ofNullable(thrown.getCause()).orElse(thrown);
            return cause instanceof TestAbortedException ? Optional.empty() : Optional.of(cause);
        } catch (IllegalAccessException | IllegalArgumentException unfit) {
            throw new IllegalStateException("The property cannot be tried again", unfit);
        }
    }
}
