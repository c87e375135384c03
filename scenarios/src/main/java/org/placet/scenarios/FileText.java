package org.placet.scenarios;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;

/**
 * The text of a file that somebody named. Whatever is no text of a size that a person can read is refused before more
 * than that much of it is read; nothing is waited for.
 */
final class FileText {
    private static final String EXPECTED = "a file with text in UTF-8";
    private static final int BYTE = 0xFF;

    private FileText() {}

    /**
     * The text.
     *
     * @throws ScenarioException if there is no such file, or it is no text
     */
    static String of(Path file) {
        return decoded(file.toString(), bytes(file));
    }

    private static byte[] bytes(Path file) {
        // a pipe or a device could wait for ever, or never end
        if (Files.exists(file) && !Files.isRegularFile(file)) {
            boolean folder = Files.isDirectory(file);
            throw cannotOpen(
                    file,
                    folder ? "this is a folder" : "this is a pipe or a device, not a file",
                    folder ? "name a file in it" : "write it to a file first");
        }
        try (var in = Files.newInputStream(file)) {
            var bytes = in.readNBytes(YamlText.MOST_BYTES + 1);
            if (bytes.length > YamlText.MOST_BYTES) {
                YamlText.refuseSize(file.toString());
            }
            return bytes;
        } catch (NoSuchFileException missing) {
            throw cannotOpen(
                    file, "there is no such file", "look at the spelling; ./placet list shows what is shipped");
        } catch (AccessDeniedException denied) {
            throw cannotOpen(file, "this file may not be read by you", "look at its permissions");
        } catch (IOException broken) {
            throw cannotOpen(file, "this file cannot be read: " + broken.getMessage(), "copy it, and try the copy");
        }
    }

    private static ScenarioException cannotOpen(Path file, String what, String fix) {
        var problems = new Problems(file.toString(), "");
        problems.add(Mistake.CANNOT_OPEN, Optional.empty(), what, EXPECTED, fix);
        return problems.asException();
    }

    private static String decoded(String file, byte[] bytes) {
        var in = ByteBuffer.wrap(bytes);
        var out = CharBuffer.allocate(bytes.length);
        var result = StandardCharsets.UTF_8.newDecoder().decode(in, out, true);
        if (!result.isError()) {
            return out.flip().toString();
        }
        boolean wide = bytes.length > 1 && (bytes[0] & BYTE) + (bytes[1] & BYTE) == 0xFE + 0xFF;
        // shown as if each byte were a letter, so that the author finds the place
        var problems = new Problems(file, new String(bytes, StandardCharsets.ISO_8859_1));
        var before = new String(bytes, 0, in.position(), StandardCharsets.ISO_8859_1);
        int line = (int) before.chars().filter(letter -> letter == '\n').count();
        problems.addAt(
                Mistake.ENCODING,
                line,
                before.length() - before.lastIndexOf('\n') - 1,
                wide ? "the file is in UTF-16" : "this letter is not in UTF-8",
                EXPECTED,
                "save the file as UTF-8; an editor asks for it under 'save as' or 'encoding'");
        throw problems.asException();
    }
}
