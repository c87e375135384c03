package org.placet.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/** The front page, as far as it can be checked: its blocks of text and of commands. */
final class Readme {

    private Readme() {}

    /** The insides of all blocks of this kind. */
    static List<String> blocks(String kind) throws IOException {
        var page = Files.readString(Path.of("..", "..", "README.md"));
        return Pattern.compile("(?ms)^```" + kind + "\\n(.*?)^```$")
                .matcher(page)
                .results()
                .map(block -> block.group(1))
                .toList();
    }
}
