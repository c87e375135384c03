package org.placet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.placet.scenarios.Scenarios;

/** With invented names, no output says who or where it really was. */
class InventedNamesTest {

    /** Written down from the sources, and not from the table of invented names. */
    private static final Pattern REAL = Pattern.compile(
            "serb|kosov|metoh|belgrad|beograd|pristin|prisht|mitrov|leposa|zve[cč]an|zubin|merdar|jarin[jë]|brnjak|b[eë]rnjak|ra[sš]ka|rudare|kumanov|yugosl|balkan|albani|orthodox|european"
                    + " union|united nations|un security"
                    + "|unscr|1244|\\bnac\\b|\\bmta\\b|kfor|\\bnato\\b|naples|eulex|unmik|osce|\\bksf\\b|\\bfry\\b|srpska"
                    + "|vu[cč]i[cć]|vu[cč]evi|petkovi|petrovi|djindji|osmani|borrell|baerbock|escobar|ristucc|brnabi"
                    + "|tanjug|kossev|\\bn1\\b|\\bb92\\b|\\brts\\b|anadolu|vreme|telegraf|sputnik|reuters|republika|adnkronos");

    /** Gzip in base64. */
    private static final Pattern PACKED = Pattern.compile("H4sI[A-Za-z0-9+/=]{40,}");

    @TempDir
    private Path folder;

    static List<String> stories() {
        return Scenarios.ids().stream()
                .flatMap(id -> Stream.concat(
                        Stream.of(id), Scenarios.variants(id).keySet().stream().map(one -> id + "." + one)))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("stories")
    void no_output_of_any_story_has_a_real_name(String id) throws Exception {
        var handout = folder.resolve("handout.html");
        var outputs = new ArrayList<String>();
        for (var format : List.of("text", "json", "log", "itf")) {
            outputs.add(printed("run", id, "--format", format));
        }
        outputs.add(printed("show", id));
        outputs.add(printed("why", id, "--step", "2"));
        outputs.add(printed("explore", id, "--limit", "30"));
        printed("export", "handout", id, "--out", handout.toString());
        outputs.add(Files.readString(handout));

        assertThat(outputs).allSatisfy(InventedNamesTest::hasNoRealName);
        assertThat(outputs).allSatisfy(output -> assertThat(output).isNotBlank());
    }

    @ParameterizedTest
    @ValueSource(strings = {"article", "text-1244-mta", "belgrade-2023", "nac-consensus", "pristina"})
    void no_reading_brings_one_in_and_the_command_to_repeat_it_works(String reading) {
        var first = printed("run", "sc-00", "--reading", reading);

        var replay = first.lines()
                .filter(line -> line.startsWith("Replay"))
                .findFirst()
                .orElseThrow()
                .replaceFirst("^Replay +\\./placet ", "");

        hasNoRealName(first);
        assertThat(Session.of(replay.split(" ")).out()).isEqualTo(first);
    }

    @Test
    void nor_has_any_other_format_or_command() throws Exception {
        var page = folder.resolve("classroom.html");
        printed("export", "classroom", "--scenario", "sc-05", "sc-04", "sc-13", "--out", page.toString());

        hasNoRealName(PACKED.matcher(Files.readString(page)).replaceAll(""));
        assertThat(unpacked(Files.readString(page))).hasSizeGreaterThan(3).allSatisfy(InventedNamesTest::hasNoRealName);
        for (var id : List.of("sc-00", "sc-05.number", "board-01")) {
            hasNoRealName(printed("run", id, "--format", "html"));
        }
        for (var format : List.of("json", "dot", "csv")) {
            hasNoRealName(printed("explore", "sc-10", "--limit", "60", "--format", format));
        }
        for (var format : List.of("text", "json", "svg", "csv")) {
            hasNoRealName(printed("odds", "sc-10", "--runs", "20", "--format", format));
        }
        hasNoRealName(printed("why", "sc-00", "--step", "2", "--format", "json"));
        hasNoRealName(printed("why-not", "sc-00", "deploy"));
        hasNoRealName(printed("prove", "sc-10", "--limit", "60"));
        hasNoRealName(printed("play", "sc-00"));
        hasNoRealName(printed("readings"));
        hasNoRealName(printed("readings", "--format", "json"));
        hasNoRealName(printed("readings", "text-1244-mta", "belgrade-2023", "sc-00"));
        hasNoRealName(printed("readings", "text-1244-mta", "belgrade-2023", "sc-00", "--format", "json"));
    }

    @Test
    void the_test_sees_a_real_name_where_there_is_one() {
        assertThat(REAL.matcher(Session.of("run", "sc-00").out().toLowerCase(Locale.ROOT))
                        .find())
                .isTrue();
    }

    @Test
    void the_title_says_that_names_are_invented_and_a_source_is_a_number() {
        var shown = printed("show", "sc-00");

        assertThat(shown)
                .startsWith("Caldmere's request of December 2022 (names invented)")
                .contains("source-12: Left out: with invented names,");
        assertThat(printed("explore", "sc-00", "--find", "hafor approve")).contains("HAFOR");
        assertThat(Session.of("run", "sc-00", "--names", "invent").err())
                .contains("There is no kind of names 'invent'.");
    }

    /** What the page carries: JSON, packed. */
    private static List<String> unpacked(String page) {
        return PACKED.matcher(page)
                .results()
                .map(found -> unpack(found.group()))
                .toList();
    }

    private static String unpack(String packed) {
        try (var in =
                new GZIPInputStream(new ByteArrayInputStream(Base64.getDecoder().decode(packed)))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static void hasNoRealName(String output) {
        var found = REAL.matcher(output.toLowerCase(Locale.ROOT));
        assertThat(found.find() ? found.group() + " in " + around(output, found.start()) : "none")
                .isEqualTo("none");
    }

    private static String around(String output, int at) {
        return output.substring(Math.max(0, at - 60), Math.min(output.length(), at + 60));
    }

    private static String printed(String... args) {
        var words = new ArrayList<>(List.of(args));
        words.addAll(List.of("--names", "invented"));
        var session = Session.of(words.toArray(new String[0]));
        assertThat(session.code()).as(session.err()).isIn(0, 1);
        return session.out() + session.err().replaceAll("Wrote .*", "");
    }
}
