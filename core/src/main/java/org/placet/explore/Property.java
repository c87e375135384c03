package org.placet.explore;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.function.Function;
import java.util.function.Predicate;

/**
 * A promise about everything that can happen, in one sentence that a person can read and one test that a machine can
 * run: nothing is done without approval (always), an approval is possible at all (sometimes), every request can
 * still be closed (eventually).
 *
 * <p>"Always" is about every reachable state or step, "sometimes" about at least one, and "eventually" says that from
 * every reachable state a goal can still be reached by what really can happen (weights above zero). In a finite graph
 * that means: with probability one it will be.
 *
 * <p>The sentence is written without a full stop, so that results can go on from it. The tests must be pure. A property holds none of the results, so it may be used in many explorations.
 *
 * @see Exploration#properties
 * @see Verdict
 */
public final class Property<S, A> {

    /** What a property claims. */
    public enum Kind {
        /** It is so in every reachable state or step. */
        ALWAYS,
        /** It is so in at least one reachable state or step. */
        SOMETIMES,
        /** It can still become so from every reachable state. */
        EVENTUALLY
    }

    private final String id;
    private final String sentence;
    private final Kind kind;
    private final Function<Property<S, A>, Watch<S, A>> watching;

    private Property(String id, String sentence, Kind kind, Function<Property<S, A>, Watch<S, A>> watching) {
        checkArgument(id != null && !id.isBlank(), "A property has no id. Give it one, such as 'gate-01'.");
        checkArgument(
                sentence != null && !sentence.isBlank(),
                "The property '%s' has no sentence. Say in plain words what it promises.",
                id);
        this.id = id;
        this.sentence = sentence;
        this.kind = kind;
        this.watching = watching;
    }

    /** Every reachable state passes the test. */
    public static <S, A> Property<S, A> always(String id, String sentence, Predicate<? super S> test) {
        return alwaysWhen(id, sentence, state -> true, test);
    }

    /**
     * Every reachable state that meets the premise passes the test. If no state meets it, the verdict is that the
     * property says nothing, not that it holds.
     */
    public static <S, A> Property<S, A> alwaysWhen(
            String id, String sentence, Predicate<? super S> premise, Predicate<? super S> test) {
        return new Property<>(
                id,
                sentence,
                Kind.ALWAYS,
                property -> new StateSearch<>(property, premise, state -> !test.test(state)));
    }

    /** Every step that is made passes the test. Without any step, the property says nothing. */
    public static <S, A> Property<S, A> alwaysOnSteps(String id, String sentence, StepTest<? super S, ? super A> test) {
        return alwaysOnStepsWhen(id, sentence, (state, action, target) -> true, test);
    }

    /** Every step that meets the premise passes the test. If no step meets it, the property says nothing. */
    public static <S, A> Property<S, A> alwaysOnStepsWhen(
            String id, String sentence, StepTest<? super S, ? super A> premise, StepTest<? super S, ? super A> test) {
        return new Property<>(
                id,
                sentence,
                Kind.ALWAYS,
                property -> new StepSearch<>(
                        property, premise, (state, action, target) -> !test.test(state, action, target)));
    }

    /** At least one reachable state passes the test. */
    public static <S, A> Property<S, A> sometimes(String id, String sentence, Predicate<? super S> test) {
        return new Property<>(
                id, sentence, Kind.SOMETIMES, property -> new StateSearch<>(property, state -> true, test));
    }

    /** At least one step that is made passes the test. */
    public static <S, A> Property<S, A> sometimesOnSteps(
            String id, String sentence, StepTest<? super S, ? super A> test) {
        return new Property<>(
                id,
                sentence,
                Kind.SOMETIMES,
                property -> new StepSearch<>(property, (state, action, target) -> true, test));
    }

    /**
     * From every reachable state a state that passes the test can still be reached. This is decided only when the
     * graph is complete; the counterexample leads to a state from which the goal is out of reach.
     */
    public static <S, A> Property<S, A> eventually(String id, String sentence, Predicate<? super S> goal) {
        return new Property<>(id, sentence, Kind.EVENTUALLY, property -> new GoalSearch<>(property, goal));
    }

    /**
     * A property of what is remembered besides: the given one, put to every state together with what this observer
     * remembers on each way there. The plain graph and the other properties do not notice. As many pairs of a state and
     * a memory are looked at as states may be made, or 64 for each state that was found, whichever is more.
     */
    public static <S, A, M> Property<S, A> observed(
            Observer<? super S, ? super A, M> observer, Property<Observed<S, M>, A> observed) {
        return new Property<>(
                observed.id(),
                observed.sentence(),
                observed.kind(),
                property -> new ObservedSearch<>(property, observer, observed));
    }

    /** The short name by which results refer to it. */
    public String id() {
        return id;
    }

    /** What it promises, in plain words. */
    public String sentence() {
        return sentence;
    }

    /** What it claims: always, sometimes or eventually. */
    public Kind kind() {
        return kind;
    }

    /** Somebody who follows one exploration for this property. */
    Watch<S, A> watch() {
        return watching.apply(this);
    }

    @Override
    public String toString() {
        return id + ": " + sentence;
    }
}
