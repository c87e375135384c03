package org.placet.cli;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/** Files that are made to hurt whoever opens them, each with the code of the error that refuses it. */
final class HostileFiles {
    private static final String LAUGHS = """
            scenario: laughs
            a: &a [ha, ha, ha, ha, ha, ha, ha, ha, ha]
            b: &b [*a, *a, *a, *a, *a, *a, *a, *a, *a]
            c: &c [*b, *b, *b, *b, *b, *b, *b, *b, *b]
            d: &d [*c, *c, *c, *c, *c, *c, *c, *c, *c]
            e: &e [*d, *d, *d, *d, *d, *d, *d, *d, *d]
            f: &f [*e, *e, *e, *e, *e, *e, *e, *e, *e]
            g: &g [*f, *f, *f, *f, *f, *f, *f, *f, *f]
            """;

    private final Path folder;
    private final Map<String, Path> files = new LinkedHashMap<>();
    private final Map<String, String> codes = new LinkedHashMap<>();

    private HostileFiles(Path folder) {
        this.folder = folder;
    }

    /** Writes them all into a folder. */
    static HostileFiles in(Path folder) throws IOException {
        var all = new HostileFiles(folder);
        all.writeLarge();
        all.writeStrange();
        return all;
    }

    /** The files by what is wrong with them. */
    Map<String, Path> files() {
        return files;
    }

    /** The code of the error that refuses each. */
    String code(String name) {
        return codes.getOrDefault(name, "");
    }

    private void writeLarge() throws IOException {
        var large = folder.resolve("large.yaml");
        try (var file = new RandomAccessFile(large.toFile(), "rw")) {
            file.setLength(100L * 1024 * 1024);
        }
        add("100 MB", large, "E102");
        add("a billion laughs", "laughs.yaml", LAUGHS, "E103");
        add("10,000 brackets", "brackets.yaml", "title: " + "[".repeat(10_000) + "]".repeat(10_000), "E108");
        add("10,000 dashes", "dashes.yaml", "- ".repeat(10_000) + "x", "E108");
        add("10,000 braces", "braces.yaml", "a: " + "{a: ".repeat(10_000) + "}".repeat(10_000), "E108");
        add("an id of 1 MB", "id.yaml", starter().replace("scenario: my", "scenario: " + "x".repeat(1 << 20)), "E110");
        add(
                "a key of 1 MB",
                "key.yaml",
                starter().replace("\ntitle:", "\n? " + "x".repeat(1 << 20) + "\n: a\ntitle:"),
                "E104");
        add("a million entries", "entries.yaml", "timeline: [" + "a,".repeat(1_000_000) + "a]", "E102");
        add("a million lines", "lines.yaml", "timeline:\n" + "\n".repeat(1_000_000) + "  - x", "E106");
        add("thousands of mistakes", "mistakes.yaml", starter() + "x: 1\n".repeat(20_000), "E107");
        add(
                "a number of 1 MB",
                "number.yaml",
                starter().replace("weight: 1}", "weight: " + "9".repeat(1 << 20) + "}"),
                "E114");
    }

    private void writeStrange() throws IOException {
        add("a key twice", "twice.yaml", starter().replace("\ntitle:", "\ntitle: Another\ntitle:"), "E107");
        add("UTF-16", bytes("utf16.yaml", starter().getBytes(StandardCharsets.UTF_16)), "E119");
        add("UTF-16 without a mark", bytes("utf16le.yaml", starter().getBytes(StandardCharsets.UTF_16LE)), "E119");
        add("Latin-1", bytes("latin.yaml", "title: Brnják".getBytes(StandardCharsets.ISO_8859_1)), "E119");
        add("a NUL byte", "nul.yaml", starter().replace("A small request", "A small\u0000request"), "E119");
        add("tabs", "tabs.yaml", starter().replace("\n  - {id: asker", "\n\t- {id: asker"), "E101");
        add("a type tag", "tag.yaml", starter().replace("title: ", "title: !!java.net.URL "), "E103");
        add("an empty file", "empty.yaml", "", "E109");
        add("a comment alone", "comment.yaml", "# nothing\n", "E109");
        add("a list", "list.yaml", "- a\n- b\n", "E109");
        add("two documents", "two.yaml", starter() + "---\n" + starter(), "E101");
        add("a folder", Files.createDirectory(folder.resolve("folder.yaml")), "E100");
        var device = Path.of("/dev/zero");
        if (Files.exists(device)) {
            add("a device without end", device, "E100");
        }
        var pipe = folder.resolve("pipe.yaml");
        if (isMade(pipe)) {
            add("a pipe that nobody writes to", pipe, "E100");
        }
    }

    private static boolean isMade(Path pipe) throws IOException {
        try {
            return new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor() == 0;
        } catch (IOException noSuchCommand) {
            return false;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IOException(stopped);
        }
    }

    private Path bytes(String name, byte[] bytes) throws IOException {
        return Files.write(folder.resolve(name), bytes);
    }

    private void add(String what, String name, String text, String code) throws IOException {
        add(what, Files.writeString(folder.resolve(name), text), code);
    }

    private void add(String what, Path file, String code) {
        files.put(what, file);
        codes.put(what, code);
    }

    /** What {@code ./placet new} writes. */
    static String starter() {
        try (var in = NewCommand.class.getResourceAsStream("starter.yaml")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
