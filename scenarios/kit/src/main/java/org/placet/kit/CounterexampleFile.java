package org.placet.kit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.placet.model.Scenario;
import org.placet.model.ScenarioBuilder;
import org.placet.scenarios.ScenarioYaml;

/** The file that a failing story is kept in, and the command that shows it. */
record CounterexampleFile(Path path, String command) {

    private static final Path FOLDER = Path.of("target", "counterexamples");
    private static final int LONGEST_ID = 60;

    /**
     * Writes the story.
     *
     * @param name what the file is called: the name of the property
     * @param seed what lots are drawn with, where something is left to them
     * @throws IllegalArgumentException if files cannot say all of it
     */
    static CounterexampleFile write(Scenario story, String name, long seed, String broken) {
        var id = id(name);
        var file = FOLDER.resolve(id + ".yaml");
        var command = "./placet run " + file + packs(story) + (story.choices().isEmpty() ? "" : " --seed " + seed);
        var told = story.toBuilder()
                .packs(ScenarioBuilder.SHIPPED_PACKS.toArray(new String[0]))
                .story(new Scenario.Story(
                        id,
                        "Counterexample: " + id.replace('-', ' '),
                        story.story().question(),
                        story.label(),
                        List.of()))
                .build();
        var comments = List.of("Made by a failing test. " + broken, "Show it: " + command);
        ScenarioYaml.files(id, told, comments).forEach(CounterexampleFile::keep);
        return new CounterexampleFile(file, command);
    }

    /** Packs of one's own, which files do not name. */
    private static String packs(Scenario story) {
        return story.packs().stream()
                .filter(id -> !ScenarioBuilder.SHIPPED_PACKS.contains(id))
                .map(id -> " --pack " + id)
                .collect(Collectors.joining());
    }

    private static String id(String name) {
        var id = name.replaceAll("([a-z0-9])([A-Z])", "$1-$2")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
        return id.length() <= LONGEST_ID ? id : id.substring(0, LONGEST_ID).replaceAll("-$", "");
    }

    private static void keep(String name, String text) {
        try {
            Files.createDirectories(FOLDER);
            Files.writeString(FOLDER.resolve(name), text);
        } catch (IOException broken) {
            throw new UncheckedIOException("The counterexample could not be written", broken);
        }
    }
}
