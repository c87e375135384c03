package org.placet.rules;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The files of a rule pack on the class path, in a jar or in a folder. */
final class PackFiles {

    private static final String DRL = ".drl";

    private PackFiles() {}

    /** The texts of all rule files in the package, in the order of their names. */
    static List<String> drl(Class<?> from, String packageName) {
        var folder = packageName.replace('.', '/');
        var messages = from.getResource("/" + folder + "/messages.properties");
        if (messages == null) {
            throw new IllegalStateException("The rule pack " + packageName + " has no messages.properties");
        }
        try {
            return messages.getProtocol().equals("jar")
                    ? inJar(messages, folder)
                    : inFolder(Path.of(messages.toURI()).resolveSibling("."));
        } catch (IOException | URISyntaxException broken) {
            throw new IllegalStateException("The rule pack " + packageName + " cannot be read", broken);
        }
    }

    private static List<String> inJar(URL inside, String folder) throws IOException {
        // The jar belongs to the class loader: it must not be closed here.
        var jar = ((JarURLConnection) inside.openConnection()).getJarFile();
        return jar.stream()
                .filter(entry -> entry.getName().startsWith(folder + "/")
                        && entry.getName().endsWith(DRL))
                .sorted((one, other) -> one.getName().compareTo(other.getName()))
                .map(entry -> {
                    try {
                        return RuleText.read(jar.getInputStream(entry));
                    } catch (IOException broken) {
                        throw new UncheckedIOException(broken);
                    }
                })
                .toList();
    }

    private static List<String> inFolder(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(DRL))
                    .sorted()
                    .map(file -> {
                        try {
                            return Files.readString(file);
                        } catch (IOException broken) {
                            throw new UncheckedIOException(broken);
                        }
                    })
                    .toList();
        }
    }
}
