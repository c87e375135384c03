package org.placet.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Map;
import org.junit.jupiter.api.Test;

class WordsTest {

    private static final Words STUDY = Words.of(Map.of("undertaking", "study", "undertakings", "studies"));

    @Test
    void an_alias_uses_the_word_of_the_field() {
        assertThat(STUDY.alias("no-undertaking-without-approval")).isEqualTo("no-study-without-approval");
    }

    @Test
    void an_alias_uses_the_plural_of_the_field() {
        assertThat(STUDY.alias("all-undertakings-and-one-undertaking")).isEqualTo("all-studies-and-one-study");
    }

    @Test
    void an_id_without_such_a_word_stays_as_it_is() {
        assertThat(STUDY.alias("dates-run-forward")).isEqualTo("dates-run-forward");
    }

    @Test
    void words_that_a_field_does_not_name_stay_those_of_the_core() {
        assertThat(STUDY.say("undertaking")).isEqualTo("study");
        assertThat(STUDY.say("unit")).isEqualTo("people");
    }

    @Test
    void a_word_that_the_core_does_not_know_is_refused_beside_those_that_it_knows() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Words.of(Map.of("request", "letter")))
                .withMessageStartingWith("'request' is no word of the core; it knows {undertake=");
    }
}
