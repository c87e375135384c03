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
 * Where it passes, what it met is said; where its assertions never found anything to look at, it fails: it tested
 * nothing.
 *
 * <p>jqwik finds it as a service; nobody has to name it.
 */
public final class Counterexamples implements AroundPropertyHook {

    /** A system property: true where what a passing property met is not to be printed. */
    public static final String QUIET = "placet.quiet";

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
        var tally = Tally.listening();
        Tally.use(Optional.of(tally));
        var result = property.execute();
        Tally.use(Optional.empty());
        return switch (result.status()) {
            case FAILED ->
                result.falsifiedParameters()
                        .flatMap(sample -> Retry.of(context, sample))
                        .flatMap(retry -> told(context, result, retry))
                        .map(result::mapToFailed)
                        .orElse(result);
            case SUCCESSFUL ->
                context.findAnnotation(EverySituation.class)
                        .map(every -> inEverySituation(every.upTo(), context, result, tally))
                        .orElseGet(() -> judged(context, result, tally, "tried"));
            default -> result;
        };
    }

    /** What passed passes if it looked at anything; what it met is said. */
    private static PropertyExecutionResult judged(
            PropertyLifecycleContext context, PropertyExecutionResult result, Tally tally, String how) {
        if (!tally.neverFound().isEmpty()) {
            return result.mapToFailed(testedNothing(tally));
        }
        if (tally.traces() > 0 && !Boolean.getBoolean(QUIET)) {
            context.reporter().publishValue(how, "\n" + tally.text());
        }
        return result;
    }

    private static PropertyExecutionResult inEverySituation(
            int upTo, PropertyLifecycleContext context, PropertyExecutionResult result, Tally random) {
        var ids = Packs.wanted(context.targetMethod());
        var every = Tally.shown();
        var retry = Retry.of(context, Packs.with(Stories.all().get(0), ids));
        Tally.use(Optional.of(every));
        var everything = new Everything(upTo, trace -> {
            every.add(trace);
            return retry.on(trace);
        });
        var failing = everything.firstFailing(story -> Packs.with(story, ids));
        Tally.use(Optional.empty());
        if (failing.isPresent()) {
            return told(context, result, Retry.of(context, failing.get()))
                    .map(result::mapToFailed)
                    .orElse(result);
        }
        context.reporter()
                .publishValue(
                        "every situation",
                        everything.text() + "\nthe random tries never met: " + random.missedBeside(every));
        return judged(context, result, every, "in every situation");
    }

    private static Throwable testedNothing(Tally tally) {
        return new AssertionError("It held in " + tally.traces()
                + " runs, and it tested nothing: in none of them anything " + String.join(" or ", tally.neverFound())
                + ". Draw other scenarios, or more of them.\n" + tally.text());
    }

    /** The failure with its shortest story; nothing where it does not fail twice, or its story cannot be told. */
    private static Optional<Throwable> told(
            PropertyLifecycleContext context, PropertyExecutionResult result, Retry retry) {
        // a sample that does not fail twice depends on something else than the scenario
        return retry.on(retry.scenario()).map(first -> {
            var thrown = result.throwable().orElse(first);
            try {
                var report = new Report(shortest(retry, first), retry, name(context));
                var error = new AssertionError(report.text(), thrown);
                error.setStackTrace(thrown.getStackTrace());
                return error;
            } catch (RuntimeException untold) {
                // what failed is more to the point than why it could not be made shorter
                thrown.addSuppressed(untold);
                return thrown;
            }
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
        return context.containerClass().getSimpleName() + "-"
                + context.targetMethod().getName();
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
                    + (shortest.complete() ? " (none of the " + shortest.situations() + " nearer situations does)" : "")
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
                return CounterexampleFile.write(story, name, retry.seed(), broken)
                        .command();
            } catch (IllegalArgumentException unwritable) {
                return "from Java only. " + unwritable.getMessage();
            }
        }
    }
}
