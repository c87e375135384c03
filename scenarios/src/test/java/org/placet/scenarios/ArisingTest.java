package org.placet.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.placet.check.Invariant;
import org.placet.check.Invariants;
import org.placet.model.Choice;
import org.placet.model.Entry;
import org.placet.model.Intent;
import org.placet.model.Scenario;
import org.placet.model.Verb;
import org.placet.run.Findings;

/**
 * A promise that no situation puts to the test says nothing. In every shipped story what is promised is put to the test
 * in some situation, but for promises about acts that nobody in the story can do.
 */
class ArisingTest {

    /** What a story is held to whatever it is about; each can come up in every one of them. */
    private static final Set<String> EVERYWHERE = Set.of(
            "S1", "S2", "S3", "S4", "S5", "S6", "S10", "S13", "S15", "S16", "C1", "C2", "C9", "C13", "L1", "L2", "L3",
            "L4", "L5", "L6", "P1");

    /** The others, with the acts without which they cannot come up. */
    private static final ImmutableMap<String, Predicate<Intent>> ABOUT =
            ImmutableMap.<String, Predicate<Intent>>builder()
                    .put("S7", does(Verb.NOTIFY))
                    .put("S8", does(Verb.APPROVE))
                    .put("S9", does(Verb.APPROVE_WITH_CONDITIONS).and(ArisingTest::setsCondition))
                    .put(
                            "S11",
                            does(Verb.FILE_APPEAL, Verb.UPHOLD, Verb.REMIT, Verb.INSTRUCT, Verb.ANNUL, Verb.TAKE_OVER))
                    .put("S12", does(Verb.REVOKE, Verb.ANNUL).or(ArisingTest::setsLastDay))
                    .put("S14", does(Verb.END_BASIS))
                    .put(
                            "S17",
                            does(
                                    Verb.NOTIFY,
                                    Verb.CONTEST,
                                    Verb.REPORT_VIOLATION,
                                    Verb.STATE_POSITION,
                                    Verb.HOLD_TALKS,
                                    Verb.BEGIN,
                                    Verb.END))
                    .put("C5", does(Verb.APPROVE_IN_PART))
                    .put("C6", does(Verb.APPROVE_IN_PART))
                    .put("C7", does(Verb.WITHDRAW))
                    .put("C8", does(Verb.REVOKE))
                    .put("C10", does(Verb.BEGIN, Verb.END))
                    .put("C16", does(Verb.STATE_POSITION))
                    .build();

    /** Acts that are attempted and can put nothing to the test. */
    private static final Set<String> IN_VAIN = Set.of(
            // what is planned is more than a yes with conditions would grant
            "S9 in sc-00",
            // each tries to take back the other's request, and may not
            "C7 in sc-09");

    static List<String> stories() {
        return Surveyed.ids();
    }

    @ParameterizedTest
    @MethodSource("stories")
    void what_a_story_is_held_to_is_proved_and_put_to_the_test(String id) {
        var findings = Surveyed.of(id);

        assertThat(findings.explored().graph().isComplete()).isTrue();
        assertThat(findings.failing()).isEmpty();
        assertThat(findings.isProved()).isTrue();
        assertThat(notArising(findings))
                .as("what does not arise and is not about acts that nobody can do here")
                .filteredOn(code -> !isAboutOtherActs(code, findings.scenario()))
                .filteredOn(code -> !IN_VAIN.contains(code + " in " + id))
                .isEmpty();
    }

    private static boolean isAboutOtherActs(String code, Scenario story) {
        return !EVERYWHERE.contains(code) && intents(story).noneMatch(ABOUT.get(code));
    }

    @Test
    void each_promise_is_put_to_the_test_in_some_story() {
        var codes = Invariants.ALL.stream().map(Invariant::code).collect(Collectors.toCollection(TreeSet::new));

        Surveyed.ids().forEach(id -> codes.retainAll(notArising(Surveyed.of(id))));

        assertThat(codes).isEmpty();
    }

    private static List<String> notArising(Findings findings) {
        var words = findings.scenario().reading().words();
        return findings.notArising().stream()
                .flatMap(one -> Invariants.called(one.property().id(), words).stream())
                .map(Invariant::code)
                .toList();
    }

    /** What is done or can be chosen. */
    private static Stream<Intent> intents(Scenario story) {
        return Stream.concat(
                story.timeline().stream().map(Entry::intent),
                story.choices().stream().map(Choice::intent));
    }

    private static Predicate<Intent> does(Verb... verbs) {
        var any = Set.of(verbs);
        return intent -> any.contains(intent.verb());
    }

    private static boolean setsCondition(Intent intent) {
        return !intent.with().beforeStart().isEmpty();
    }

    private static boolean setsLastDay(Intent intent) {
        return intent.with().validDays().isPresent();
    }
}
