package org.placet.kit;

import java.lang.reflect.InvocationTargetException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import net.jqwik.api.lifecycle.PropertyLifecycleContext;
import org.opentest4j.TestAbortedException;
import org.placet.model.Scenario;
import org.placet.run.Trace;

/** A property's method, tried once more on another scenario with its other parameters as they were. */
final class Retry {

    private final PropertyLifecycleContext context;
    private final List<Object> parameters;
    private final int place;
    private final boolean takesTrace;

    private Retry(PropertyLifecycleContext context, List<Object> parameters, int place) {
        this.context = context;
        this.parameters = parameters;
        this.place = place;
        this.takesTrace = context.targetMethod().getParameterTypes()[place] == Trace.class;
        context.targetMethod().setAccessible(true);
    }

    /** With the parameters of a sample; nothing where none is a scenario or a trace, or several are. */
    static Optional<Retry> of(PropertyLifecycleContext context, List<Object> parameters) {
        var types = context.targetMethod().getParameterTypes();
        var places = IntStream.range(0, types.length)
                .filter(i -> types[i] == Scenario.class || types[i] == Trace.class)
                .toArray();
        return places.length == 1 ? Optional.of(new Retry(context, parameters, places[0])) : Optional.empty();
    }

    /**
     * Without a sample, on this scenario at first: a seed is 0.
     *
     * @throws IllegalStateException if the property takes anything beside one scenario or trace and seeds
     */
    static Retry of(PropertyLifecycleContext context, Scenario scenario) {
        var parameters = new ArrayList<Object>();
        for (var type : context.targetMethod().getParameterTypes()) {
            if (type == Scenario.class) {
                parameters.add(scenario);
            } else if (type == Trace.class) {
                parameters.add(Any.run(scenario, 0));
            } else if (type == long.class || type == Long.class) {
                parameters.add(0L);
            } else {
                throw new IllegalStateException(
                        "A property that is tried in every situation takes one scenario or trace,"
                                + " and perhaps a seed; '"
                                + context.targetMethod().getName() + "' takes a " + type.getSimpleName());
            }
        }
        return of(context, parameters)
                .orElseThrow(() -> new IllegalStateException(
                        "'" + context.targetMethod().getName() + "' takes several scenarios or traces"));
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
        return invoke(takesTrace ? Any.run(another, seed()) : another);
    }

    /** What goes wrong with this run, or with the story that it tells, if anything does. */
    Optional<Throwable> on(Trace trace) {
        return takesTrace
                ? invoke(trace)
                : Retold.of(trace, trace.steps().size()).flatMap(this::invoke);
    }

    private Optional<Throwable> invoke(Object scenarioOrTrace) {
        var changed = new ArrayList<>(parameters);
        changed.set(place, scenarioOrTrace);
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
