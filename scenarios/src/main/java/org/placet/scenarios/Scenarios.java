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
    private record Told(String id, Optional<String> reading, Rewriting rewriting) {}

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
        return find(id, Optional.empty(), Rewriting.NONE);
    }

    /**
     * A shipped scenario under another reading than its own.
     *
     * @param reading the id of a shipped reading, or the name of a file that ends in {@code .yaml}
     */
    public static Scenario shipped(String id, String reading) {
        return find(id, Optional.of(readingOf(reading, Rewriting.NONE)), Rewriting.NONE);
    }

    /**
     * A shipped scenario, or one of its variants, told otherwise than its file says.
     *
     * @throws ScenarioException if what is set cannot be read as it is written
     */
    public static Scenario shipped(String id, WhatIf whatIf) {
        var names = whatIf.rewriting();
        var reading = whatIf.reading().map(one -> readingOf(one, names));
        if (whatIf.settings().isEmpty()) {
            return find(id, reading, names);
        }
        int dot = id.indexOf('.');
        var whole = dot < 0 ? id : id.substring(0, dot);
        var variant = Optional.of(id.substring(dot + 1)).filter(name -> dot >= 0);
        variant.ifPresent(name -> find(id, reading, names));
        return ScenarioFile.parse(shippedText(whole, names), reading, variant, Settings.of(whatIf.settings()));
    }

    /** The variants of a shipped scenario by their own ids, in order; none where the file tells one story only. */
    public static Map<String, Scenario> variants(String id) {
        return variants(id, WhatIf.AS_WRITTEN);
    }

    /** The variants of a shipped scenario under another reading or other names; settings are not looked at. */
    public static Map<String, Scenario> variants(String id, WhatIf whatIf) {
        var names = whatIf.rewriting();
        return told(id, whatIf.reading().map(one -> readingOf(one, names)), names)
                .variants();
    }

    /**
     * The scenario in a file.
     *
     * @throws ScenarioException if there is no such file, or it cannot be read as it is written
     */
    public static Scenario read(Path file) {
        return told(file, Optional.empty(), Rewriting.NONE).scenario();
    }

    /**
     * The scenario in a file, under another reading than the one that it names.
     *
     * @param reading the id of a shipped reading, or the name of a file that ends in {@code .yaml}
     */
    public static Scenario read(Path file, String reading) {
        return told(file, Optional.of(readingOf(reading, Rewriting.NONE)), Rewriting.NONE)
                .scenario();
    }

    /**
     * The scenario in a file, told otherwise than the file says.
     *
     * @throws ScenarioException if there is no such file, or it or what is set cannot be read as it is written
     */
    public static Scenario read(Path file, WhatIf whatIf) {
        return read(file, Optional.empty(), whatIf);
    }

    /**
     * A variant of the scenario in a file, told otherwise than the file says.
     *
     * @throws IllegalArgumentException if there is none with this id; it lists them all
     */
    public static Scenario read(Path file, String variant, WhatIf whatIf) {
        return read(file, Optional.of(variant), whatIf);
    }

    private static Scenario read(Path file, Optional<String> variant, WhatIf whatIf) {
        var names = whatIf.rewriting();
        var reading = whatIf.reading().map(one -> readingOf(one, names));
        var told = told(file, reading, names);
        var as = variant.map(name -> variantOf(file.toString(), name, told.variants()))
                .orElse(told.scenario());
        return whatIf.settings().isEmpty()
                ? as
                : ScenarioFile.parse(textOf(file, names), reading, variant, Settings.of(whatIf.settings()));
    }

    /** The variants of the scenario in a file by their own ids, in order. */
    public static Map<String, Scenario> variants(Path file) {
        return variants(file, WhatIf.AS_WRITTEN);
    }

    /** The same under another reading or other names; settings are not looked at. */
    public static Map<String, Scenario> variants(Path file, WhatIf whatIf) {
        var names = whatIf.rewriting();
        return told(file, whatIf.reading().map(one -> readingOf(one, names)), names)
                .variants();
    }

    /** The variants of the scenario in a file, under another reading than the one that it names. */
    public static Map<String, Scenario> variants(Path file, String reading) {
        return variants(file, WhatIf.AS_WRITTEN.under(reading));
    }

    /** The scenario that a text tells; messages call the text by this name. */
    public static Scenario parse(String fileName, String text) {
        return ScenarioFile.parse(new ScenarioFile.Text(fileName, text, Beside.NOTHING), Optional.empty())
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

    private static ReadingText readingOf(String reading, Rewriting names) {
        return isFile(reading)
                ? readingIn(Path.of(reading)).in(names)
                : ReadingText.shipped(names.real(reading, Shipped.READING.ids()), names);
    }

    static ReadingText readingIn(Path file) {
        return new ReadingText(file.toString(), FileText.of(file));
    }

    private static Scenario find(String id, Optional<ReadingText> reading, Rewriting names) {
        int dot = id.indexOf('.');
        if (dot < 0) {
            return told(id, reading, names).scenario();
        }
        var whole = id.substring(0, dot);
        return variantOf(
                whole, id.substring(dot + 1), told(whole, reading, names).variants());
    }

    private static Scenario variantOf(String whole, String name, Map<String, Scenario> variants) {
        return Optional.ofNullable(variants.get(name))
                .orElseThrow(() -> new IllegalArgumentException(noVariant(whole, whole + "." + name, variants)));
    }

    private static String noVariant(String scenario, String id, Map<String, Scenario> variants) {
        var known = variants.keySet().stream().map(one -> scenario + "." + one).toList();
        var all =
                known.isEmpty() ? "'" + scenario + "' has no variants." : "There are " + String.join(", ", known) + ".";
        return "There is no scenario '" + id + "'." + Nearest.hint(id, known) + " " + all;
    }

    /** What history tells under a reading: what a what-if departs from. */
    static Scenario history(String id, ReadingText reading, Settings settings) {
        return settings.isEmpty()
                ? find(id, Optional.of(reading), reading.rewriting())
                : ScenarioFile.parse(
                        shippedText(id, reading.rewriting()), Optional.of(reading), Optional.empty(), settings);
    }

    private static ScenarioFile.Told told(String id, Optional<ReadingText> reading, Rewriting names) {
        if (reading.filter(one -> !one.isShipped()).isPresent()) {
            return ScenarioFile.parse(shippedText(id, names), reading);
        }
        var key = new Told(id, reading.map(ReadingText::file), names);
        var known = Optional.ofNullable(SHIPPED.get(key));
        // not computed within the map: telling one may ask for another
        var told = known.orElseGet(() -> ScenarioFile.parse(shippedText(id, names), reading));
        SHIPPED.put(key, told);
        return told;
    }

    private static ScenarioFile.Text shippedText(String id, Rewriting names) {
        var text = names.scenario(Shipped.SCENARIO.textOf(id, "scenario"));
        return new ScenarioFile.Text(Shipped.SCENARIO.file(id), text, Beside.NOTHING, names);
    }

    private static ScenarioFile.Told told(Path file, Optional<ReadingText> reading, Rewriting names) {
        return ScenarioFile.parse(textOf(file, names), reading);
    }

    private static ScenarioFile.Text textOf(Path file, Rewriting names) {
        var text = names.scenario(FileText.of(file));
        return new ScenarioFile.Text(file.toString(), text, Beside.file(file), names);
    }
}
