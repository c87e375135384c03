package org.placet.cli;

import com.google.common.collect.ImmutableMap;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.placet.model.Scenario;
import org.placet.scenarios.InventedNames;
import org.placet.scenarios.Nearest;
import org.placet.scenarios.Scenarios;
import org.placet.scenarios.WhatIf;

/**
 * Finds what the user means by a scenario: one that is shipped, by its id, or one of their own, by its file. A variant
 * is named behind a dot: {@code sc-04.stopped}, {@code mine.yaml.stopped}.
 */
final class Shelf {

    private Shelf() {}

    /**
     * The scenario as its file tells it.
     *
     * @throws WrongInput if there is none
     */
    static Scenario find(String target) {
        return find(target, WhatIf.AS_WRITTEN);
    }

    /**
     * The scenario, or a what-if that is made of it.
     *
     * @throws WrongInput if there is none
     */
    static Scenario find(String target, WhatIf whatIf) {
        whatIf.reading().filter(id -> !Scenarios.isFile(id)).ifPresent(id -> checkReading(id, whatIf));
        if (Scenarios.ids().contains(target)) {
            return Scenarios.shipped(target, whatIf);
        }
        var file = anything(target);
        if (file.isPresent()) {
            return Scenarios.read(file.get(), whatIf);
        }
        int dot = Math.max(0, target.lastIndexOf('.'));
        var whole = target.substring(0, dot);
        if (Scenarios.ids().contains(whole) || file(whole).isPresent()) {
            return variant(whole, target.substring(dot + 1), whatIf);
        }
        throw nothingCalled(target);
    }

    /** The variants of a scenario by the names under which they can be run; none of a variant. */
    static Map<String, Scenario> variants(String target) {
        return variants(target, WhatIf.AS_WRITTEN);
    }

    /** The same under other names. */
    static Map<String, Scenario> variants(String target, WhatIf whatIf) {
        var all = Scenarios.ids().contains(target)
                ? Scenarios.variants(target, whatIf)
                : file(target).map(file -> Scenarios.variants(file, whatIf)).orElse(Map.of());
        return all.entrySet().stream()
                .collect(ImmutableMap.toImmutableMap(one -> target + "." + one.getKey(), Map.Entry::getValue));
    }

    private static void checkReading(String id, WhatIf whatIf) {
        var known = Scenarios.readings();
        if (!whatIf.inventedNames()) {
            Choices.one("reading", id, known);
        } else if (!known.contains(InventedNames.realReading(id))) {
            Choices.one(
                    "reading", id, known.stream().map(InventedNames::rewrite).toList());
        }
    }

    private static Scenario variant(String whole, String name, WhatIf whatIf) {
        var known = List.copyOf(variants(whole).keySet());
        var target = whole + "." + name;
        if (known.isEmpty()) {
            throw new WrongInput("'" + whole + "' has no variants, so there is no '" + target + "'.");
        }
        Choices.one("variant", target, known);
        return file(whole)
                .map(file -> Scenarios.read(file, name, whatIf))
                .orElseGet(() -> Scenarios.shipped(target, whatIf));
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
