package org.placet.kit;

import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import net.jqwik.api.lifecycle.AroundPropertyHook;
import net.jqwik.api.lifecycle.PropagationMode;
import net.jqwik.api.lifecycle.PropertyExecutionResult;
import net.jqwik.api.lifecycle.PropertyExecutor;
import net.jqwik.api.lifecycle.PropertyLifecycleContext;
import org.placet.model.Scenario;
import org.placet.run.Step;
import org.placet.run.Trace;

/**
 * Goes with every property that takes a {@link Scenario} or a {@link Trace}. Where it fails, the shortest story that
 * fails is written to {@code target/counterexamples}, and the message says what happens in it and how to see it again.
 * Where it passes and its assertions never found anything to look at, it fails: it tested nothing.
 *
 * <p>jqwik finds it as a service; nobody has to name it.
 */
public final class Counterexamples implements AroundPropertyHook {

    @Override
    public boolean appliesTo(Optional<AnnotatedElement> element) {
        return element.filter(Method.class::isInstance)
                .map(method -> Arrays.stream(((Method) method).getParameterTypes())
                        .anyMatch(type -> type == Scenario.class || type == Trace.class))
                .orElse(true);
    }

    @Override
    public PropagationMode propagateTo() {
        return PropagationMode.ALL_DESCENDANTS;
    }

    @Override
    public PropertyExecutionResult aroundProperty(PropertyLifecycleContext context, PropertyExecutor property) {
        var tally = new Tally();
        Tally.use(Optional.of(tally));
        var result = property.execute();
        if (result.status() == PropertyExecutionResult.Status.FAILED) {
            Tally.use(Optional.empty());
            return result.falsifiedParameters()
                    .flatMap(sample -> Retry.of(context, sample))
                    .flatMap(retry -> told(context, result, retry))
                    .map(result::mapToFailed)
                    .orElse(result);
        }
        return result.status() == PropertyExecutionResult.Status.SUCCESSFUL && !tally.neverFound().isEmpty()
                ? result.mapToFailed(testedNothing(tally))
                : result;
    }

    private static Throwable testedNothing(Tally tally) {
        return new AssertionError("It held in " + tally.traces() + " runs, and it tested nothing: in none of them anything "
                + String.join(" or ", tally.neverFound()) + ". Draw other scenarios, or more of them.\n" + tally.text());
    }

    private static Optional<Throwable> told(
            PropertyLifecycleContext context, PropertyExecutionResult result, Retry retry) {
        var thrown = result.throwable().orElseGet(() -> new AssertionError("The property does not hold"));
        // a sample that does not fail twice depends on something else than the scenario
        return retry.on(retry.scenario()).map(first -> {
            var story = shortest(retry, first);
            var report = new Report(story, retry, name(context));
            var error = new AssertionError(report.text(), thrown);
            error.setStackTrace(thrown.getStackTrace());
            return error;
        });
    }

    private static Shortest shortest(Retry retry, Throwable first) {
        var kind = first.getClass();
        Predicate<Scenario> fails =
                one -> retry.on(one).filter(thrown -> thrown.getClass() == kind).isPresent();
        var pinned = first instanceof BrokenTrace broken
                ? Retold.of(broken.trace(), broken.step()).filter(fails)
                : Optional.<Scenario>empty();
        var reduced = Reduction.of(pinned.orElse(retry.scenario()), fails);
        return reduced.choices().isEmpty() ? Shortest.of(reduced, fails) : new Shortest(reduced, 0, false);
    }

    private static String name(PropertyLifecycleContext context) {
        return context.containerClass().getSimpleName() + "-" + context.targetMethod().getName();
    }

    /** What somebody needs who sees the failure for the first time. */
    private record Report(Shortest shortest, Retry retry, String name) {

        String text() {
            var story = shortest.story();
            var thrown = retry.on(story).orElseThrow();
            var message = String.valueOf(thrown.getMessage());
            var trace = thrown instanceof BrokenTrace broken ? broken.trace() : Any.run(story, retry.seed());
            var acts = story.timeline().size();
            return message + "\n\nThe shortest story that shows it, " + acts + (acts == 1 ? " act" : " acts")
                    + (shortest.complete()
                            ? " (none of the " + shortest.situations() + " nearer situations does)"
                            : "")
                    + ":\n" + steps(trace) + "Replay  " + kept(story, message);
        }

        private static String steps(Trace trace) {
            var text = new StringBuilder();
            for (var step : trace.steps()) {
                text.append(String.format("  %2d  %s  %s", step.number(), step.date(), step.sentence()))
                        .append(note(trace, step))
                        .append('\n');
            }
            return text.toString();
        }

        private static String note(Trace trace, Step step) {
            if (trace.outcome().isBreach() && step.number() == trace.steps().size()) {
                return "  (counts by the rules: a breach)";
            }
            return step.counts() ? "" : "  (does not count)";
        }

        private String kept(Scenario story, String message) {
            try {
                var broken = List.of(message.split("\n", 2)).get(0);
                return CounterexampleFile.write(story, name, retry.seed(), broken).command();
            } catch (IllegalArgumentException unwritable) {
                return "from Java only. " + unwritable.getMessage();
            }
        }
    }
}
