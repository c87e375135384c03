package org.placet.examples.teachers;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whether everybody can read and use the page: every view, in light and dark, large and small. */
@SuppressWarnings("NullAway.Init") // the browser is started before all tests
class LooksTest {

    private static final String AXE = Browser.resource("/axe.min.js");
    private static final String CONTRAST = Browser.resource("contrast.js");

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

    @ParameterizedTest
    @CsvSource({
        "start, '', ''",
        "before the story, #sc-00, ''",
        "vote, #sc-00, n4",
        "revealed, #sc-00, n4r",
        "tree, #sc-00&panel=tree, n4r",
        "still possible, #sc-00&panel=possible, n4r",
        "what if, #sc-00&panel=what-if, n4r",
        "checks, #sc-00&panel=checks, n",
        "talk, #sc-00&panel=talk&teacher, n4r",
        "role, #sc-00&play=kfor, n",
        "teacher decides, #article-open&control, n",
        "open vote, #article-open, n1",
        "projector, #sc-00&projector, n4",
        "help, #sc-00, ?"
    })
    void every_view_can_be_read_and_used_by_all(String name, String hash, String keys) {
        for (var light : List.of("light", "dark")) {
            browser.size(1280, 1000);
            browser.prefer("prefers-color-scheme", light);
            view(hash, keys);
            assertThat(violations()).as("%s, %s", name, light).isEqualTo("[]");
            assertThat(browser.script(CONTRAST))
                    .as("%s, %s: 7 to 1", name, light)
                    .isEqualTo("");
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {320, 640})
    void nothing_stands_beside_the_screen_on_a_phone_or_at_twice_the_size(int width) {
        for (var view :
                List.of("", "#sc-00", "#sc-00&panel=tree", "#sc-00&panel=what-if", "#sc-00&play=kfor&teacher")) {
            browser.size(width, 700);
            view(view, view.isEmpty() ? "" : "nr");
            assertThat(browser.script("return document.documentElement.scrollWidth"))
                    .as("%s at %d", view, width)
                    .isEqualTo((long) width);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "#sc-00"})
    void nothing_moves_for_those_who_do_not_want_it(String hash) {
        browser.size(1280, 1000);
        browser.prefer("prefers-reduced-motion", "reduce");
        view(hash, "");

        assertThat(browser.script("return [...document.querySelectorAll('*')].filter(one => {"
                        + "const style = getComputedStyle(one);"
                        + "return style.transitionDuration !== '0s' || style.animationName !== 'none' }).length"))
                .isEqualTo(0L);
    }

    @ParameterizedTest
    @ValueSource(strings = {"#sc-00&projector"})
    void on_a_projector_the_story_can_be_read_from_the_last_row(String hash) {
        browser.size(1366, 768);
        view(hash, "n");

        assertThat((String) browser.script("return getComputedStyle(document.querySelector('.narration')).fontSize"))
                .satisfies(size ->
                        assertThat(Double.parseDouble(size.replace("px", ""))).isGreaterThanOrEqualTo(36));
    }

    private static void view(String hash, String keys) {
        browser.open(hash);
        if (!hash.isEmpty()) {
            browser.await(".progress", "Before the story begins");
        }
        keys.chars().forEach(key -> browser.press(String.valueOf((char) key)));
        browser.script("document.querySelectorAll('details').forEach(one => { one.open = true })");
    }

    private static String violations() {
        browser.script(AXE);
        return String.valueOf(browser.later("const done = arguments[arguments.length - 1];"
                + "axe.run(document, {runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']})"
                + ".then(seen => done(JSON.stringify(seen.violations.map(one => one.id + ': '"
                + " + one.nodes.map(node => node.target.join(' ')).join(', ')))))"));
    }
}
