package org.placet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Commands with words and files that are wrong by chance: each ends with 0, 1 or 2 and says so in its own words; what it
 * writes is whole or not there. {@code -Dfuzz.seed=N} makes others.
 */
class FuzzedCommandsTest {

    private static final long SEED = Long.getLong("fuzz.seed", 20221216L);
    private static final int FILES = 100;
    private static final int LINES = 400;

    private static final List<String> WORDS = List.of(
            "run",
            "check",
            "explore",
            "prove",
            "why",
            "why-not",
            "audit",
            "show",
            "list",
            "help",
            "odds",
            "sc-00",
            "sc-99",
            "nothing.yaml",
            "--seed",
            "--pack",
            "--reading",
            "--limit",
            "--format",
            "--step",
            "--scenario",
            "--find",
            "--color",
            "--thinkable",
            "--",
            "-",
            "",
            "=",
            "7",
            "-1",
            "99999999999999999999",
            "1e3",
            "json",
            "log",
            "article",
            "eulex-may-approve",
            "kfor approve",
            "\u202E",
            "'",
            "E104",
            "..",
            "/dev/null");

    @TempDir
    private Path folder;

    @Test
    void words_in_any_order() {
        for (int number = 0; number < LINES; number++) {
            var random = new SplittableRandom(SEED + number);
            var words = new ArrayList<String>();
            for (int left = random.nextInt(1, 6); left > 0; left--) {
                words.add(WORDS.get(random.nextInt(WORDS.size())));
            }
            // keeps explorations small
            words.removeIf(word -> word.equals("article-open"));
            isAnswered(Session.of(words.toArray(new String[0])), words + ", seed " + (SEED + number));
        }
    }

    @Test
    void files_with_broken_bytes() throws IOException {
        var whole = Files.readAllBytes(starter());
        var file = folder.resolve("mine.yaml");
        var out = folder.resolve("out.json");
        for (int number = 0; number < FILES; number++) {
            var random = new SplittableRandom(SEED + number);
            Files.write(file, broken(whole, random));
            var seed = "seed " + (SEED + number);

            isAnswered(Session.of("check", file.toString(), "--format", "json"), seed);
            isAnswered(Session.of("audit", file.toString(), "--scenario", "sc-00"), seed);
            var run = Session.of("run", file.toString(), "--format", "json", "--out", out.toString());
            isAnswered(run, seed);

            assertThat(Files.exists(out)).as(seed).isEqualTo(run.code() != 2);
            if (Files.exists(out)) {
                assertThat(Files.readString(out)).as(seed).startsWith("{").endsWith("}\n");
            }
            Files.deleteIfExists(out);
            try (var left = Files.list(folder)) {
                assertThat(left)
                        .as(seed)
                        .containsExactlyInAnyOrder(file, folder.resolve("starter.yaml"), folder.resolve("schema"));
            }
        }
    }

    private Path starter() {
        var starter = folder.resolve("starter.yaml");
        assertThat(Session.of("new", starter.toString()).code()).isZero();
        return starter;
    }

    private static byte[] broken(byte[] whole, SplittableRandom random) {
        var bytes = whole.clone();
        for (int left = random.nextInt(3); left >= 0; left--) {
            bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
        }
        return random.nextInt(4) == 0
                ? new String(bytes, 0, random.nextInt(bytes.length), StandardCharsets.ISO_8859_1)
                        .getBytes(StandardCharsets.UTF_8)
                : bytes;
    }

    private static void isAnswered(Session session, String which) {
        assertThat(session.code()).as(which + ": " + session.err()).isBetween(0, 2);
        assertThat(session.err()).as(which).doesNotContain("\tat ", "Exception");
        assertThat(session.out()).as(which).doesNotContain("\tat ");
    }
}
