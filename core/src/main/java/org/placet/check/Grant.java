package org.placet.check;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.placet.act.Act;
import org.placet.act.Governing;
import org.placet.model.Answer;
import org.placet.model.Scope;

/** A yes of the final authority, as far as it goes: what a {@link Ledger} knows of one permission. */
final class Grant {

    private final Scope granted;
    private final Set<String> unmet;
    private final OptionalInt validDays;
    private boolean communicated;
    private boolean ended;
    private int left;
    private Optional<LocalDate> suspendedOn = Optional.empty();
    private Optional<LocalDate> expiresOn = Optional.empty();
    private boolean active;

    Grant(Answer yes) {
        granted = yes.granted();
        unmet = new LinkedHashSet<>(yes.beforeStart());
        validDays = yes.validDays();
        left = granted.number().atMost();
    }

    Set<String> unmet() {
        return unmet;
    }

    boolean isOver() {
        return ended;
    }

    Scope granted() {
        return granted;
    }

    void communicate(Day day) {
        communicated = true;
        activateIfReady(day);
    }

    void end() {
        ended = true;
    }

    void use(int number) {
        left -= number;
    }

    void govern(Act act, Day day) {
        if (act instanceof Governing.Confirm confirm) {
            meet(confirm.condition(), day);
        } else if (act instanceof Governing.Waive waive) {
            meet(waive.condition(), day);
        } else if (act instanceof Governing.Suspend) {
            suspendedOn = suspendedOn.or(() -> Optional.of(day.earliest()));
        } else if (act instanceof Governing.Resume) {
            resume(day);
        } else if (act instanceof Governing.Revoke) {
            end();
        }
    }

    private void meet(String condition, Day day) {
        unmet.remove(condition);
        activateIfReady(day);
    }

    private void activateIfReady(Day day) {
        if (communicated && unmet.isEmpty() && !active) {
            active = true;
            expiresOn =
                    validDays.isPresent() ? Optional.of(day.latest().plusDays(validDays.getAsInt())) : Optional.empty();
        }
    }

    /** The days of a suspension do not count. */
    private void resume(Day day) {
        suspendedOn.ifPresent(since ->
                expiresOn = expiresOn.map(end -> end.plusDays(ChronoUnit.DAYS.between(since, day.latest()))));
        suspendedOn = Optional.empty();
    }

    /** Why it does not reach so far, or nothing when it does. */
    Optional<String> whyNotEnough(Scope scope) {
        if (!scope.isWithin(granted)) {
            return Optional.of("it goes beyond what was granted");
        }
        return scope.number().atMost() > left
                ? Optional.of("only " + left + " of those granted were left")
                : Optional.empty();
    }

    /** Why it was not in effect on the day, or nothing when it was. */
    Optional<String> whyNotInEffect(Day day) {
        if (!communicated) {
            return Optional.of("the approval had not been communicated");
        }
        if (!unmet.isEmpty()) {
            return Optional.of("the conditions " + unmet + " had not been met");
        }
        boolean expired = expiresOn.filter(end -> !day.earliest().isBefore(end)).isPresent();
        return ended || suspendedOn.isPresent() || expired
                ? Optional.of("the permission was suspended or had ended")
                : Optional.empty();
    }
}
