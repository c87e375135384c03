package org.placet.run;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;

/** The sentences of the core, one for each verb, in one file so that they can be translated. */
final class Sentences {

    private Sentences() {}

    static Properties load() {
        var sentences = new Properties();
        var stream = Sentences.class.getResourceAsStream("sentences.properties");
        if (stream == null) {
            throw new IllegalStateException("sentences.properties is missing beside " + Sentences.class.getName());
        }
        try (var reader = new InputStreamReader(stream, StandardCharsets.UTF_8)) {
            sentences.load(reader);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return sentences;
    }
}
