package org.placet.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.placet.model.Town;
import org.placet.model.Words;

/** The monitors alone: what they read is made by hand, and nothing but them looks at it. */
class MonitorsTest {

    static final List<ForgedCase> CASES = Stream.of(
                    ForgedUndertakings.ofApproval(),
                    ForgedUndertakings.ofNumbersPlacesAndActors(),
                    ForgedUndertakings.ofReviewAndSilence(),
                    ForgedUndertakings.ofLaundering(),
                    ForgedUndertakings.ofLaterCover(),
                    ForgedUndertakings.ofEffect(),
                    ForgedUndertakings.ofTheEndOfPermissions(),
                    ForgedUndertakings.ofExpiry(),
                    ForgedRequests.ofGrants(),
                    ForgedRequests.ofAuthority(),
                    ForgedRequests.ofEnds(),
                    ForgedRequests.ofOpenRequests(),
                    ForgedRequests.ofPhases(),
                    ForgedRequests.ofChanges(),
                    ForgedRequests.ofChangesByTheClock(),
                    ForgedVoices.ofConsents(),
                    ForgedVoices.ofVetoes(),
                    ForgedVoices.ofAppeals(),
                    ForgedBases.ofBases(),
                    ForgedBases.ofLastDays(),
                    ForgedRules.ofUse(),
                    ForgedRules.ofTheEndOfUse(),
                    ForgedRules.ofAnswers(),
                    ForgedRules.ofWhatPermitsNothing(),
                    ForgedDates.ofLevels(),
                    ForgedDates.ofDates())
            .flatMap(List::stream)
            .toList();

    @ParameterizedTest(name = "{0}")
    @FieldSource("CASES")
    void a_monitor_sees_what_is_broken_and_nothing_else(ForgedCase one) {
        var invariant = Invariants.called(one.code(), Words.plain()).orElseThrow();

        var seen = invariant.monitor().read(one.scenario(), one.forgery().record());

        if (one.breaks()) {
            assertThat(seen).isPresent();
        } else {
            assertThat(seen).isEmpty();
        }
    }

    @Test
    void every_invariant_is_broken_by_one_record_at_least_and_kept_by_another() {
        var codes = Invariants.ALL.stream()
                .filter(Invariant::readsRecords)
                .map(Invariant::code)
                .toList();

        assertThat(codes)
                .allSatisfy(code -> assertThat(CASES)
                        .filteredOn(one -> one.code().equals(code))
                        .extracting(ForgedCase::breaks)
                        .contains(true, false));
    }

    @Test
    void an_empty_record_breaks_nothing() {
        var scenario = Town.scenario();

        assertThat(Invariants.ALL)
                .allSatisfy(invariant -> assertThat(invariant.monitor().read(scenario, List.of()))
                        .isEmpty());
    }

    @Test
    void a_breach_is_told_with_its_step_and_in_words() {
        var forged = ForgedUndertakings.ofApproval().get(1);
        var invariant = Invariants.called("no-undertaking-without-approval", Words.plain())
                .orElseThrow();

        var seen = invariant.monitor().read(forged.scenario(), forged.forgery().record());

        assertThat(seen)
                .contains("step 4: 'work' counts as authorised, and no approval of 'bridge' by the holder of final "
                        + "approval comes before");
    }
}
