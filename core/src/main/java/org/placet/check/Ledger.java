package org.placet.check;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.placet.act.Act;
import org.placet.act.Asking;
import org.placet.act.Decide;
import org.placet.act.Doing;
import org.placet.act.Governing;
import org.placet.act.Handling;
import org.placet.act.OnRequest;
import org.placet.act.Replying;
import org.placet.model.ActorId;
import org.placet.model.RequestId;
import org.placet.model.Scenario;
import org.placet.model.Scope;

/**
 * What was permitted, worked out anew from acts, actors, numbers and dates. It shares nothing with the table and the
 * worlds of the simulation, so that it also catches a record that was forged or made by a faulty library.
 */
final class Ledger {

    /** A yes of the final authority, as far as it goes. */
    private static final class Grant {
        private final Scope granted;
        private final Set<String> unmet;
        private final Optional<Integer> validDays;
        private boolean communicated;
        private boolean suspended;
        private boolean ended;
        private int left;
        private Optional<LocalDate> activeFrom = Optional.empty();

        private Grant(Decide yes) {
            granted = yes.granted();
            unmet = new LinkedHashSet<>(yes.answer().beforeStart());
            left = granted.number().atMost();
            var days = yes.answer().validDays();
            validDays = days.isPresent() ? Optional.of(days.getAsInt()) : Optional.empty();
        }

        private void meet(String condition, LocalDate day) {
            unmet.remove(condition);
            activateIfReady(day);
        }

        private void activateIfReady(LocalDate day) {
            if (communicated && unmet.isEmpty() && activeFrom.isEmpty()) {
                activeFrom = Optional.of(day);
            }
        }

        private boolean hasExpiredBy(LocalDate day) {
            return activeFrom.isPresent()
                    && validDays.isPresent()
                    && !day.isBefore(activeFrom.get().plusDays(validDays.get()));
        }
    }

    private final Scenario scenario;
    private final Map<RequestId, Grant> grants = new HashMap<>();
    private final Map<RequestId, Scope> asked = new HashMap<>();
    private final Set<RequestId> withdrawn = new HashSet<>();
    private final Set<RequestId> answered = new HashSet<>();

    Ledger(Scenario scenario) {
        this.scenario = scenario;
        scenario.requests().values().forEach(request -> asked.put(request.id(), request.asked()));
    }

    /** Takes note of one line, after it was looked at. */
    void note(Logged line) {
        if (line.counts() && line.act() instanceof OnRequest act) {
            var day = line.date().first();
            if (act instanceof Decide decide && isAuthority(decide.actor())) {
                answer(decide);
            } else if (act instanceof Asking asking) {
                ask(asking);
            } else if (act instanceof Handling.Communicate) {
                grant(act).ifPresent(grant -> {
                    grant.communicated = true;
                    grant.activateIfReady(day);
                });
            } else {
                govern(act, day);
            }
        }
        if (line.counts() && line.act() instanceof Doing.Beginning begun) {
            Optional.ofNullable(grants.get(begun.request()))
                    .ifPresent(grant -> grant.left -= begun.scope().number().atMost());
        }
    }

    private void answer(Decide decide) {
        answered.add(decide.request());
        if (decide.approving()) {
            grants.put(decide.request(), new Grant(decide));
        }
    }

    private void ask(Asking asking) {
        if (asking instanceof Asking.Amend amend) {
            asked.put(amend.request(), amend.asked());
        } else if (asking instanceof Asking.Withdraw) {
            withdrawn.add(asking.request());
        }
    }

    private void govern(OnRequest act, LocalDate day) {
        grant(act).ifPresent(grant -> {
            if (act instanceof Replying.Decline) {
                grant.ended = true;
            } else if (isAuthority(act.actor())) {
                governByAuthority(grant, act, day);
            }
        });
    }

    private static void governByAuthority(Grant grant, Act act, LocalDate day) {
        if (act instanceof Governing.Confirm confirm) {
            grant.meet(confirm.condition(), day);
        } else if (act instanceof Governing.Waive waive) {
            grant.meet(waive.condition(), day);
        } else if (act instanceof Governing.Suspend) {
            grant.suspended = true;
        } else if (act instanceof Governing.Resume) {
            grant.suspended = false;
        } else if (act instanceof Governing.Revoke) {
            grant.ended = true;
        }
    }

    private Optional<Grant> grant(OnRequest act) {
        return Optional.ofNullable(grants.get(act.request()));
    }

    /** Whether this actor has the last word, by the scenario. */
    boolean isAuthority(ActorId actor) {
        return scenario.finalAuthority()
                .filter(one -> one.holder().equals(actor))
                .isPresent();
    }

    /** What is asked for, with the amendments so far. */
    Optional<Scope> asked(RequestId request) {
        return Optional.ofNullable(asked.get(request));
    }

    /** Whether the request was taken back. */
    boolean isWithdrawn(RequestId request) {
        return withdrawn.contains(request);
    }

    /** Whether the final authority has said yes to the request. */
    boolean isApproved(RequestId request) {
        return grants.containsKey(request);
    }

    /** Whether the final authority has answered the request. */
    boolean isAnswered(RequestId request) {
        return answered.contains(request);
    }

    /** Why nothing permits this at the time, or nothing when a yes of the authority covers it. */
    Optional<String> whyNotCovered(Doing.Beginning begun) {
        var grant = grants.get(begun.request());
        if (grant == null) {
            return Optional.of("no approval of '" + begun.request() + "' by the holder of final approval comes before");
        }
        var request = scenario.requests().get(begun.request());
        if (request != null
                && !request.applicant().equals(begun.actor())
                && !request.applicant().equals(scenario.principalOf(begun.actor()))) {
            return Optional.of("the approval was given to '" + request.applicant() + "'");
        }
        if (!begun.scope().isWithin(grant.granted)) {
            return Optional.of("it goes beyond what was granted");
        }
        return begun.scope().number().atMost() > grant.left
                ? Optional.of("only " + grant.left + " of those granted were left")
                : Optional.empty();
    }

    /** Why the yes that covers this was not in effect on the day, or nothing when it was (or when there is none). */
    Optional<String> whyNotInEffect(Doing.Beginning begun, LocalDate day) {
        var grant = grants.get(begun.request());
        if (grant == null) {
            return Optional.empty();
        }
        if (!grant.communicated) {
            return Optional.of("the approval had not been communicated");
        }
        if (!grant.unmet.isEmpty()) {
            return Optional.of("the conditions " + grant.unmet + " had not been met");
        }
        if (grant.ended || grant.suspended || grant.hasExpiredBy(day)) {
            return Optional.of("the permission was suspended or had ended");
        }
        return Optional.empty();
    }
}
