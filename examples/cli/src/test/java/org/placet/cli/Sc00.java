package org.placet.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.placet.scenarios.Scenarios;

/** The text of the shipped scenario, to be changed and saved as a user's own. */
final class Sc00 {

    private Sc00() {}

    static String text() throws IOException {
        return resource("scenarios/sc-00.yaml");
    }

    /** The text of its reading. */
    static String reading() throws IOException {
        return resource("readings/article.yaml");
    }

    private static String resource(String name) throws IOException {
        try (var stream = Scenarios.class.getResourceAsStream("/org/placet/scenarios/" + name)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
