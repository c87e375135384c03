package org.placet.cli.classroom;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;

/** Every text of the page that no scenario says, by its key. Another language is another file with the same keys. */
final class Messages {

    private final String language;
    private final Map<String, String> texts;

    private Messages(String language, Map<String, String> texts) {
        this.language = language;
        this.texts = texts;
    }

    /** The texts in English. */
    static Messages english() {
        return in("en");
    }

    private static Messages in(String language) {
        var properties = new Properties();
        var file = "messages_" + language + ".properties";
        try (var stream = Messages.class.getResourceAsStream("/org/placet/cli/classroom/" + file)) {
            if (stream == null) {
                throw new IllegalStateException(file + " is missing");
            }
            properties.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        var texts = new TreeMap<String, String>();
        properties.stringPropertyNames().forEach(key -> texts.put(key, properties.getProperty(key)));
        return new Messages(language, texts);
    }

    String language() {
        return language;
    }

    /** All texts, sorted by their keys. */
    Map<String, String> all() {
        return texts;
    }

    /** The text under this key, if there is one. */
    Optional<String> find(String key) {
        return Optional.ofNullable(texts.get(key));
    }

    /**
     * The text under this key, with {@code {0}}, {@code {1}} filled in.
     *
     * @throws IllegalStateException if there is none: a page never shows a key
     */
    String say(String key, Object... values) {
        var text = texts.get(key);
        if (text == null) {
            throw new IllegalStateException("No text has the key '" + key + "' in messages_" + language);
        }
        for (int i = 0; i < values.length; i++) {
            text = text.replace("{" + i + "}", String.valueOf(values[i]));
        }
        return text;
    }
}
