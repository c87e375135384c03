package org.placet.act;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.placet.model.Town.BRIDGE;
import static org.placet.model.Town.COUNCIL;
import static org.placet.model.Town.TOWN;
import static org.placet.model.Town.active;
import static org.placet.model.Town.bridgeIn;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.placet.model.AuthorisationPhase;
import org.placet.model.BreachException;
import org.placet.model.Phase;
import org.placet.model.Town;
import org.placet.model.UndertakingPhase;
import org.placet.model.Verb;

class TableTest {

    /** What may follow an answer: none of it changes the answer. */
    private static final Set<Verb> AFTER_AN_ANSWER =
            EnumSet.of(Verb.COMMUNICATE, Verb.MAKE_PUBLIC, Verb.FILE_APPEAL, Verb.UPHOLD, Verb.REMIT, Verb.TAKE_OVER);

    /** Said or ordered; whoever is told has to act. */
    private static final Set<Verb> CHANGES_NO_PHASE = EnumSet.of(Verb.INSTRUCT, Verb.ORDER_WITHDRAWAL);

    static Stream<Phase> closed() {
        return Arrays.stream(Phase.values()).filter(Phase::isClosed);
    }

    static Stream<Phase> notClosed() {
        return Arrays.stream(Phase.values()).filter(phase -> !phase.isClosed());
    }

    static Stream<Verb> ofTheProcedure() {
        return Stream.of(Verb.values()).filter(verb -> switch (verb.power()) {
            case ASK, HANDLE, DECIDE, PUBLISH, APPEAL, OVERSEE, GOVERN -> true;
            default -> false;
        });
    }

    @ParameterizedTest
    @MethodSource("closed")
    void nothing_leaves_a_closed_phase(Phase phase) {
        var row = Table.OF_REQUESTS.row(phase);

        assertThat(row.values()).allMatch(phase::equals);
        assertThat(AFTER_AN_ANSWER).containsAll(row.keySet());
        assertThat(Phase.values()).noneMatch(to -> Table.isByClock(phase, to));
    }

    @ParameterizedTest
    @MethodSource("notClosed")
    void from_every_other_phase_a_closed_one_can_be_reached(Phase phase) {
        var reached = EnumSet.of(phase);
        var before = EnumSet.noneOf(Phase.class);
        while (!before.equals(reached)) {
            before.addAll(reached);
            for (var from : before) {
                reached.addAll(Table.OF_REQUESTS.row(from).values());
                Arrays.stream(Phase.values())
                        .filter(to -> Table.isByClock(from, to))
                        .forEach(reached::add);
            }
        }

        assertThat(reached).anyMatch(Phase::isClosed);
    }

    @ParameterizedTest
    @EnumSource(Phase.class)
    void the_clock_closes_whatever_is_open_and_nothing_else(Phase phase) {
        assertThat(Table.isByClock(phase, Phase.LAPSED)).isEqualTo(phase.isOpen());
    }

    @ParameterizedTest
    @EnumSource(Phase.class)
    void an_answer_is_given_under_review_and_nowhere_else(Phase phase) {
        var answers = Table.OF_REQUESTS.row(phase).keySet().stream()
                .filter(Verb::isDecision)
                .toList();

        assertThat(answers).hasSize(phase == Phase.UNDER_REVIEW ? 4 : 0);
    }

    @ParameterizedTest
    @MethodSource("ofTheProcedure")
    void every_verb_of_the_procedure_is_in_a_row_or_changes_no_phase(Verb verb) {
        boolean inARow = Table.OF_REQUESTS.containsColumn(verb) || Table.OF_AUTHORISATIONS.containsColumn(verb);

        assertThat(inARow).isNotEqualTo(CHANGES_NO_PHASE.contains(verb));
    }

    @ParameterizedTest
    @EnumSource(AuthorisationPhase.class)
    void what_has_ended_of_a_permission_stays_ended(AuthorisationPhase phase) {
        assertThat(Table.OF_AUTHORISATIONS.row(phase).isEmpty()).isEqualTo(!phase.isAlive());
    }

    @ParameterizedTest
    @EnumSource(
            value = UndertakingPhase.class,
            names = {"COMPLETED", "BLOCKED"})
    void what_is_over_or_was_stopped_does_not_begin_again(UndertakingPhase phase) {
        assertThat(Table.OF_UNDERTAKINGS.row(phase)).isEmpty();
    }

    @Test
    void an_act_that_has_no_row_is_a_breach() {
        var world = bridgeIn(Phase.LAPSED, -1);
        var withdraw = new Asking.Withdraw(TOWN, BRIDGE);

        assertThatExceptionOfType(BreachException.class)
                .isThrownBy(() -> withdraw.counted(world, Town.scenario()))
                .withMessage("'withdraw' of 'bridge' leads nowhere from LAPSED")
                .returns("C1", BreachException::invariant);
    }

    @Test
    void governing_a_permission_that_nobody_gave_is_a_breach() {
        var revoke = new Governing.Revoke(COUNCIL, BRIDGE);

        assertThatExceptionOfType(BreachException.class)
                .isThrownBy(() -> revoke.counted(bridgeIn(Phase.REJECTED, -1), Town.scenario()))
                .withMessage("'revoke' needs a permission, and 'bridge' has none");
    }

    @Test
    void governing_a_permission_that_has_ended_is_a_breach() {
        var world = bridgeIn(Phase.APPROVED, -1).with(active(100).in(AuthorisationPhase.REVOKED));
        var resume = new Governing.Resume(COUNCIL, BRIDGE);

        assertThatExceptionOfType(BreachException.class).isThrownBy(() -> resume.counted(world, Town.scenario()));
    }

    @Test
    void stopping_what_nobody_has_set_out_on_is_a_breach() {
        var stopped = new Doing.BeStopped(TOWN, Town.WORK);

        assertThatExceptionOfType(BreachException.class)
                .isThrownBy(() -> stopped.counted(bridgeIn(Phase.SUBMITTED, 10), Town.scenario()))
                .withMessage("Nobody has set out on 'work'");
    }
}
