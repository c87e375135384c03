package org.placet.scenarios;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The schemas that let an editor help with files: what keys there are, and what each means. */
public enum Schemas {
    SCENARIO("scenario"),
    READING("reading"),
    TRACE("trace");

    private final String name;

    Schemas(String name) {
        this.name = name;
    }

    /** The name of its file: {@code scenario.schema.json}. */
    public String file() {
        return name + ".schema.json";
    }

    /** Its text. */
    public String text() {
        try (var in = Schemas.class.getResourceAsStream("schema/" + file())) {
            if (in == null) {
                throw new IllegalStateException("The schema " + file() + " was not shipped");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException("The schema " + file() + " cannot be read", broken);
        }
    }
}
