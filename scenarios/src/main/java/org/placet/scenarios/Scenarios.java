package org.placet.scenarios;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.placet.model.Reading;
import org.placet.model.Scenario;

/**
 * Where scenarios come from: the shipped ones by their id, your own from a file. A file that cannot be read as it is
 * written throws a {@link ScenarioException} with every mistake in it.
 *
 * <pre>{@code
 * var trace = Simulation.of(Scenarios.shipped("sc-00")).run();
 * }</pre>
 */
public final class Scenarios {
    private Scenarios() {}

    /** The ids of the shipped scenarios, in the order in which one would teach them. */
    public static List<String> ids() {
        return Shipped.SCENARIO.ids();
    }

    /**
     * A shipped scenario.
     *
     * @throws IllegalArgumentException if there is none with this id; it names the nearest and lists them all
     */
    public static Scenario shipped(String id) {
        return ScenarioFile.parse(Shipped.SCENARIO.file(id), Shipped.SCENARIO.textOf(id, "scenario"), Optional.empty());
    }

    /** A shipped scenario under another reading than its own. */
    public static Scenario shipped(String id, String reading) {
        var text = Shipped.SCENARIO.textOf(id, "scenario");
        return ScenarioFile.parse(Shipped.SCENARIO.file(id), text, Optional.of(known(reading)));
    }

    /**
     * The scenario in a file.
     *
     * @throws ScenarioException if there is no such file, or it cannot be read as it is written
     */
    public static Scenario read(Path file) {
        return ScenarioFile.parse(file.toString(), text(file), Optional.empty());
    }

    /** The scenario in a file, under another reading than the one that it names. */
    public static Scenario read(Path file, String reading) {
        return ScenarioFile.parse(file.toString(), text(file), Optional.of(known(reading)));
    }

    /** The scenario that a text tells; messages call the text by this name. */
    public static Scenario parse(String fileName, String text) {
        return ScenarioFile.parse(fileName, text, Optional.empty());
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
        return loaded(id).reading();
    }

    static ReadingFile.Loaded loaded(String id) {
        return ReadingFile.parse(Shipped.READING.file(id), Shipped.READING.textOf(id, "reading"));
    }

    private static String known(String reading) {
        Shipped.READING.textOf(reading, "reading");
        return reading;
    }

    private static String text(Path file) {
        try {
            if (Files.size(file) > YamlText.MOST_BYTES) {
                YamlText.refuseSize(file.toString());
            }
            var decoder = StandardCharsets.UTF_8.newDecoder();
            return decoder.decode(ByteBuffer.wrap(Files.readAllBytes(file))).toString();
        } catch (CharacterCodingException notUtf8) {
            throw unreadable(file, "the file is not in UTF-8", "save it as UTF-8 text");
        } catch (NoSuchFileException missing) {
            throw unreadable(file, "there is no such file", "look at the spelling; shipped ids are " + ids());
        } catch (IOException broken) {
            throw unreadable(file, "the file cannot be read: " + broken.getMessage(), "look at its permissions");
        }
    }

    private static ScenarioException unreadable(Path file, String what, String fix) {
        var problems = new Problems(file.toString(), "");
        problems.add(Mistake.UNKNOWN_FILE, Optional.empty(), what, "a scenario file, in UTF-8", fix);
        return problems.asException();
    }
}
