package org.placet.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.placet.model.Scenario;
import org.placet.run.Simulation;

/**
 * A hundred thousand wrong files, made of the shipped ones: each is read, or refused with mistakes that have a code and a
 * place. Nothing else is thrown, and nothing takes long.
 *
 * <p>A failure names its kind and number; {@code -Dfuzz.only=KIND:NUMBER} makes that file again, and {@code
 * target/fuzz} keeps it. {@code -Dfuzz.seed=N} makes other files, {@code -Dfuzz.percent=N} more or fewer of them.
 */
class FuzzTest {

    private static final long SEED = Long.getLong("fuzz.seed", 20221216L);
    private static final int PERCENT = Integer.getInteger("fuzz.percent", 25);
    private static final String ONLY = System.getProperty("fuzz.only", "");
    private static final Path KEPT = Path.of("target", "fuzz");
    private static final long LONG = Duration.ofSeconds(20).toNanos();

    /** One in so many of those that can be read is also run. */
    private static final int RUN = 50;

    private static final List<String> SCENARIOS =
            Scenarios.ids().stream().map(Shipped.SCENARIO::text).toList();

    private static final List<String> READINGS =
            Scenarios.readings().stream().map(Shipped.READING::text).toList();

    private static final Scenario STORY = Scenarios.shipped("sc-08");

    /** Makes a file. */
    private interface Maker {
        byte[] make(Spoiler spoiler);
    }

    /** Reads it, and throws what it finds. */
    private interface Reader {
        void read(byte[] bytes) throws IOException;
    }

    @TempDir
    private Path folder;

    @Test
    void scenarios_with_broken_bytes() {
        fuzz("scenario-bytes", 22_000, spoiler -> spoiler.bytes(piece(spoiler, SCENARIOS)), this::scenarioFile);
    }

    @Test
    void scenarios_with_broken_lines() {
        fuzz(
                "scenario-lines",
                20_000,
                spoiler -> utf8(spoiler.lines(piece(spoiler, SCENARIOS), spoiler.one(SCENARIOS))),
                bytes -> scenario(Scenarios.parse("mine.yaml", text(bytes))));
    }

    @Test
    void readings_with_broken_bytes() {
        fuzz("reading-bytes", 30_000, spoiler -> spoiler.bytes(spoiler.one(READINGS)), this::readingFile);
    }

    @Test
    void readings_with_broken_lines() {
        fuzz(
                "reading-lines",
                20_000,
                spoiler -> utf8(spoiler.lines(spoiler.one(READINGS), spoiler.one(READINGS))),
                bytes -> ReadingFile.parse(new ReadingText("mine.yaml", text(bytes))));
    }

    @Test
    void logs_with_broken_bytes_and_lines() {
        var logs = logs();

        fuzz("log-bytes", 5_000, spoiler -> spoiler.bytes(spoiler.one(logs)), this::logFile);
        fuzz(
                "log-lines",
                8_000,
                spoiler -> utf8(spoiler.lines(spoiler.one(logs), spoiler.one(logs))),
                bytes -> LogFile.parse("log.csv", text(bytes), STORY));
    }

    /** A log as it is written, and the same events in JSON. */
    private static List<String> logs() {
        var csv = LogCsv.write(Simulation.of(STORY).run());
        var rows = csv.lines().map(line -> line.split(",", -1)).toList();
        var events = new ArrayList<String>();
        for (var row : rows.subList(1, rows.size())) {
            var fields = new ArrayList<String>();
            for (int at = 0; at < Math.min(row.length, rows.get(0).length); at++) {
                if (!row[at].isEmpty() && !row[at].contains("\"")) {
                    fields.add("\"" + rows.get(0)[at] + "\": \"" + row[at] + "\"");
                }
            }
            events.add("{" + String.join(", ", fields) + "}");
        }
        return List.of(csv, "{\"events\": [\n" + String.join(",\n", events) + "\n]}\n");
    }

    private void fuzz(String kind, int count, Maker maker, Reader reader) {
        var wrong = new ArrayList<String>();
        int tried = 0;
        int most = count / 100 * PERCENT;
        for (int number = 0; number < most; number++) {
            if (ONLY.isEmpty() || ONLY.equals(kind + ":" + number)) {
                tried++;
                var file = maker.make(new Spoiler(SEED + number));
                complaint(file, kind + "-" + number, reader).forEach(wrong::add);
            }
        }

        assertThat(wrong).as("seed %s, %s files", SEED, tried).isEmpty();
        assertThat(ONLY.isEmpty() ? tried : most).isGreaterThanOrEqualTo(most);
    }

    private static Stream<String> complaint(byte[] bytes, String name, Reader reader) {
        var started = System.nanoTime();
        try {
            reader.read(bytes);
        } catch (ScenarioException refused) {
            if (refused.problems().isEmpty() || !refused.problems().stream().allMatch(FuzzTest::isSaid)) {
                return kept(bytes, name, "is refused without a code or a place: " + refused.getMessage());
            }
        } catch (IOException | RuntimeException | Error thrown) {
            return kept(bytes, name, "throws " + thrown + " at " + thrown.getStackTrace()[0]);
        }
        return System.nanoTime() - started > LONG ? kept(bytes, name, "takes long") : Stream.empty();
    }

    private static boolean isSaid(ScenarioProblem problem) {
        return ScenarioProblem.codes().contains(problem.code())
                && problem.line() >= 0
                && (problem.line() > 0 == problem.column() > 0)
                && !problem.what().isBlank()
                && !problem.fix().isBlank()
                && !problem.rendered().contains("Exception");
    }

    private static Stream<String> kept(byte[] bytes, String name, String what) {
        try {
            Files.createDirectories(KEPT);
            Files.write(KEPT.resolve(name + ".txt"), bytes);
        } catch (IOException broken) {
            return Stream.of(name + " " + what + " (not kept: " + broken + ")");
        }
        return Stream.of(name + " " + what);
    }

    private void scenarioFile(byte[] bytes) throws IOException {
        scenario(Scenarios.read(written(bytes)));
    }

    private void readingFile(byte[] bytes) throws IOException {
        Scenarios.reading(written(bytes));
    }

    private void logFile(byte[] bytes) throws IOException {
        LogFile.read(written(bytes), STORY);
    }

    private Path written(byte[] bytes) throws IOException {
        return Files.write(folder.resolve("mine.yaml"), bytes);
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    /** What can be read is also run, now and then. */
    private static void scenario(Scenario scenario) {
        if (scenario.hash().hashCode() % RUN == 0) {
            Simulation.of(scenario).withSteps(40).run();
        }
    }

    /** A whole scenario now and then; mostly its beginning and some other parts, which is read ten times as fast. */
    private static String piece(Spoiler spoiler, List<String> texts) {
        var text = spoiler.one(texts);
        if (spoiler.oneIn(12)) {
            return text;
        }
        var parts = List.of(text.split("\n(?=[a-z])", -1));
        var piece = new StringBuilder();
        for (var part : parts) {
            if (part.length() < 60 || spoiler.oneIn(3)) {
                piece.append(part).append('\n');
            }
        }
        return piece.toString();
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
