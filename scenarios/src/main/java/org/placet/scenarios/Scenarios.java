package org.placet.scenarios;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.placet.model.Reading;
import org.placet.model.Scenario;
import org.placet.model.Source;

/**
 * Where scenarios come from: the shipped ones by their id, your own from a file. A file that cannot be read as it is
 * written throws a {@link ScenarioException} with every mistake in it.
 *
 * <pre>{@code
 * var trace = Simulation.of(Scenarios.shipped("sc-00")).run();
 * }</pre>
 */
public final class Scenarios {
    /** What the shipped files tell under shipped readings: what-ifs depart from the same histories again and again. */
    private static final Map<Told, ScenarioFile.Told> SHIPPED = new ConcurrentHashMap<>();

    /** A shipped file under its own reading or another shipped one. */
    private record Told(String id, Optional<String> reading) {}

    private Scenarios() {}

    /** The ids of the shipped scenarios, in the order in which one would teach them. */
    public static List<String> ids() {
        return Shipped.SCENARIO.ids();
    }

    /**
     * A shipped scenario, or one of its variants: {@code sc-04.stopped}.
     *
     * @throws IllegalArgumentException if there is none with this id; it names the nearest and lists them all
     */
    public static Scenario shipped(String id) {
        return find(id, Optional.empty());
    }

    /**
     * A shipped scenario under another reading than its own.
     *
     * @param reading the id of a shipped reading, or the name of a file that ends in {@code .yaml}
     */
    public static Scenario shipped(String id, String reading) {
        return find(id, Optional.of(readingOf(reading)));
    }

    /** The variants of a shipped scenario by their own ids, in order; none where the file tells one story only. */
    public static Map<String, Scenario> variants(String id) {
        return told(id, Optional.empty()).variants();
    }

    /**
     * The scenario in a file.
     *
     * @throws ScenarioException if there is no such file, or it cannot be read as it is written
     */
    public static Scenario read(Path file) {
        return told(file, Optional.empty()).scenario();
    }

    /**
     * The scenario in a file, under another reading than the one that it names.
     *
     * @param reading the id of a shipped reading, or the name of a file that ends in {@code .yaml}
     */
    public static Scenario read(Path file, String reading) {
        return told(file, Optional.of(readingOf(reading))).scenario();
    }

    /** The variants of the scenario in a file by their own ids, in order. */
    public static Map<String, Scenario> variants(Path file) {
        return told(file, Optional.empty()).variants();
    }

    /** The variants of the scenario in a file, under another reading than the one that it names. */
    public static Map<String, Scenario> variants(Path file, String reading) {
        return told(file, Optional.of(readingOf(reading))).variants();
    }

    /** The scenario that a text tells; messages call the text by this name. */
    public static Scenario parse(String fileName, String text) {
        return ScenarioFile.parse(fileName, text, Optional.empty(), Optional.empty())
                .scenario();
    }

    /** Looks at a file with a scenario or a reading, without running anything, and says what is in it. */
    public static Checked check(Path file) {
        return Checked.of(file);
    }

    /** The ids of the shipped readings. */
    public static List<String> readings() {
        return Shipped.READING.ids();
    }

    /**
     * A shipped reading.
     *
     * @throws IllegalArgumentException if there is none with this id; it names the nearest and lists them all
     */
    public static Reading reading(String id) {
        return ReadingText.shipped(id).read().reading();
    }

    /**
     * The reading in a file.
     *
     * @throws ScenarioException if there is no such file, or it cannot be read as it is written
     */
    public static Reading reading(Path file) {
        return readingIn(file).read().reading();
    }

    /** All sources that are shipped, in the order of their files. */
    public static List<Source> sources() {
        return Shipped.SOURCES.ids().stream()
                .map(SourcesFile::shipped)
                .flatMap(file -> file.all().stream())
                .toList();
    }

    /** Whether this names a reading of one's own, by its file, and not a shipped one. */
    public static boolean isFile(String reading) {
        return reading.endsWith(".yaml") || reading.endsWith(".yml");
    }

    private static ReadingText readingOf(String reading) {
        return isFile(reading) ? readingIn(Path.of(reading)) : ReadingText.shipped(reading);
    }

    static ReadingText readingIn(Path file) {
        return new ReadingText(file.toString(), FileText.of(file));
    }

    private static Scenario find(String id, Optional<ReadingText> reading) {
        int dot = id.indexOf('.');
        if (dot < 0) {
            return told(id, reading).scenario();
        }
        var variants = told(id.substring(0, dot), reading).variants();
        var variant = Optional.ofNullable(variants.get(id.substring(dot + 1)));
        return variant.orElseThrow(() -> new IllegalArgumentException(noVariant(id.substring(0, dot), id, variants)));
    }

    private static String noVariant(String scenario, String id, Map<String, Scenario> variants) {
        var known = variants.keySet().stream().map(one -> scenario + "." + one).toList();
        var all =
                known.isEmpty() ? "'" + scenario + "' has no variants." : "There are " + String.join(", ", known) + ".";
        return "There is no scenario '" + id + "'." + Nearest.hint(id, known) + " " + all;
    }

    /** What history tells under a reading: what a what-if departs from. */
    static Scenario shipped(String id, ReadingText reading) {
        return find(id, Optional.of(reading));
    }

    private static ScenarioFile.Told told(String id, Optional<ReadingText> reading) {
        if (reading.filter(one -> !one.isShipped()).isPresent()) {
            return parsed(id, reading);
        }
        var key = new Told(id, reading.map(ReadingText::file));
        var known = Optional.ofNullable(SHIPPED.get(key));
        // not computed within the map: telling one may ask for another
        var told = known.orElseGet(() -> parsed(id, reading));
        SHIPPED.put(key, told);
        return told;
    }

    private static ScenarioFile.Told parsed(String id, Optional<ReadingText> reading) {
        var text = Shipped.SCENARIO.textOf(id, "scenario");
        return ScenarioFile.parse(Shipped.SCENARIO.file(id), text, Optional.empty(), reading);
    }

    private static ScenarioFile.Told told(Path file, Optional<ReadingText> reading) {
        return ScenarioFile.parse(file.toString(), FileText.of(file), ScenarioFile.folderOf(file), reading);
    }
}
