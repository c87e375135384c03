package org.placet.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.placet.cli.text.Ink;

/** A file that is there with all of its text or not at all. */
final class OutFile {

    /** The width of a file, whatever the screen. */
    private static final int PAPER = 80;

    private OutFile() {}

    /**
     * Writes the text as UTF-8 to a file beside the target, then puts it in the target's place.
     *
     * @throws WrongInput if the target cannot be written; what was there stays
     */
    static void write(Path target, String text) {
        var folder = target.toAbsolutePath().normalize().getParent();
        var name = target.getFileName();
        if (folder == null || name == null || (Files.exists(target) && !Files.isRegularFile(target))) {
            throw new WrongInput("'" + target + "' is no file that can be written. Name a file, such as out.txt.");
        }
        if (!Files.isDirectory(folder)) {
            throw new WrongInput(
                    "The folder '" + folder + "' does not exist. Make it first: mkdir -p '" + folder + "'");
        }
        var beside = folder.resolve("." + name + "." + ProcessHandle.current().pid() + ".tmp");
        try {
            Files.writeString(beside, text, StandardCharsets.UTF_8, StandardOpenOption.CREATE_NEW);
            move(beside, target);
        } catch (IOException broken) {
            throw cannotWrite(target, beside, broken);
        }
    }

    /**
     * Writes to this file, if one was named, and says so on the screen of messages; else to the screen of results.
     *
     * @param text made for a width and a kind of letters: those of the screen, or of paper
     */
    static void orScreen(@Nullable Path target, Screen screen, Ink ink, BiFunction<Integer, Ink, String> text) {
        if (target == null) {
            screen.out().print(text.apply(screen.columns(), ink));
        } else {
            write(target, text.apply(PAPER, Ink.PLAIN));
            screen.err().println("Wrote " + target);
        }
    }

    /** Makes the folder of a file that Placet itself named. */
    static void folderOf(Path file) {
        var folder = Optional.ofNullable(file.getParent()).orElseThrow();
        try {
            Files.createDirectories(folder);
        } catch (IOException broken) {
            var wrong = new WrongInput("The folder '" + folder.toAbsolutePath()
                    + "' cannot be made. Go to a folder in which you may write, and try again.");
            wrong.initCause(broken);
            throw wrong;
        }
    }

    private static void move(Path beside, Path target) throws IOException {
        try {
            Files.move(beside, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException notHere) {
            Files.move(beside, target, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static WrongInput cannotWrite(Path target, Path beside, IOException broken) {
        var wrong = new WrongInput(
                "'" + target + "' cannot be written (" + broken.getClass().getSimpleName() + ": " + broken.getMessage()
                        + "). Choose a folder in which you may write.");
        wrong.initCause(broken);
        try {
            Files.deleteIfExists(beside);
        } catch (IOException alsoBroken) {
            wrong.addSuppressed(alsoBroken);
        }
        return wrong;
    }
}
