package org.placet.scenarios;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** What stands beside a file with a scenario: readings of its author's own, each by the name of its file. */
@FunctionalInterface
interface Beside {

    /** A text that is in no folder. */
    Beside NOTHING = name -> Optional.empty();

    /** A file's name, and nothing that leads out of the folder. */
    Pattern FILE_NAME = Pattern.compile("[^/\\\\:*?\"<>|]+\\.ya?ml");

    /** The reading in the file with this name, if there is such a file. */
    Optional<ReadingText> reading(String name);

    /** The other files in the folder of this one. */
    static Beside file(Path file) {
        var folder = Optional.ofNullable(file.toAbsolutePath().getParent());
        return name -> folder.filter(any -> FILE_NAME.matcher(name).matches())
                .map(here -> here.resolve(name))
                .filter(Files::isRegularFile)
                .map(Scenarios::readingIn);
    }

    /** Texts that are not in a folder yet, by the names that their files will have. */
    static Beside texts(Map<String, String> byName) {
        return name -> Optional.ofNullable(byName.get(name)).map(text -> new ReadingText(name, text));
    }
}
