package org.placet.cli.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ParagraphTest {

    @Test
    void a_text_breaks_between_words() {
        assertThat(Paragraph.wrap("one two three", 7)).containsExactly("one two", "three");
    }

    @Test
    void a_word_longer_than_a_line_is_broken() {
        assertThat(Paragraph.wrap("a deployment", 5)).containsExactly("a", "deplo", "yment");
    }

    @Test
    void the_first_line_stands_after_its_label_and_the_rest_below_it() {
        assertThat(Paragraph.labelled("Note", 6, "one two three", 13)).containsExactly("Note  one two", "      three");
    }
}
