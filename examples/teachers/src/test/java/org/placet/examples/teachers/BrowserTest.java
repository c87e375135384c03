package org.placet.examples.teachers;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openqa.selenium.Keys;
import org.placet.model.Scenario;

/** What a class does with the page, done in a real browser. */
@SuppressWarnings("NullAway.Init") // the browser is started before all tests
class BrowserTest {

    private static Browser browser;

    @BeforeAll
    static void start() {
        browser = Browser.start();
    }

    @AfterAll
    static void stop() {
        if (browser != null) {
            browser.close();
        }
    }

    @BeforeEach
    void usual() {
        browser.size(1280, 1000);
    }

    static List<Scenario> scenarios() {
        return ClassFile.scenarios();
    }

    @Test
    void it_opens_from_a_file_with_no_request_and_no_line_on_the_console() {
        browser.console();
        browser.open("");
        browser.press("1");
        browser.await(".progress", "Before the story begins");

        assertThat(browser.script("return performance.getEntriesByType('resource').length"))
                .isEqualTo(0L);
        assertThat(browser.console()).isEmpty();
    }

    @Test
    void four_keys_reach_and_reveal_the_decision() {
        browser.open("");
        browser.press("1");
        browser.await(".progress", "Before the story begins");
        browser.press("n", "4", "r");

        assertThat(browser.text(".narration")).isEqualTo("KFOR rejects the request.");
        assertThat(browser.text(".tally"))
                .contains("How the class voted", "This came.")
                .contains("President of Serbia", "expected it to be rejected");
    }

    @Test
    void what_will_come_is_not_shown_before_it_is_revealed() {
        browser.open("");
        browser.press("1");
        browser.await(".progress", "Before the story begins");
        browser.press("n");

        assertThat(browser.text(".ballot")).contains("What does KFOR do next?").doesNotContain("what happened");
        assertThat(browser.text("main")).doesNotContain("So it ended");
    }

    @Test
    void as_eulex_one_learns_by_keyboard_why_its_yes_would_not_count() {
        browser.open("");
        browser.press("1");
        browser.await(".progress", "Before the story begins");
        browser.press("n");
        browser.tabTo("Play a role");
        browser.press(Keys.ENTER);
        browser.tabTo("EULEX");
        browser.press(Keys.ENTER);

        assertThat(browser.text(".role")).contains("You are: EULEX", "no part in the procedure");
        assertThat(browser.text(".doors"))
                .contains("EULEX approves the request", "not empowered", "No rule gives EULEX the power to do this.");
    }

    @Test
    void a_role_that_leaves_history_is_marked_as_a_what_if() {
        browser.open("");
        browser.press("1");
        browser.await(".progress", "Before the story begins");
        browser.press("n");
        browser.click("[data-key=mode-play]");
        browser.press("1");

        assertThat(browser.text(".narration")).startsWith("KFOR approves the request");
        assertThat(browser.text(".title .badge")).contains("What if", "From step 8 on this did not happen.");
        assertThat(browser.texts(".paper .paper-label")).containsExactly("What if");
    }

    @Test
    void back_keeps_the_way_forward_until_another_choice_is_made() {
        browser.open("");
        browser.press("1");
        browser.await(".progress", "Before the story begins");
        browser.press(Keys.END);
        var end = browser.hash();

        browser.press(Keys.ARROW_LEFT, Keys.PAGE_UP, Keys.PAGE_DOWN, Keys.ARROW_RIGHT);
        assertThat(browser.hash()).isEqualTo(end);

        browser.press(Keys.HOME);
        assertThat(browser.text(".progress")).contains("Before the story begins");
        browser.press(Keys.END);
        assertThat(browser.hash()).isEqualTo(end);
    }

    @Test
    void a_link_leads_back_to_the_same_place_and_a_wrong_code_is_said_to_be_one() {
        browser.open("");
        browser.press("1");
        browser.await(".progress", "Before the story begins");
        browser.press("n", "t", "p");
        browser.click("#tab-tree");
        var place = browser.hash();
        var code = browser.text(".code-word");

        browser.open(place);
        browser.await(".progress", "Step 7");
        assertThat(browser.hash()).isEqualTo(place).contains("teacher", "projector", "panel=tree");
        assertThat(browser.text("#tab-tree")).isEqualTo("Decision tree");
        assertThat(place).hasSizeLessThan(120);

        browser.open("");
        browser.script("document.getElementById('code').value = arguments[0]", code.replace("7", "6"));
        browser.click(".code button");
        browser.await("#code-wrong", "This code leads nowhere");
        browser.script("document.getElementById('code').value = arguments[0]", code.toLowerCase(Locale.ROOT));
        browser.click(".code button");
        browser.await(".progress", "Step 7");
    }

    @Test
    void it_opens_where_a_browser_cannot_unpack_by_itself() {
        var old = browser.command(
                "Page.addScriptToEvaluateOnNewDocument", Map.of("source", "delete window.DecompressionStream"));
        browser.open("#sc-00");
        browser.await(".narration", "Who may ask");

        assertThat(browser.script("return typeof DecompressionStream")).isEqualTo("undefined");
        browser.command("Page.removeScriptToEvaluateOnNewDocument", old);
    }

    @Test
    void two_stories_stand_side_by_side_with_the_first_difference_marked() {
        browser.open("#sc-00&panel=what-if");
        browser.await(".narration", "Who may ask");
        browser.press("n", "r");
        browser.script("const select = document.getElementById('fork');"
                + "select.selectedIndex = [...select.options].findIndex(one => one.text.startsWith('Step 8'));"
                + "select.dispatchEvent(new Event('change'))");

        assertThat(browser.text(".same")).isEqualTo("The same up to step 7.");
        assertThat(browser.texts(".column .differs")).hasSize(2).doesNotHaveDuplicates();
        assertThat(browser.texts(".column .badge").get(1)).contains("did not happen");
    }

    @ParameterizedTest
    @MethodSource("scenarios")
    void every_end_of_every_scenario_is_reached_by_choosing(Scenario scenario) {
        var ways = new Ends(ClassFile.read(ClassFile.fresh()).of(scenario));
        var reached = new TreeSet<String>();
        ways.shortest().forEach((end, choices) -> {
            browser.open("#" + scenario.id() + "&control");
            browser.await(".progress", "Before the story begins");
            browser.script(
                    "for (const one of arguments[0]) { document.querySelector('[data-key=take-' + one + ']').click(); }",
                    choices);
            reached.add(browser.text(".end h3"));
        });

        assertThat(reached).hasSameSizeAs(ways.shortest().keySet());
        assertThat(browser.console()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("scenarios")
    void the_map_and_its_list_say_the_same_at_every_step(Scenario scenario) {
        browser.open("#" + scenario.id());
        browser.await(".progress", "Before the story begins");
        for (int step = 0; step <= scenario.timeline().size(); step++) {
            assertThat(browser.texts(".beside .map .actor"))
                    .as("step %d", step)
                    .extracting(BrowserTest::plain)
                    .containsExactlyElementsOf(browser.texts(".beside .actors li strong").stream()
                            .map(BrowserTest::plain)
                            .toList());
            assertThat(browser.texts(".beside .map .acts"))
                    .extracting(BrowserTest::plain)
                    .isEqualTo(browser.texts(".beside .actors .acts strong").stream()
                            .map(BrowserTest::plain)
                            .toList());
            browser.press(Keys.ARROW_RIGHT);
        }
    }

    /** Letters only: a name stands in two lines in a box, and a sign stands before it. */
    private static String plain(String name) {
        return name.replaceAll("[^\\p{L}]", "");
    }
}
