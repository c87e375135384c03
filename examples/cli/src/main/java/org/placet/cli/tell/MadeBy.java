package org.placet.cli.tell;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Properties;
import org.placet.run.Trace;

/**
 * What made a file: the version, the texts of the scenario and the rules. Two files that differ in none of them and in
 * no seed are the same.
 */
public record MadeBy(String version, String scenarioHash, String rulesHash) {

    private static final String VERSION = load();

    /** What made this run. */
    public static MadeBy of(Trace trace) {
        return new MadeBy(VERSION, trace.scenario().hash(), trace.rulesHash());
    }

    /** The version of Placet. */
    public static String placet() {
        return VERSION;
    }

    private static String load() {
        var properties = new Properties();
        try (var stream = MadeBy.class.getResourceAsStream("/org/placet/cli/version.properties")) {
            properties.load(stream);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return properties.getProperty("version");
    }
}
