package org.placet.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Words that judge stand only in what somebody is said to have said: in the {@code says} of a position, a concern or a
 * claim, and in paraphrased sources. Everywhere else the library speaks, and it takes no side.
 */
class NeutralWordsTest {

    /** Each word with the reason why it judges. */
    private static final Map<String, String> JUDGING = Map.ofEntries(
            Map.entry("provocat\\w+|provok\\w+", "says who is to blame for a tension"),
            Map.entry("terror\\w*", "is what one side calls the other's violence"),
            Map.entry("aggress\\w+", "says who began"),
            Map.entry(
                    "illegal|illegally|unlawful", "is a court's to say; the library says what counts under a reading"),
            Map.entry("legitimate|illegitimate", "takes a side on who may rule"),
            Map.entry("so-called", "denies a name that somebody uses"),
            Map.entry("regime", "judges a government"),
            Map.entry("separatist\\w*|occupier\\w*|occupied", "takes a side on status"),
            Map.entry("heroic|cowardly|barbar\\w+|brutal\\w*", "praises or blames"),
            Map.entry("unfortunately|rightly|wrongly|obviously", "tells the reader what to think"),
            Map.entry("ethnic cleansing|genocid\\w+", "is a finding that this library does not make"));

    private static final Pattern WORDS =
            Pattern.compile("\\b(" + String.join("|", JUDGING.keySet()) + ")\\b", Pattern.CASE_INSENSITIVE);

    /** What is said in a file on somebody's word: positions, concerns and claims name who says it. */
    private static final Pattern ATTRIBUTED = Pattern.compile("- \\{(who|id): [^}]*?says: \"[^\"]*\"");

    /** A question to a class may name a word in order to ask about it. */
    private static final Pattern QUOTED = Pattern.compile("'[^']*'|\u201c[^\u201d]*\u201d");

    /** How the source article garbled names. */
    private static final Pattern GARBLED = Pattern.compile("Petr Petrovic|Zoran Dincic|Dincic");

    @Test
    void scenarios_and_readings_speak_without_judging() throws IOException {
        var found = new ArrayList<String>();
        for (var file : shipped()) {
            var text = Files.readString(file);
            if (!file.toString().contains("sources")) {
                text = QUOTED.matcher(ATTRIBUTED.matcher(text).replaceAll("")).replaceAll("");
                judging(file, text).forEach(found::add);
            }
        }

        assertThat(found).isEmpty();
    }

    @Test
    void rules_and_what_they_say_speak_without_judging() throws IOException {
        var found = new ArrayList<String>();
        for (var file : files(Path.of("..", "rules", "src", "main", "resources"), ".drl", ".properties")) {
            judging(file, Files.readString(file)).forEach(found::add);
        }

        assertThat(found).isEmpty();
    }

    @Test
    void texts_that_programs_print_speak_without_judging() throws IOException {
        var found = new ArrayList<String>();
        for (var file : files(Path.of("..", "core", "src", "main", "resources"), ".properties")) {
            judging(file, Files.readString(file)).forEach(found::add);
        }
        for (var file : files(Path.of("..", "examples"), ".java", ".js", ".css")) {
            if (file.toString().contains("main")) {
                judging(file, Files.readString(file)).forEach(found::add);
            }
        }

        assertThat(found).isEmpty();
    }

    @Test
    void names_that_the_article_garbled_are_nobodys_name() throws IOException {
        var found = new ArrayList<Path>();
        for (var file : shipped()) {
            if (GARBLED.matcher(Files.readString(file)).find()) {
                found.add(file);
            }
        }

        assertThat(found).isEmpty();
    }

    @Test
    void a_word_that_judges_is_found() {
        assertThat(judging(Path.of("mine"), "an obviously provocative step")).hasSize(2);
    }

    private static List<String> judging(Path file, String text) {
        return WORDS.matcher(text)
                .results()
                .map(word -> file.getFileName() + ": " + word.group())
                .collect(Collectors.toList());
    }

    private static List<Path> shipped() throws IOException {
        return files(Path.of("src", "main", "resources", "org", "placet", "scenarios"), ".yaml");
    }

    private static List<Path> files(Path folder, String... endings) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(file -> !file.toString().contains("target"))
                    .filter(file -> Stream.of(endings).anyMatch(file.toString()::endsWith))
                    .sorted()
                    .toList();
        }
    }
}
