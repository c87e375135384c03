package org.placet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ShowCommandTest {

    @Test
    void a_card_has_the_table_of_tensions_with_reasons_counted_per_side_and_signs_of_easing() {
        var out = Session.of("show", "sc-00").out();

        assertThat(out)
                .contains("What raises the level to what, by the author's judgement")
                .contains("- level 3: barricades, roads are blocked by barricades [assumption]")
                .contains("Signs of easing in the timeline, beside the level")
                .contains("- 2022-12-30: Barricades end. [T19]");
        assertThat(out.replaceAll("\\s+", " "))
                .contains("Counted per side: Kosovo Serb parties 1; Kosovo authorities 1; by whom is not stated 1.")
                .contains("2022-12-16: Serbian forces hand over the request on paper at Merdare, 100 to 1,000 people.");
    }

    @Test
    void what_is_wanted_by_weight_stands_beside_who_can_permit_it_and_says_what_is_assumed() {
        var out = Session.of("show", "sc-00").out().replaceAll("\\s+", " ");

        assertThat(out)
                .contains("Mean 50, median 0 of 2 stands, from 0 (against) to 100 (for).")
                .contains("salience and capability are equal, since no source gives them.")
                .contains(
                        "Without a stand: KFOR. Unknown is not the middle. Whatever is wanted, only KFOR can permit it.");
    }

    @Test
    void where_fewer_than_two_have_a_stand_there_is_no_baseline() {
        assertThat(Session.of("show", "sc-14").out()).doesNotContain("Wanted by weight");
    }

    @Test
    void what_is_contradicted_is_shown_and_counts_on_no_side() {
        var out = Session.of("show", "sc-00").out();

        assertThat(out).contains("Shown, not counted\n- people are killed").contains("The level at the start is 3");
    }

    @Test
    void a_rule_is_shown_with_its_sentence_its_question_and_its_source() {
        var out = Session.of("show", "mandate-01").out();

        assertThat(out)
                .startsWith("mandate-01\na number above the limit is outside the mandate.")
                .contains("Says      {number} is above the limit of {most}.")
                .contains("(Decide)")
                .contains("Source    an assumption of the author")
                .contains("advice.bars( kcontext, $act, Kind.OUTSIDE_MANDATE );");
        assertThat(Session.of("show", "mandat-01").err())
                .contains("There is no rule 'mandat-01'. Did you mean 'mandate-01'?");
    }
}
