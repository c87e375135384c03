package org.placet.cli.classroom;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.placet.cli.Belgrade;

class ClassroomTest {

    private static final String PAGE = Classroom.page(List.of(Belgrade.request()));

    @Test
    void the_same_scenarios_make_the_same_page() {
        assertThat(Classroom.page(List.of(Belgrade.request()))).isEqualTo(PAGE);
    }

    @Test
    void what_a_scenario_says_never_becomes_markup() {
        assertThat(Classroom.page(List.of(Belgrade.hostile()))).doesNotContain("<script>alert", "<i>KFOR", "<b>of");
    }

    @Test
    void the_page_loads_nothing_and_sends_nothing() {
        assertThat(PAGE)
                .contains("default-src 'none'; script-src 'sha256-")
                .doesNotContain(
                        "unsafe-inline", "unsafe-eval", "<link", "<img", "<iframe", "@import", "url(", "import(")
                .doesNotContain("fetch(", "XMLHttpRequest", "WebSocket", "sendBeacon", "innerHTML", "localStorage");
        assertThat(matches("(?:href|src)=\"([^\"]*)\"")).allMatch(link -> link.startsWith("#"));
    }

    @Test
    void its_policy_admits_its_own_script_and_style_and_no_other() throws Exception {
        assertThat(matches("script-src 'sha256-([^']*)'"))
                .containsExactly(hash(matches("(?s)<script>(.*?)</script>").get(0)));
        assertThat(matches("style-src 'sha256-([^']*)'"))
                .containsExactly(hash(matches("(?s)<style>(.*?)</style>").get(0)));
        assertThat(PAGE).doesNotContainPattern(" style=| on[a-z]+=\"");
    }

    @Test
    void the_page_has_a_language_landmarks_and_a_way_past_the_head() {
        assertThat(PAGE)
                .startsWith("<!doctype html>\n<html lang=\"en\">")
                .contains("<header", "<main", "<footer", "class=\"skip\" href=\"#main\"", "aria-live=\"polite\"");
    }

    @Test
    void its_code_is_small_and_names_nobody() {
        assertThat(matches("(?s)<script>(.*?)</script>").get(0))
                .hasSizeLessThan(80_000)
                .doesNotContain("KFOR", "Kosovo", "Belgrade", "Serbia", "sc-00");
    }

    private static List<String> matches(String pattern) {
        return Pattern.compile(pattern)
                .matcher(PAGE)
                .results()
                .map(found -> found.group(1))
                .toList();
    }

    private static String hash(String text) throws Exception {
        var digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        return Base64.getEncoder().encodeToString(digest);
    }
}
