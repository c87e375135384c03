package org.placet.explore;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What an exploration says about one property. A green verdict is never empty: {@link Holds} cannot be made without a
 * single test. What a limit cut off is never counted as seen: a promise that nothing broke so far is undecided.
 *
 * <p>"Tested" counts the states or steps that met the premise, up to the one that settled the matter.
 *
 * @see Explored
 */
public sealed interface Verdict<S, A> {

    /** The property that this is about. */
    Property<S, A> property();

    /** On how many states or steps it was really tested. */
    int tested();

    /** Whether the promise is kept, tested at least once, with nothing left open. */
    boolean holds();

    /** One sentence for a person: the property, the verdict, and why. */
    String inWords();

    /** Whether it was never put to the test because nothing met its premise. */
    default boolean isVacuous() {
        return false;
    }

    /** Whether a limit cut off what would have decided it. */
    default boolean isUndecided() {
        return false;
    }

    /** A shortest path on which the promise is broken, if there is one. */
    default Optional<Path<S, A>> counterexample() {
        return Optional.empty();
    }

    /** A shortest path on which it happens, for a "sometimes" that holds. */
    default Optional<Path<S, A>> witness() {
        return Optional.empty();
    }

    /** An "always" or "eventually" that nothing contradicts in the whole graph. */
    record Holds<S, A>(Property<S, A> property, int tested) implements Verdict<S, A> {

        public Holds {
            checkArgument(tested > 0, "'%s' was never tested, so it cannot be said to hold.", property.id());
        }

        @Override
        public boolean holds() {
            return true;
        }

        @Override
        public String inWords() {
            return "%s. It holds, tested %s.".formatted(property, new Count(tested, "time"));
        }
    }

    /** A "sometimes" with a path that shows it. */
    record Witnessed<S, A>(Property<S, A> property, int tested, Path<S, A> path) implements Verdict<S, A> {

        @Override
        public boolean holds() {
            return true;
        }

        @Override
        public Optional<Path<S, A>> witness() {
            return Optional.of(path);
        }

        @Override
        public String inWords() {
            return "%s. It happens after %s.".formatted(property, new Count(path.length(), "step"));
        }
    }

    /** An "always" or "eventually" with a path that contradicts it. */
    record Broken<S, A>(Property<S, A> property, int tested, Path<S, A> path) implements Verdict<S, A> {

        @Override
        public boolean holds() {
            return false;
        }

        @Override
        public Optional<Path<S, A>> counterexample() {
            return Optional.of(path);
        }

        @Override
        public String inWords() {
            return "%s. It is broken after %s.".formatted(property, new Count(path.length(), "step"));
        }
    }

    /** A "sometimes" that never happens in the whole graph, so no path can show it. */
    record NeverSeen<S, A>(Property<S, A> property, int tested) implements Verdict<S, A> {

        @Override
        public boolean holds() {
            return false;
        }

        @Override
        public String inWords() {
            return "%s. It never happens, tested %s.".formatted(property, new Count(tested, "time"));
        }
    }

    /** An "always" whose premise nothing in the whole graph meets. */
    record Vacuous<S, A>(Property<S, A> property) implements Verdict<S, A> {

        @Override
        public int tested() {
            return 0;
        }

        @Override
        public boolean holds() {
            return false;
        }

        @Override
        public boolean isVacuous() {
            return true;
        }

        @Override
        public String inWords() {
            return "%s. It says nothing: its premise was never met.".formatted(property);
        }
    }

    /** Nothing that was seen settles it, and a limit cut off the rest. */
    record Undecided<S, A>(Property<S, A> property, int tested, List<CutOff> cutOffs) implements Verdict<S, A> {

        public Undecided {
            cutOffs = List.copyOf(cutOffs);
            checkArgument(!cutOffs.isEmpty(), "'%s' cannot be undecided where nothing was cut off.", property.id());
        }

        @Override
        public boolean holds() {
            return false;
        }

        @Override
        public boolean isUndecided() {
            return true;
        }

        @Override
        public String inWords() {
            return "%s. Undecided: cut off. %s"
                    .formatted(property, cutOffs.stream().map(CutOff::inWords).collect(Collectors.joining(" ")));
        }
    }
}
