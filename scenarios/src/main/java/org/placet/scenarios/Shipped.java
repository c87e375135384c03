package org.placet.scenarios;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The files that the library brings along: scenarios, readings, scales, sources. */
enum Shipped {
    SCENARIO(
            "scenarios",
            ImmutableList.of(
                    "sc-00",
                    "sc-10",
                    "sc-01",
                    "sc-03",
                    "article-open",
                    "sc-02",
                    "sc-04",
                    "sc-05",
                    "sc-06",
                    "sc-07",
                    "sc-08",
                    "sc-09",
                    "sc-11",
                    "sc-12",
                    "sc-13",
                    "sc-14",
                    "board-01",
                    "board-02",
                    "board-03",
                    "board-04")),
    READING(
            "readings",
            ImmutableList.of("article", "text-1244-mta", "belgrade-2023", "nac-consensus", "pristina", "ethics-board")),
    SCALE("scales", ImmutableList.of("conflict-0-6", "board-0-4", "plain-0-1")),
    SOURCES("sources", ImmutableList.of("kosovo", "ethics")),
    COVERAGE("coverage", ImmutableList.of("kosovo")),
    NAMES("names", ImmutableList.of("invented"));

    private final String folder;
    private final ImmutableList<String> ids;

    Shipped(String folder, ImmutableList<String> ids) {
        this.folder = folder;
        this.ids = ids;
    }

    /** The ids of those that are there, in the order in which they are shown. */
    List<String> ids() {
        return ids;
    }

    /** Where they lie. */
    String folder() {
        return folder;
    }

    /** How messages name a file of this kind. */
    String file(String id) {
        return folder + "/" + id + ".yaml";
    }

    /** The text of a file. */
    String text(String id) {
        var file = file(id);
        try (var in = Shipped.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalArgumentException("There is no " + file + "; there are " + ids);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException("The shipped file " + file + " cannot be read", broken);
        }
    }

    /**
     * The text of a file that a program asks for.
     *
     * @throws IllegalArgumentException if there is none; it names the nearest and lists them all
     */
    String textOf(String id, String what) {
        if (!ids.contains(id)) {
            var hint = Nearest.hint(id, ids);
            throw new IllegalArgumentException(
                    "There is no " + what + " '" + id + "'." + hint + " There are " + String.join(", ", ids) + ".");
        }
        return text(id);
    }
}
