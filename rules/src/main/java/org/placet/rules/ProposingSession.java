package org.placet.rules;

import static com.google.common.base.Preconditions.checkState;

import com.google.common.collect.ImmutableSortedSet;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.kie.api.KieBase;
import org.kie.api.runtime.KieSession;
import org.placet.explore.OpenSystem;
import org.placet.explore.Ruled;
import org.placet.explore.Transition;
import org.placet.explore.Weight;

/** One session that is shown state after state: each is inserted, fired on and deleted. */
final class ProposingSession<S, A> implements OpenSystem<S, A>, Ruled {

    private final KieBase rules;
    private final KieSession session;
    private final Proposals advice = new Proposals();
    private final List<S> initialStates;
    private final Comparator<Proposed<S, A>> order;
    private final Set<String> spoken = new HashSet<>();

    /** A proposal whose types are those of the system. */
    private record Proposed<S, A>(String rule, A action, Weight weight, S target) {}

    ProposingSession(KieBase rules, List<S> initialStates, List<Object> facts, Comparator<? super A> order) {
        this.rules = rules;
        this.initialStates = initialStates;
        this.order = Comparator.<Proposed<S, A>, A>comparing(Proposed::action, order::compare)
                .thenComparing(Proposed::rule);
        session = rules.newKieSession();
        session.setGlobal("advice", advice);
        facts.forEach(session::insert);
    }

    @Override
    public List<S> initialStates() {
        return initialStates;
    }

    @Override
    public List<Transition<S, A>> transitions(S state) {
        var shown = session.insert(state);
        session.fireAllRules();
        session.delete(shown);
        var proposed = new ArrayList<Proposed<S, A>>();
        advice.take().forEach(proposal -> proposed.add(typed(proposal)));
        proposed.sort(order);
        return transitions(state, proposed);
    }

    private List<Transition<S, A>> transitions(S state, List<Proposed<S, A>> sorted) {
        var transitions = new ArrayList<Transition<S, A>>(sorted.size());
        for (var place = 0; place < sorted.size(); place++) {
            var next = sorted.get(place);
            checkState(
                    place == 0 || order.compare(sorted.get(place - 1), next) < 0,
                    "The rule '%s' proposes '%s' twice for the state '%s'. Let the action, or the order of actions, tell"
                            + " them apart.",
                    next.rule(),
                    next.action(),
                    state);
            spoken.add(next.rule());
            transitions.add(new Transition<>(next.action(), next.weight(), next.target()));
        }
        return transitions;
    }

    /** Rules are not typed: who writes them and who names the types of the system is the same person. */
    @SuppressWarnings("unchecked")
    private Proposed<S, A> typed(Proposals.Proposal proposal) {
        return new Proposed<>(proposal.rule(), (A) proposal.action(), proposal.weight(), (S) proposal.target());
    }

    @Override
    public Set<String> rules() {
        return rules.getKiePackages().stream()
                .flatMap(one -> one.getRules().stream())
                .map(rule -> RuleText.idOf(rule.getName()))
                .collect(ImmutableSortedSet.toImmutableSortedSet(String::compareTo));
    }

    @Override
    public Set<String> spoken() {
        return ImmutableSortedSet.copyOf(spoken);
    }

    @Override
    public void close() {
        session.dispose();
    }
}
