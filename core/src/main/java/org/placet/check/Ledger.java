package org.placet.check;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.placet.act.Asking;
import org.placet.act.Consenting;
import org.placet.act.Decide;
import org.placet.act.Doing;
import org.placet.act.Enacting;
import org.placet.act.Handling;
import org.placet.act.OnRequest;
import org.placet.act.Overseeing;
import org.placet.act.Replying;
import org.placet.model.ActorId;
import org.placet.model.Answer;
import org.placet.model.ConsentNeeded;
import org.placet.model.Deadlines;
import org.placet.model.Request;
import org.placet.model.RequestId;
import org.placet.model.Scenario;
import org.placet.model.Scope;
import org.placet.model.SilenceEffect;
import org.placet.model.Voices;

/**
 * What was permitted, worked out anew from acts, actors, numbers and dates. It shares nothing with the table and the
 * worlds of the simulation, so that it also catches a record that was forged or made by a faulty library.
 *
 * @see Grant what is known of one permission
 */
final class Ledger {

    private final Scenario scenario;
    private final Deadlines deadlines;
    private final Footing footing;
    private final Map<RequestId, Grant> grants = new HashMap<>();
    private final Map<RequestId, Request> begunAs = new HashMap<>();
    private final Map<RequestId, Scope> asked = new HashMap<>();
    private final Map<RequestId, Voices> voices = new HashMap<>();
    private final Map<RequestId, Day> answerBy = new TreeMap<>();
    private final Set<RequestId> underReview = new HashSet<>();
    private final Set<RequestId> withdrawn = new HashSet<>();
    private final Set<RequestId> answered = new HashSet<>();
    private LocalDate today = LocalDate.MIN;

    Ledger(Scenario scenario) {
        this.scenario = scenario;
        this.deadlines = scenario.reading().deadlines();
        this.footing = new Footing(scenario);
        scenario.requests().values().forEach(request -> {
            begunAs.put(request.id(), request);
            asked.put(request.id(), request.asked());
        });
    }

    /** Lets the time pass up to the day of a line; to be told before the line is looked at. */
    void passTo(Logged line) {
        var day = Day.of(line.date(), today);
        today = day.earliest();
        if (deadlines.silence() == SilenceEffect.DEEMED_APPROVED) {
            answerBy.forEach((id, deadline) -> {
                if (maySilenceApprove(id) && !grants.containsKey(id) && day.mayBePast(deadline)) {
                    asked(id).filter(wanted -> isPermissible(wanted, deadline)).ifPresent(wanted -> {
                        var deemed = new Grant(Answer.approve(wanted));
                        deemed.communicate(deadline);
                        grants.put(id, deemed);
                    });
                }
            });
        }
    }

    /** Silence says no more than somebody could have said: there is an authority, and the consents are there. */
    private boolean maySilenceApprove(RequestId id) {
        return underReview.contains(id)
                && scenario.authorityOver(id).isPresent()
                && whyNotConsented(id).isEmpty();
    }

    private boolean isPermissible(Scope wanted, Day deadline) {
        return scenario.reading().allows(wanted)
                && footing.whyNot(wanted, deadline.earliest()).isEmpty();
    }

    /** Takes note of one line, after it was looked at. */
    void note(Logged line) {
        var day = Day.of(line.date(), today);
        if (line.counts() && line.act() instanceof OnRequest act) {
            if (act instanceof Decide decide && isAuthority(decide.actor(), decide.request())) {
                answer(decide);
            } else if (act instanceof Asking asking) {
                ask(asking, day);
            } else if (act instanceof Handling handling) {
                handle(handling, day);
            } else if (act instanceof Consenting said) {
                voices.put(said.request(), said.joining(voices(said.request())));
            } else if (act instanceof Overseeing.Reopening reopened) {
                reopen(reopened.request(), day);
            } else {
                govern(act, day);
            }
        }
        if (line.counts() && line.act() instanceof Enacting enacting) {
            footing.note(enacting, day);
        }
        if (line.counts() && line.act() instanceof Doing.Beginning begun) {
            Optional.ofNullable(grants.get(begun.request()))
                    .ifPresent(grant -> grant.use(begun.scope().number().atMost()));
        }
    }

    private void answer(Decide decide) {
        answered.add(decide.request());
        answerBy.remove(decide.request());
        if (decide.approving()) {
            grants.put(decide.request(), new Grant(decide.answer()));
        }
    }

    private void ask(Asking asking, Day day) {
        var id = asking.request();
        if (asking instanceof Asking.Withdraw) {
            withdrawn.add(id);
            answerBy.remove(id);
        } else if (!(asking instanceof Asking.Resolve)) {
            answerBy.put(id, day.plusDays(deadlines.receiptDays()).plusDays(deadlines.answerDays()));
        }
        if (asking instanceof Asking.Amend amend) {
            asked.put(id, amend.asked());
        }
    }

    private void handle(Handling handling, Day day) {
        var id = handling.request();
        if (handling instanceof Handling.Acknowledge) {
            answerBy.put(id, day.plusDays(deadlines.answerDays()));
        } else if (handling instanceof Handling.Review) {
            underReview.add(id);
        } else if (handling instanceof Handling.Return) {
            underReview.remove(id);
            voices.remove(id);
        } else if (handling instanceof Handling.Communicate) {
            grant(handling).ifPresent(grant -> grant.communicate(day));
        }
    }

    /** A review is about what was rejected, and has a deadline of its own. */
    private void reopen(RequestId rejected, Day day) {
        var review = rejected.review();
        Optional.ofNullable(begunAs.get(rejected)).ifPresent(request -> begunAs.put(review, request));
        asked(rejected).ifPresent(scope -> asked.put(review, scope));
        answerBy.put(review, day.plusDays(deadlines.answerDays()));
        underReview.add(review);
    }

    private void govern(OnRequest act, Day day) {
        grant(act).ifPresent(grant -> {
            if (act instanceof Replying.Decline || act instanceof Overseeing.Annul) {
                grant.end();
            } else if (isAuthority(act.actor(), act.request())) {
                grant.govern(act, day);
            }
        });
    }

    private Optional<Grant> grant(OnRequest act) {
        return Optional.ofNullable(grants.get(act.request()));
    }

    /** Whether this actor has the last word on a request, by the scenario. */
    boolean isAuthority(ActorId actor, RequestId request) {
        return scenario.authorityOver(request)
                .filter(one -> one.holder().equals(actor))
                .isPresent();
    }

    /** What is missing of the consents that the reading wants before a yes, or nothing. */
    Optional<String> whyNotConsented(RequestId request) {
        var said = voices(request);
        return ConsentNeeded.in(scenario)
                .filter(needed -> !needed.isMetBy(said))
                .map(needed -> needed.isEnough(said)
                        ? "a holder of a veto has objected: " + needed.stopping(said)
                        : needed.needed() + " must consent, and these have not: " + needed.missing(said));
    }

    private Voices voices(RequestId request) {
        return voices.getOrDefault(request, Voices.NONE);
    }

    /** What is asked for, with the amendments so far. */
    Optional<Scope> asked(RequestId request) {
        return Optional.ofNullable(asked.get(request));
    }

    /** Whether the final authority has said yes to the request, or its silence has where the reading lets it. */
    boolean isApproved(RequestId request) {
        return grants.containsKey(request);
    }

    /** Whether the request had been taken back, had been answered, or had run out of time. */
    boolean hasEnded(RequestId request) {
        return withdrawn.contains(request)
                || answered.contains(request)
                || overdue().contains(request);
    }

    /** The requests whose time had run out with nobody answering or taking them back. */
    List<RequestId> overdue() {
        var now = new Day(today, today);
        return answerBy.entrySet().stream()
                .filter(one -> now.isSurelyPast(one.getValue()))
                .map(Map.Entry::getKey)
                .toList();
    }

    /** Why nothing permits this at the time, or nothing when a yes of the authority covers it. */
    Optional<String> whyNotCovered(Doing.Beginning begun) {
        var grant = grants.get(begun.request());
        if (grant == null) {
            return Optional.of("no approval of '" + begun.request() + "' by the holder of final approval comes before");
        }
        var request = begunAs.get(begun.request());
        if (request != null
                && !request.applicant().equals(begun.actor())
                && !request.applicant().equals(scenario.principalOf(begun.actor()))) {
            return Optional.of("the approval was given to '" + request.applicant() + "'");
        }
        return grant.whyNotEnough(begun.scope());
    }

    /** What was granted on a request, if anything was. */
    Optional<Scope> granted(RequestId request) {
        return Optional.ofNullable(grants.get(request)).map(Grant::granted);
    }

    /** The conditions of a yes that are neither met nor waived, if there was a yes. */
    Optional<Set<String>> unmet(RequestId request) {
        return Optional.ofNullable(grants.get(request)).map(Grant::unmet);
    }

    /** Whether a yes was given on a request and has not been taken back or declined. */
    boolean isAlive(RequestId request) {
        var grant = grants.get(request);
        return grant != null && !grant.isOver();
    }

    /** Who asks, if anybody asks for this. */
    Optional<ActorId> applicant(RequestId request) {
        return Optional.ofNullable(begunAs.get(request)).map(Request::applicant);
    }

    /** Why what is asked for cannot be decided by now, or nothing when its legal basis is in force. */
    Optional<String> whyNoBasis(RequestId request) {
        return asked(request).flatMap(scope -> footing.whyNot(scope, today));
    }

    /** Why nothing can be begun by now under the yes that covers this, or nothing when its legal basis is in force. */
    Optional<String> whyNoBasis(Doing.Beginning begun) {
        return Optional.ofNullable(grants.get(begun.request()))
                .flatMap(grant -> footing.whyNot(grant.granted(), today));
    }

    /** Why the yes that covers this was not in effect by then, or nothing when it was (or when there is none). */
    Optional<String> whyNotInEffect(Doing.Beginning begun) {
        return Optional.ofNullable(grants.get(begun.request()))
                .flatMap(grant -> grant.whyNotInEffect(new Day(today, today)));
    }
}
