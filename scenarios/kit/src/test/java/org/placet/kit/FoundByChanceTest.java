package org.placet.kit;

import static org.placet.kit.PlacetAssertions.assertThat;

import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.placet.kit.Law.Consents;
import org.placet.kit.Law.Waits;
import org.placet.model.Actor;
import org.placet.model.AppealEffect;
import org.placet.model.Intent;
import org.placet.model.Quantity;
import org.placet.model.Role;
import org.placet.model.Scenario;
import org.placet.model.Scope;
import org.placet.model.SilenceEffect;
import org.placet.model.Verb;
import org.placet.run.Simulation;

/** Stories that drawn scenarios have shrunk to: each showed something wrong once. */
class FoundByChanceTest {

    @Test
    void a_notice_is_not_blamed_for_what_silence_approved_on_the_day_before() {
        var law = new Law(
                Consents.NOBODY,
                SilenceEffect.DEEMED_APPROVED,
                AppealEffect.NONE,
                new Waits(1, 1),
                false,
                Optional.empty(),
                Set.of());
        var people = Scope.of(Quantity.of(100));
        var story = Scenario.builder("silence")
                .reading(law.reading())
                .actor(Actor.of("applicant", Role.APPLICANT))
                .actor(Actor.of("authority", Role.FINAL_APPROVAL))
                .request("q1", "applicant", people)
                .plan("move", "applicant", "q1", people)
                .then("2024-01-01", Intent.of("applicant", Verb.SUBMIT, "q1"))
                .then("2024-01-01", Intent.of("authority", Verb.ACKNOWLEDGE, "q1"))
                .then("2024-01-01", Intent.of("authority", Verb.REVIEW, "q1"))
                .then("2024-01-02", Intent.of("applicant", Verb.NOTIFY, "move"))
                .build();

        assertThat(Simulation.of(story).run()).keepsInvariants();
    }
}
