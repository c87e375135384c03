package org.placet.rules;

import com.google.common.collect.ImmutableList;
import java.util.Comparator;
import java.util.List;
import org.kie.api.KieBase;
import org.placet.explore.OpenSystem;

/**
 * Rules over a user's own states, as a transition system: for each state the rules propose what can happen and where it
 * leads, and whatever order they fire in, the proposals come sorted.
 *
 * <p>States, actions and facts are immutable records of the user's own. Every rule has a pattern for the state, since
 * the engine fires only new matches and the state is the only fact that is new; it hands its proposals to {@link
 * Proposals}. Facts that never change are handed over once.
 *
 * <pre>{@code
 * var gate = DroolsSystem.<GateState, GateAct>compiled(Gate.class, "my.group/my-rules", "my.gate", first);
 * var explored = Exploration.opening(gate::open).threads(2).run();
 * }</pre>
 *
 * <p>Two proposals of one rule for the same state must differ in what happens. A description never changes and may be
 * shared; what {@link #open} gives serves one thread.
 *
 * @see org.placet.explore.Exploration#opening
 */
public final class DroolsSystem<S, A> {

    private final KieBase rules;
    private final List<S> initialStates;
    private final List<Object> facts;
    private final Comparator<? super A> order;

    private DroolsSystem(KieBase rules, List<S> initialStates, List<Object> facts, Comparator<? super A> order) {
        this.rules = rules;
        this.initialStates = List.copyOf(initialStates);
        this.facts = List.copyOf(facts);
        this.order = order;
    }

    /**
     * The rules that the build of the module that {@code owner} is in has compiled into this Java package.
     *
     * @param model the group and the name of that module, as in {@code my.group/my-rules}
     * @throws IllegalStateException if the build has left no rules there; it says what to run
     */
    public static <S, A> DroolsSystem<S, A> compiled(
            Class<?> owner, String model, String packageName, List<S> initialStates) {
        return of(CompiledRules.load(owner, model, packageName), initialStates);
    }

    /** Rules around a knowledge base that somebody else compiled. */
    public static <S, A> DroolsSystem<S, A> of(KieBase rules, List<S> initialStates) {
        return new DroolsSystem<>(rules, initialStates, List.of(), Comparator.comparing(String::valueOf));
    }

    /** The same with these facts, besides those named before: they are true in every state. */
    public DroolsSystem<S, A> with(List<?> more) {
        var all = ImmutableList.builder().addAll(facts).addAll(more).build();
        return new DroolsSystem<>(rules, initialStates, all, order);
    }

    /**
     * The same with the actions of a state in this order, instead of that of their texts. Actions that it calls equal
     * come in the order of the rules that propose them.
     */
    public DroolsSystem<S, A> inOrder(Comparator<? super A> another) {
        return new DroolsSystem<>(rules, initialStates, facts, another);
    }

    /** A session with the rules, for one thread, to be closed. */
    public OpenSystem<S, A> open() {
        return new ProposingSession<>(rules, initialStates, facts, order);
    }
}
