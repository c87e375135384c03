package org.placet.scenarios;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Properties;

/** Which version of Placet this is; the build writes it down. */
final class Version {
    static final String TEXT = read();

    private Version() {}

    private static String read() {
        try (var in = Version.class.getResourceAsStream("version.properties")) {
            var properties = new Properties();
            properties.load(in);
            return properties.getProperty("version", "unknown");
        } catch (IOException broken) {
            throw new UncheckedIOException("The version cannot be read", broken);
        }
    }
}
