package org.placet.examples.teachers;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/** What the guide says about the rules is read off the class page; what it links to is there. */
class GuideTest {

    private static final Path HERE = Path.of("");
    private static final Pattern CLAIM =
            Pattern.compile("<!-- (holds|level|expects): ([a-z0-9.-]+) \\| (.+?) \\| ([A-Za-z0-9-]+) -->");

    static Stream<Path> pages() throws IOException {
        try (var all = Files.list(HERE)) {
            return all.filter(page -> page.toString().endsWith(".md")).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void every_link_leads_to_a_file(Path page) throws IOException {
        assertThat(Pattern.compile("\\]\\(([^)#]+)[^)]*\\)")
                        .matcher(Files.readString(page))
                        .results()
                        .map(found -> found.group(1)))
                .allSatisfy(link -> assertThat(HERE.resolve(link)).exists());
    }

    @ParameterizedTest
    @MethodSource("pages")
    void no_page_is_longer_than_two_printed_ones(Path page) throws IOException {
        assertThat(Files.readAllLines(page)).hasSizeLessThan(110);
    }

    @Test
    void there_are_twelve_questions_each_with_an_answer() throws IOException {
        var questions = Files.readString(Path.of("questions.md"));

        assertThat(Pattern.compile("(?m)^\\d+\\. \\*\\*.*\\?\\*\\*\\n +\\S")
                        .matcher(questions)
                        .results())
                .hasSize(12);
    }

    static List<MatchResult> claims() throws IOException {
        var claims = new ArrayList<MatchResult>();
        for (var page : pages().toList()) {
            var text = Files.readString(page);
            claims.addAll(CLAIM.matcher(text).results().toList());
            assertThat(claims.size())
                    .as("every comment on %s can be tested", page)
                    .isGreaterThanOrEqualTo(text.split("<!--", -1).length - 1);
        }
        return claims;
    }

    @ParameterizedTest
    @MethodSource("claims")
    void what_an_answer_says_about_the_rules_is_so(MatchResult claim) {
        var data = ClassFile.read(ClassFile.fresh()).packs().get("scenario-" + claim.group(2));

        assertThat(data).as("scenario %s", claim.group(2)).isNotNull();
        assertThat(seen(data, claim.group(1), claim.group(3))).contains(claim.group(4));
    }

    private static List<String> seen(JsonNode data, String kind, String text) {
        return switch (kind) {
            case "level" -> levels(data, text);
            case "expects" -> expectations(data, text);
            default -> verdicts(data, text);
        };
    }

    /** Whether acts that begin like this count, or the kinds of refusal. */
    private static List<String> verdicts(JsonNode data, String sentence) {
        var verdicts = new ArrayList<String>();
        for (var act : data.get("acts")) {
            if (string(data, act.get(2)).startsWith(sentence)) {
                verdicts.add(act.get(7).asInt() < 0 ? "counts" : string(data, act.get(7)));
            }
        }
        return verdicts;
    }

    /** The level after each step of the timeline that reads like this. */
    private static List<String> levels(JsonNode data, String sentence) {
        var levels = new ArrayList<String>();
        int way = 0;
        for (int at = 0; at < data.get("situations").get("count").size(); at++) {
            for (int i = 0; i < data.get("situations").get("count").get(at).asInt(); i++, way++) {
                var act = data.get("acts")
                        .get(data.get("ways").get("act").get(way).asInt());
                if (act.get(6).asInt() == 1 && string(data, act.get(2)).equals(sentence)) {
                    int target = at + data.get("ways").get("to").get(way).asInt();
                    levels.add(data.get("situations").get("level").get(target).asString());
                }
            }
        }
        return levels;
    }

    private static List<String> expectations(JsonNode data, String name) {
        var outcomes = new ArrayList<String>();
        for (var one : data.get("expectations")) {
            for (var actor : data.get("actors")) {
                if (actor.get("id").equals(one.get("who"))
                        && actor.get("short").asString().equals(name)) {
                    outcomes.add(one.get("outcome").asString());
                }
            }
        }
        return outcomes;
    }

    private static String string(JsonNode data, JsonNode number) {
        return data.get("strings").get(number.asInt()).asString();
    }
}
