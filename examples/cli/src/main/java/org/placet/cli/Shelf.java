package org.placet.cli;

import com.google.common.collect.ImmutableMap;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.placet.model.Scenario;
import org.placet.scenarios.Nearest;
import org.placet.scenarios.Scenarios;

/**
 * Finds what the user means by a scenario: one that is shipped, by its id, or one of their own, by its file. A variant
 * is named behind a dot: {@code sc-04.stopped}, {@code mine.yaml.stopped}.
 */
final class Shelf {

    private Shelf() {}

    /**
     * The scenario, under its own reading or another.
     *
     * @throws WrongInput if there is none
     */
    static Scenario find(String target, Optional<String> reading) {
        reading.filter(id -> !Scenarios.isFile(id)).ifPresent(id -> Choices.one("reading", id, Scenarios.readings()));
        if (Scenarios.ids().contains(target)) {
            return reading.map(id -> Scenarios.shipped(target, id)).orElseGet(() -> Scenarios.shipped(target));
        }
        var file = anything(target);
        if (file.isPresent()) {
            var path = file.get();
            return reading.map(id -> Scenarios.read(path, id)).orElseGet(() -> Scenarios.read(path));
        }
        int dot = Math.max(0, target.lastIndexOf('.'));
        var whole = target.substring(0, dot);
        if (Scenarios.ids().contains(whole) || file(whole).isPresent()) {
            return variant(whole, target.substring(dot + 1), reading);
        }
        throw nothingCalled(target);
    }

    /** The variants of a scenario by the names under which they can be run; none of a variant. */
    static Map<String, Scenario> variants(String target) {
        var all = Scenarios.ids().contains(target)
                ? Scenarios.variants(target)
                : file(target).map(Scenarios::variants).orElse(Map.of());
        return all.entrySet().stream()
                .collect(ImmutableMap.toImmutableMap(one -> target + "." + one.getKey(), Map.Entry::getValue));
    }

    private static Scenario variant(String whole, String name, Optional<String> reading) {
        var known = List.copyOf(variants(whole).keySet());
        var target = whole + "." + name;
        if (known.isEmpty()) {
            throw new WrongInput("'" + whole + "' has no variants, so there is no '" + target + "'.");
        }
        Choices.one("variant", target, known);
        var file = file(whole);
        if (file.isEmpty()) {
            return reading.map(id -> Scenarios.shipped(target, id)).orElseGet(() -> Scenarios.shipped(target));
        }
        var variants =
                reading.map(id -> Scenarios.variants(file.get(), id)).orElseGet(() -> Scenarios.variants(file.get()));
        return Optional.ofNullable(variants.get(name)).orElseThrow();
    }

    /** The file of this name, if it can be read. */
    private static Optional<Path> file(String target) {
        return anything(target).filter(path -> Files.isRegularFile(path) && Files.isReadable(path));
    }

    /** What has this name, be it a folder, a pipe or a file that may not be read: reading it says so. */
    private static Optional<Path> anything(String target) {
        try {
            return Optional.of(Path.of(target)).filter(path -> !target.isEmpty() && Files.exists(path));
        } catch (InvalidPathException noPath) {
            return Optional.empty();
        }
    }

    private static WrongInput nothingCalled(String target) {
        boolean looksLikeAFile = target.contains("/") || target.contains("\\") || target.matches(".*\\.ya?ml");
        return looksLikeAFile
                ? new WrongInput(
                        "There is no file '" + target + "' that can be read. ./placet list shows what is shipped.")
                : new WrongInput("There is no scenario '" + target + "'." + Nearest.hint(target, Scenarios.ids())
                        + " ./placet list shows all; a file of your own ends in .yaml.");
    }
}
