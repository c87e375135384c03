package org.placet.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class IdsTest {

    private static final String EIGHTY = "a".repeat(80);

    static Stream<Function<String, Object>> kindsOfIds() {
        return Stream.of(ActorId::new, RequestId::new, UndertakingId::new, TensionId::new);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "7", "new-bridge", "q-1-review"})
    void lower_case_letters_digits_and_single_dashes_make_an_id(String spelling) {
        var id = new RequestId(spelling);

        assertThat(id).hasToString(spelling);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "New", "new_bridge", "-new", "new-", "new--bridge", "bücke", "a b", "a\n"})
    void anything_else_is_quoted_and_refused(String spelling) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new RequestId(spelling))
                .withMessage("An id is lower-case letters and digits with single dashes, at most 80 characters; seen '"
                        + spelling + "'");
    }

    @ParameterizedTest
    @MethodSource("kindsOfIds")
    void every_kind_of_id_has_the_same_spelling(Function<String, Object> make) {
        assertThatIllegalArgumentException().isThrownBy(() -> make.apply("No"));
    }

    @Test
    void an_id_has_eighty_characters_at_most() {
        assertThat(new ActorId(EIGHTY)).hasToString(EIGHTY);
        assertThatIllegalArgumentException().isThrownBy(() -> new ActorId(EIGHTY + "a"));
    }

    @Test
    void an_id_that_is_too_long_is_not_repeated_in_full() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ActorId("b".repeat(5_000)))
                .withMessageEndingWith("seen '" + "b".repeat(80) + "...'");
    }
}
