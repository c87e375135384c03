package org.placet.scenarios;

import java.util.Optional;
import org.placet.model.Actor;
import org.placet.model.ActorId;
import org.placet.model.Basis;
import org.placet.model.Claim;
import org.placet.model.Dimension;
import org.placet.model.LegalBasis;
import org.placet.model.Plan;
import org.placet.model.Position;
import org.placet.model.Quantity;
import org.placet.model.Request;
import org.placet.model.ScenarioBuilder;
import org.placet.model.Sourced;
import org.placet.model.Support;
import org.placet.model.Tension;
import org.placet.model.Term;

/** A scenario while its file is read: what was declared so far, and how references to it are written. */
final class Draft {
    private static final Written<Basis> BASIS = Forms.oneOf("is no basis", Basis.values(), Basis::code);
    private static final Written<Support> SUPPORT = Forms.oneOf("is no support", Support.values(), Support::code);

    final Problems problems;
    final ReadingFile.Loaded reading;
    final ScenarioBuilder builder;
    final Names<Actor> actors = new Names<>("an actor", Mistake.UNKNOWN_ACTOR);
    final Names<Request> requests = new Names<>("a request", Mistake.UNKNOWN_REQUEST);
    final Names<Plan> plans = new Names<>("an undertaking", Mistake.UNKNOWN_UNDERTAKING);
    final Names<LegalBasis> bases = new Names<>("a legal basis that can end", Mistake.UNKNOWN_TERM);
    final Names<Tension> tensions = new Names<>("a tension, nor a kind of one", Mistake.UNKNOWN_TENSION);
    final Names<Position> positions = new Names<>("a position", Mistake.UNKNOWN_POSITION);
    final Names<String> claims = new Names<>("a claim", Mistake.UNKNOWN_WORD);

    /** The timeline's entries by id, with how many have happened once they have. */
    final Names<Integer> entries = new Names<>("an entry of the timeline", Mistake.UNKNOWN_ENTRY);

    Draft(Problems problems, ReadingFile.Loaded reading, ScenarioBuilder builder) {
        this.problems = problems;
        this.reading = reading;
        this.builder = builder;
    }

    /** One of the actors. */
    Written<ActorId> actor() {
        return actors.reference().map(ActorId::new);
    }

    /** One of the actors, or the word for "the sources do not say". */
    Written<ActorId> actorOrNotStated() {
        var listed = actors.reference();
        return new Written<>(listed.example(), ActorId.NOT_STATED, (text, at, noted) -> {
            boolean notStated = text.equals(ActorId.NOT_STATED.value());
            return notStated
                    ? Optional.of(ActorId.NOT_STATED)
                    : listed.reader().read(text, at, noted).map(ActorId::new);
        });
    }

    /** So many of what the reading counts. */
    Written<Quantity> quantity() {
        return Forms.quantity(reading.reading().words().say("unit"));
    }

    /** A word of the reading. */
    Written<Term> term(Dimension dimension) {
        return reading.lexicon().form(dimension);
    }

    /** A key of the sources. */
    Written<String> source() {
        return reading.citations().form();
    }

    /**
     * On whose word something stands. A claim that somebody reported is one-sided; one that rests on a source is stated
     * and confirmed; one that rests on nothing but an assumption is assumed and one-sided; unless the file says
     * otherwise.
     */
    Claim claim(Mapping at) {
        return claim(at, "");
    }

    /** The same, with what is claimed. */
    Claim claim(Mapping at, String says) {
        var by = at.may("reported-by", actor());
        var basis = at.may("basis", BASIS);
        var support = at.may("support", SUPPORT);
        var sources = at.needList("source", source());
        boolean assumed = sources.stream().allMatch(Sourced.ASSUMPTION::equals);
        var told = assumed ? Basis.ASSUMED : Basis.STATED;
        return new Claim(
                says,
                basis.orElse(by.isPresent() ? Basis.REPORTED : told),
                support.orElse(by.isPresent() || assumed ? Support.ONE_SIDED : Support.CONFIRMED),
                by,
                sources);
    }

    /** Which request something is about: the one that is named, or the only one that there is. */
    String request(Mapping at) {
        var named = at.may("request", requests.reference());
        return named.orElseGet(() -> onlyRequest(at));
    }

    private String onlyRequest(Mapping at) {
        if (problems.overlooks(Mistake.UNKNOWN_REQUEST)) {
            return Forms.NO_ID;
        }
        if (requests.ids().size() == 1) {
            return requests.ids().iterator().next();
        }
        problems.add(
                Mistake.DETAIL_MISSING,
                at.node().getStartMark(),
                "this does not say which request it is about",
                "request: " + (requests.ids().isEmpty() ? "the id of a request" : String.join(" or ", requests.ids())),
                "add   request: ...");
        return Forms.NO_ID;
    }
}
