package org.placet.cli.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.placet.cli.Belgrade;
import org.placet.cli.tell.Replay;
import org.placet.model.Scenario;
import org.placet.run.Simulation;

class HtmlReportTest {

    @Test
    void what_a_scenario_says_never_becomes_markup() {
        var page = page(Belgrade.hostile());

        assertThat(page)
                .doesNotContain("<script", "<i>KFOR", "<b>of")
                .contains("&lt;script&gt;alert(&#39;1&#39;)&lt;/script&gt; &amp; &quot;more&quot;");
    }

    @Test
    void the_page_loads_nothing() {
        var page = page(Belgrade.request());

        assertThat(page).contains("default-src &#39;none&#39;; style-src &#39;unsafe-inline&#39;");
        assertThat(matches(page, "(?:href|src)=\"([^\"]*)\"")).allMatch(link -> link.startsWith("#"));
        assertThat(page).doesNotContain("url(", "@import", "<link", "<img", "<iframe");
    }

    @Test
    void every_link_on_the_page_leads_somewhere_on_it() {
        var page = page(Belgrade.request());

        assertThat(matches(page, "href=\"#([^\"]*)\""))
                .isNotEmpty()
                .allSatisfy(target -> assertThat(page).contains("id=\"" + target + "\""));
    }

    @Test
    void what_a_rule_cites_is_explained_on_the_page() {
        assertThat(page(Belgrade.request()))
                .contains("<a href=\"#source-hohfeld-1913\">hohfeld-1913</a>")
                .contains("power, liability, immunity")
                .doesNotContain("Cited and not described anywhere");
    }

    @Test
    void it_says_what_made_it_and_how_to_see_it_again() {
        assertThat(page(Belgrade.request()))
                .contains("./placet run sc-00 --seed 0")
                .contains(Belgrade.request().hash())
                .contains("0.1.0")
                .contains("HISTORICAL")
                .contains("A teaching model, not a forecast.");
    }

    @Test
    void it_has_a_language_landmarks_and_a_way_past_the_head() {
        assertThat(page(Belgrade.request()))
                .startsWith("<!doctype html>\n<html lang=\"en\">")
                .contains("<header>", "<nav aria-label=", "<main>", "<footer>", "class=\"skip\" href=\"#steps\"")
                .contains("role=\"img\"", "<desc");
    }

    @Test
    void each_step_shows_its_rule_its_sources_its_changes_and_what_else_was_open() {
        assertThat(page(Belgrade.request()))
                .contains("Only KFOR holds final approval. <code>approval-01</code>")
                .contains("<a href=\"#source-A12\">A12</a>")
                .contains("request q1: <span class=\"before\">under-review</span> \u2192 <strong>rejected</strong>")
                .contains("What else could have happened (4)")
                .contains("<strong>Would not count: not empowered.</strong>");
    }

    @Test
    void a_source_that_was_not_seen_again_is_marked() {
        assertThat(page(Belgrade.request()))
                .containsPattern("id=\"source-A25\">.*What sentence A25 says\\..*<strong>not verified</strong>");
    }

    @Test
    void a_broken_expectation_is_said_in_words() {
        assertThat(page(Belgrade.disappointing()))
                .contains("Expected by the scenario, and not seen")
                .contains("outcome: expected APPROVED, seen REJECTED");
    }

    @Test
    void a_long_run_is_drawn_in_several_pictures_each_with_its_own_name() {
        var page = page(Belgrade.goingAnyway());

        assertThat(matches(page, "<svg[^>]* aria-labelledby=\"([^ \"]*)"))
                .containsExactly("picture-from-1-name", "picture-from-11-name");
        assertThat(page).contains("2 steps by Belgrade").contains("Level after each step: 3, 5.");
    }

    @Test
    void the_same_run_makes_the_same_page() {
        assertThat(page(Belgrade.goingAnyway())).isEqualTo(page(Belgrade.goingAnyway()));
    }

    @ParameterizedTest
    @CsvSource({
        "#1b2430, #ffffff",
        "#435062, #ffffff",
        "#435062, #f3f5f8",
        "#14466f, #ffffff",
        "#14466f, #f3f5f8",
        "#1f3a56, #f3f5f8"
    })
    void letters_stand_out_from_their_ground_seven_to_one(String letters, String ground) {
        assertThat(page(Belgrade.request())).contains(letters, ground);
        assertThat(contrast(letters, ground)).isGreaterThanOrEqualTo(7);
    }

    private static String page(Scenario scenario) {
        return HtmlReport.of(Simulation.of(scenario).run(), Replay.of("sc-00", 0));
    }

    private static List<String> matches(String page, String pattern) {
        return Pattern.compile(pattern)
                .matcher(page)
                .results()
                .map(found -> found.group(1))
                .toList();
    }

    /** The contrast ratio of WCAG 2.2. */
    private static double contrast(String one, String other) {
        double a = luminance(one) + 0.05;
        double b = luminance(other) + 0.05;
        return Math.max(a, b) / Math.min(a, b);
    }

    private static double luminance(String colour) {
        int rgb = Integer.parseInt(colour.substring(1), 16);
        return 0.2126 * linear(rgb >> 16) + 0.7152 * linear(rgb >> 8 & 255) + 0.0722 * linear(rgb & 255);
    }

    private static double linear(int part) {
        double share = part / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }
}
