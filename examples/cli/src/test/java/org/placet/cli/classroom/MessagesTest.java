package org.placet.cli.classroom;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.placet.advice.Refusal;
import org.placet.model.Label;

class MessagesTest {

    private static final Path PAGE = Path.of("src/main/resources/org/placet/cli/classroom");
    private static final Path CODE = Path.of("src/main/java/org/placet/cli/classroom");

    /** Keys that are put together at run time: where they begin, and how they can go on. */
    private static final Stream<String> MADE = Stream.of(
                    Arrays.stream(Label.values()).flatMap(one -> Stream.of("label." + one, "label." + one + ".says")),
                    Arrays.stream(Refusal.Kind.values()).map(one -> "kind." + one.code()),
                    Stream.of("watch", "play", "control")
                            .flatMap(one -> Stream.of("mode." + one, "mode." + one + ".says")),
                    Stream.of("path", "tree", "possible", "what-if", "checks", "talk")
                            .map(one -> "panel." + one),
                    Stream.of("asking", "deciding", "around").map(one -> "map." + one),
                    Stream.of("holds", "untested", "undecided", "broken").map(one -> "checks." + one),
                    Stream.of("untested", "undecided", "broken").map(one -> "checks." + one + ".says"))
            .flatMap(keys -> keys);

    private final Messages messages = Messages.english();

    @Test
    void every_text_that_the_page_asks_for_is_there_and_no_other() throws IOException {
        var asked = new TreeSet<String>();
        MADE.forEach(asked::add);
        try (var files = Stream.concat(Files.list(PAGE), Files.list(CODE))) {
            for (var file : files.toList()) {
                asked.addAll(keys(file));
            }
        }

        var there = new TreeSet<>(messages.all().keySet());
        there.removeIf(key -> key.startsWith("state."));
        assertThat(there).isEqualTo(asked);
    }

    @Test
    void a_text_that_is_missing_is_never_shown_as_its_key() {
        assertThatThrownBy(() -> messages.say("no.such.key")).hasMessageContaining("'no.such.key'");
    }

    @Test
    void gaps_are_filled_in() {
        assertThat(messages.say("change.undertaking.one", "study", "small")).isEqualTo("The study (small)");
    }

    private static Set<String> keys(Path file) throws IOException {
        var keys = new TreeSet<String>();
        var text = Files.readString(file);
        if (file.toString().endsWith(".js")) {
            find(text, "\\bt\\(\"([a-z0-9.-]+)\"[,)]", keys);
            find(text, "\\? \"([a-z0-9-]+\\.[a-z0-9.-]+)\" :", keys);
            find(text, "\"((?:keys|start\\.how)\\.[a-z0-9-]+)\"", keys);
            var counted = new TreeSet<String>();
            find(text, "\\bcount\\(\"([a-z0-9.-]+)\"", counted);
            counted.forEach(key -> keys.addAll(Set.of(key + ".one", key + ".many")));
        } else if (file.toString().endsWith(".html")) {
            find(text, "\\{\\{([a-z]+\\.[a-z.-]+)}}", keys);
        } else if (file.toString().endsWith(".java")) {
            find(text, "messages\\.say\\(\\s*\"([a-z0-9.-]+)\"", keys);
            find(text, "\"(handout\\.[a-z.]+)\"", keys);
            keys.removeIf(key -> key.endsWith(".") || key.equals("handout.css"));
        }
        return keys;
    }

    private static void find(String text, String pattern, Set<String> keys) {
        Pattern.compile(pattern).matcher(text).results().forEach(found -> keys.add(found.group(1)));
    }
}
