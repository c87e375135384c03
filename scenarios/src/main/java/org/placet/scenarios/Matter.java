package org.placet.scenarios;

import com.google.common.collect.ImmutableSortedSet;
import java.util.List;
import org.placet.model.ActorId;
import org.placet.model.Dimension;
import org.placet.model.LegalBasis;
import org.placet.model.Place;
import org.placet.model.Plan;
import org.placet.model.Request;
import org.placet.model.RequestId;
import org.placet.model.Scope;
import org.placet.model.Tension;
import org.placet.model.TensionId;
import org.placet.model.TensionKind;
import org.placet.model.Term;
import org.placet.model.UndertakingId;

/** Reads where things are, what is asked, what could be done, on which law, and what was already there. */
final class Matter {
    private final Draft draft;

    Matter(Draft draft) {
        this.draft = draft;
    }

    void read(Mapping at) {
        at.eachKnown("places", "a place", List.of(Mistake.UNKNOWN_TERM), this::readPlace);
        at.eachKnown("requests", "a request", List.of(Mistake.UNKNOWN_REQUEST), this::readRequest);
        at.eachKnown("undertakings", "an undertaking", List.of(Mistake.UNKNOWN_UNDERTAKING), this::readPlan);
        at.eachKnown("legal-bases", "a legal basis", List.of(Mistake.UNKNOWN_TERM), this::readBasis);
        at.eachKnown("tensions", "a tension", List.of(Mistake.UNKNOWN_TENSION), this::readTension);
    }

    private void readPlace(Mapping at) {
        var known = draft.reading.lexicon().of(Dimension.PLACE);
        var id = at.need("id", Forms.ID);
        var wider = at.may("within", draft.term(Dimension.PLACE));
        wider.filter(one -> !one.within().equals(one.id()))
                .ifPresent(one -> draft.problems.add(
                        Mistake.KEY_DOES_NOT_FIT,
                        at.at("within"),
                        "'" + one + "' lies within another place itself",
                        "a place that lies within no other",
                        "write   within: " + one.within()));
        var term = new Term(id, wider.map(Term::id).orElse(id));
        known.declare(id, term, at.at("id"), draft.problems);
        draft.builder.place(new Place(term, at.need("name", Forms.TEXT), at.needList("source", draft.source())));
    }

    private void readRequest(Mapping at) {
        var id = at.need("id", Forms.ID);
        var who = at.need("who", draft.actor());
        var scope = scope(at);
        var basis = at.may("under", draft.term(Dimension.BASIS));
        var asked =
                basis.map(term -> scope.with(Dimension.BASIS, List.of(term))).orElse(scope);
        var request = new Request(new RequestId(id), who, asked, at.needList("source", draft.source()));
        draft.requests.declare(id, request, at.at("id"), draft.problems);
        draft.builder.request(request);
    }

    private void readPlan(Mapping at) {
        var id = at.need("id", Forms.ID);
        var who = at.need("who", draft.actor());
        var request = new RequestId(draft.request(at));
        var plan = new Plan(new UndertakingId(id), who, request, scope(at), at.needList("source", draft.source()));
        draft.plans.declare(id, plan, at.at("id"), draft.problems);
        draft.builder.plan(plan);
    }

    private void readBasis(Mapping at) {
        var term = at.need("id", draft.term(Dimension.BASIS));
        var basis = new LegalBasis(term, at.may("until", Forms.DAY), at.needList("source", draft.source()));
        draft.bases.declare(term.id(), basis, at.at("id"), draft.problems);
        draft.builder.legalBasis(basis);
    }

    private void readTension(Mapping at) {
        var id = at.need("id", Forms.ID);
        var kind = at.need("kind", kind());
        var who = at.may("who", draft.actorOrNotStated()).orElse(ActorId.NOT_STATED);
        var tension = new Tension(new TensionId(id), kind, who, draft.claim(at));
        draft.tensions.declare(id, tension, at.at("id"), draft.problems);
        draft.builder.lasting(tension);
    }

    private Written<TensionKind> kind() {
        var kinds = new Names<TensionKind>("a kind of the scale", Mistake.UNKNOWN_KIND);
        draft.reading.reading().scale().kinds().forEach(kind -> kinds.add(kind.id(), kind));
        var none = new TensionKind(Forms.NO_ID, 0, false, "", "", "", "", List.of(), "");
        return kinds.reference().map(id -> kinds.get(id).orElse(none));
    }

    /** How many, who, where and what for. */
    private Scope scope(Mapping at) {
        return Scope.of(at.need("number", draft.quantity()))
                .with(Dimension.CATEGORY, set(at, "of", Dimension.CATEGORY))
                .with(Dimension.PLACE, set(at, "to", Dimension.PLACE))
                .with(Dimension.FUNCTION, set(at, "for", Dimension.FUNCTION));
    }

    private ImmutableSortedSet<Term> set(Mapping at, String key, Dimension dimension) {
        return ImmutableSortedSet.copyOf(at.mayList(key, draft.term(dimension)));
    }
}
