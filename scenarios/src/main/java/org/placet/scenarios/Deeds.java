package org.placet.scenarios;

import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.placet.model.ActorId;
import org.placet.model.Claim;
import org.placet.model.Dimension;
import org.placet.model.Intent;
import org.placet.model.Particulars;
import org.placet.model.Plan;
import org.placet.model.RequestId;
import org.placet.model.Scope;
import org.placet.model.Tension;
import org.placet.model.TensionId;
import org.placet.model.TensionKind;
import org.placet.model.Term;
import org.placet.model.UndertakingId;
import org.placet.model.Verb;

/** Reads what somebody does, in an entry of the timeline or in a choice: the verb, what it is about, the details. */
final class Deeds {
    private final Draft draft;
    private final Grammar grammar;

    Deeds(Draft draft) {
        this.draft = draft;
        this.grammar = new Grammar(draft.reading.reading().words());
    }

    /** The verbs that a file can use. */
    Grammar grammar() {
        return grammar;
    }

    /**
     * What is done: the same with each of the verbs.
     *
     * @param who who does it, and on whose word it stands here
     * @param id the id under which an undertaking is declared that is described on the spot, if it can be
     */
    List<Intent> read(Mapping at, Doer who, List<Verb> verbs, Optional<String> id) {
        var with = details(at);
        verbs.stream().filter(verb -> verb != Verb.OWN).distinct().forEach(verb -> checkKeys(at, verb));
        var first = verbs.isEmpty() ? Verb.OWN : verbs.get(0);
        var subject = subject(at, who, first, new Described(id, with));
        return verbs.stream()
                .map(verb -> new Intent(who.actor, verb, subject, with))
                .toList();
    }

    /** Who does something, and on whose word. */
    record Doer(ActorId actor, Claim claim) {}

    /** An undertaking that is described where it begins. */
    private record Described(Optional<String> id, Particulars with) {}

    private Particulars details(Mapping at) {
        var terms = ImmutableSortedMap.<Dimension, ImmutableSortedSet<Term>>naturalOrder();
        var number = at.may("number", draft.quantity());
        named(at, "of", Dimension.CATEGORY).ifPresent(set -> terms.put(Dimension.CATEGORY, set));
        named(at, "to", Dimension.PLACE).ifPresent(set -> terms.put(Dimension.PLACE, set));
        named(at, "for", Dimension.FUNCTION).ifPresent(set -> terms.put(Dimension.FUNCTION, set));
        at.may("under", draft.term(Dimension.BASIS))
                .ifPresent(basis -> terms.put(Dimension.BASIS, ImmutableSortedSet.of(basis)));
        return new Particulars(
                at.may("how", Forms.TEXT),
                number,
                terms.build(),
                at.may("valid", Forms.DAYS).map(OptionalInt::of).orElse(OptionalInt.empty()),
                at.mayList("before-start", Forms.ID),
                at.mayList("throughout", Forms.ID),
                at.mayList("reasons", Forms.ID),
                at.may("condition", Forms.ID));
    }

    private Optional<ImmutableSortedSet<Term>> named(Mapping at, String key, Dimension dimension) {
        var terms = at.mayList(key, draft.term(dimension));
        return terms.isEmpty() ? Optional.empty() : Optional.of(ImmutableSortedSet.copyOf(terms));
    }

    private void checkKeys(Mapping at, Verb verb) {
        for (var key : at.present()) {
            boolean otherSubject = Grammar.SUBJECTS.contains(key) && !key.equals(Grammar.subjectOf(verb));
            boolean otherDetail = Grammar.DETAILS.contains(key) && !Grammar.carries(verb, key);
            boolean ofAnInlinePlan = verb == Verb.UNDERTAKE
                    && key.equals("request")
                    && !at.present().contains("undertaking");
            if ((otherSubject || otherDetail) && !ofAnInlinePlan) {
                draft.problems.add(
                        Mistake.KEY_DOES_NOT_FIT,
                        at.key(key),
                        "'" + key + "' says nothing about '" + grammar.word(verb) + "'",
                        "with '" + grammar.word(verb) + "': " + String.join(", ", Grammar.keysOf(verb)),
                        "take it out, or do something else");
            }
        }
        if (Grammar.needs(verb, "condition") && !at.present().contains("condition")) {
            noteMissing(at, "which condition it is about", "condition: my-condition");
        }
        if (Grammar.needs(verb, "valid") && !at.present().contains("valid")) {
            noteMissing(at, "for how many days from now", "valid: 365 days");
        }
    }

    private String subject(Mapping at, Doer who, Verb verb, Described described) {
        var undertaking = at.may("undertaking", draft.plans.reference());
        var tension = at.may("tension", tension(who));
        var position = at.may("position", draft.positions.reference());
        var basis = at.may("legal-basis", draft.bases.reference());
        var request = at.may("request", cases());
        if (verb == Verb.OWN) {
            return Forms.NO_ID;
        }
        return switch (Grammar.subjectOf(verb)) {
            case "undertaking" -> undertaking.orElseGet(() -> describe(at, who, verb, described));
            case "tension" -> tension.orElseGet(() -> noteMissing(at, "which tension it is about", "tension: ..."));
            case "position" -> position.orElseGet(() -> noteMissing(at, "which position it is", "position: ..."));
            case "legal-basis" ->
                basis.orElseGet(() -> noteMissing(at, "which legal basis it is about", "legal-basis: ..."));
            default -> request.orElseGet(() -> draft.request(at));
        };
    }

    /** A request, or the review of one that a remitted appeal opens. */
    private Written<String> cases() {
        var cases = new Names<String>("a request", Mistake.UNKNOWN_REQUEST);
        draft.requests.ids().forEach(id -> cases.add(id, id));
        draft.requests.ids().forEach(id -> cases.add(new RequestId(id).review().value(), id));
        return cases.reference();
    }

    /** A declared tension, or a kind of the scale, which then declares one under its own name. */
    private Written<String> tension(Doer who) {
        var kinds = draft.reading.reading().scale();
        var known = new Names<String>("a tension, nor a kind of one", Mistake.UNKNOWN_TENSION);
        draft.tensions.ids().forEach(id -> known.add(id, id));
        kinds.kinds().forEach(kind -> known.add(kind.id(), kind.id()));
        var reference = known.reference();
        return reference.map(id -> {
            kinds.kind(id).filter(kind -> draft.tensions.get(id).isEmpty()).ifPresent(kind -> declare(kind, who));
            return id;
        });
    }

    private void declare(TensionKind kind, Doer who) {
        var tension = new Tension(new TensionId(kind.id()), kind, who.actor, who.claim);
        draft.tensions.add(kind.id(), tension);
        draft.builder.tension(tension);
    }

    private String describe(Mapping at, Doer who, Verb verb, Described described) {
        var number = described.with.number();
        if (verb != Verb.UNDERTAKE || described.id.isEmpty() || number.isEmpty()) {
            var all = verb == Verb.UNDERTAKE ? "undertaking: ..., or id and number" : "undertaking: ...";
            return noteMissing(at, "which undertaking it is about", all);
        }
        if (who.actor.equals(ActorId.NOT_STATED)) {
            return noteMissing(at, "who does it, and nobody else can be held to it", "who: the id of an actor");
        }
        var id = described.id.get();
        var plan = new Plan(
                new UndertakingId(id),
                who.actor,
                new RequestId(draft.request(at)),
                described.with.narrowing(Scope.NOTHING),
                who.claim.sources());
        draft.plans.declare(id, plan, at.at("id"), draft.problems);
        draft.builder.plan(plan);
        return id;
    }

    private String noteMissing(Mapping at, String what, String expected) {
        draft.problems.add(
                Mistake.DETAIL_MISSING,
                at.node().getStartMark(),
                "this does not say " + what,
                expected,
                "add   " + expected);
        return Forms.NO_ID;
    }
}
