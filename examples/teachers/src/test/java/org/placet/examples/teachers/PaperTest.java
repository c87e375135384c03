package org.placet.examples.teachers;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openqa.selenium.Keys;
import org.placet.cli.classroom.Handout;
import org.placet.model.Scenario;
import org.placet.run.Simulation;
import org.placet.run.Step;

/** What comes out of a printer: every step, on few pages, and on each of them what the story is to history. */
@SuppressWarnings("NullAway.Init") // the browser is started before all tests
class PaperTest {

    private static final String ANSWERS = "Answers, for the teacher";

    /** A4, in points. */
    private static final float WIDTH = 595;

    private static Browser browser;

    @TempDir
    private Path folder;

    /** A printed page, all its text in one line. */
    private record Sheet(String text, float width) {}

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

    static List<Scenario> scenarios() {
        return ClassFile.scenarios();
    }

    @ParameterizedTest
    @MethodSource("scenarios")
    void the_page_prints_every_step_of_the_way_and_bears_its_label_on_each_sheet(Scenario scenario) throws IOException {
        browser.open("#" + scenario.id());
        browser.await(".progress", "Before the story begins");
        browser.press(Keys.END);
        var steps = browser.texts(".path > li");
        var label = browser.texts(".paper .paper-label").get(0);

        var sheets = sheets(browser.printed());

        var sentences = browser.texts(".paper-steps > li > strong:first-child");
        assertThat(sentences).isNotEmpty().hasSameSizeAs(steps);
        assertThat(sheets).hasSizeBetween(1, 5).allSatisfy(sheet -> {
            assertThat(sheet.text())
                    .contains(oneLine(label), oneLine(scenario.story().title()));
            assertThat(sheet.width()).isBetween(WIDTH - 1, WIDTH + 1);
        });
        assertThat(together(sheets)).contains(lines(sentences));
    }

    @ParameterizedTest
    @MethodSource("scenarios")
    void the_handout_prints_every_step_and_bears_its_label_on_each_sheet(Scenario scenario) throws IOException {
        var file = folder.resolve("handout.html");
        var trace = Simulation.of(scenario).run();
        Files.writeString(file, Handout.of(trace));
        browser.open(file);
        var label = browser.texts(".head .label").get(0);

        var sheets = sheets(browser.printed());

        assertThat(sheets)
                .hasSizeBetween(2, 6)
                .allSatisfy(sheet -> assertThat(sheet.text()).startsWith(oneLine(label)));
        assertThat(together(sheets))
                .contains(lines(trace.steps().stream().map(Step::sentence).toList()));
        // answers begin a sheet of their own, which a teacher keeps back
        assertThat(sheets)
                .filteredOn(sheet -> sheet.text().contains(ANSWERS))
                .singleElement()
                .satisfies(sheet -> assertThat(
                                sheet.text().substring(0, sheet.text().indexOf(ANSWERS)))
                        .isEqualTo(oneLine(label + " " + scenario.story().title()) + ": for a class "));
    }

    private static String[] lines(List<String> sentences) {
        return sentences.stream().map(PaperTest::oneLine).distinct().toArray(String[]::new);
    }

    private static String together(List<Sheet> sheets) {
        return String.join(" ", sheets.stream().map(Sheet::text).toList());
    }

    private static List<Sheet> sheets(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            var sheets = new ArrayList<Sheet>();
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                var stripper = new PDFTextStripper();
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                sheets.add(new Sheet(
                        oneLine(stripper.getText(document)),
                        document.getPage(page - 1).getMediaBox().getWidth()));
            }
            return sheets;
        }
    }

    private static String oneLine(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }
}
