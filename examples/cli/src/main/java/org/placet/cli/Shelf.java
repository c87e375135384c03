package org.placet.cli;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import org.placet.model.Scenario;
import org.placet.scenarios.Nearest;
import org.placet.scenarios.Scenarios;

/** Finds what the user means by a scenario: one that is shipped, by its id, or one of their own, by its file. */
final class Shelf {

    private Shelf() {}

    /**
     * The scenario, under its own reading or another.
     *
     * @throws WrongInput if there is none
     */
    static Scenario find(String target, Optional<String> reading) {
        reading.ifPresent(id -> Choices.one("reading", id, Scenarios.readings()));
        if (Scenarios.ids().contains(target)) {
            return reading.map(id -> Scenarios.shipped(target, id)).orElseGet(() -> Scenarios.shipped(target));
        }
        var file = file(target);
        return reading.map(id -> Scenarios.read(file, id)).orElseGet(() -> Scenarios.read(file));
    }

    private static Path file(String target) {
        boolean looksLikeAFile = target.contains("/") || target.contains("\\") || target.matches(".*\\.ya?ml");
        try {
            var path = Path.of(target);
            if (Files.isRegularFile(path) && Files.isReadable(path)) {
                return path;
            }
        } catch (InvalidPathException noPath) {
            looksLikeAFile = false;
        }
        if (looksLikeAFile) {
            throw new WrongInput(
                    "There is no file '" + target + "' that can be read. ./placet list shows what is shipped.");
        }
        throw new WrongInput("There is no scenario '" + target + "'." + Nearest.hint(target, Scenarios.ids())
                + " ./placet list shows all; a file of your own ends in .yaml.");
    }
}
