package org.placet.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * One mistake at a time, in every key of every shipped file: it is said once, where it is, and the fix mends it. What
 * the schema sees the reader sees too, and the other way round but for what no schema can know.
 *
 * <p>In sc-00 and in the readings each item of each list is tried; to try them in the other scenarios too takes minutes,
 * so there each key is tried where it stands first.
 */
class MutationsTest {
    private static final Pattern CHANGE = Pattern.compile("change line (\\d+) to   (.*)");
    private static final Pattern INSTEAD = Pattern.compile("in line (\\d+) write '(.*)' instead of '(.*)'");
    private static final Pattern ADD = Pattern.compile("add   ([a-z-]+: .*)");

    /** What a schema cannot know: whether something of that name exists, and whether parts fit together. */
    private static final Set<String> BEYOND_A_SCHEMA = Set.of(
            "E115", "E116", "E117", "E120", "E121", "E122", "E123", "E124", "E125", "E126", "E127", "E128", "E129",
            "E130", "E132", "E133", "E134", "E140", "E141", "E142", "E143", "E144", "E145");

    static List<String> scenarios() {
        return Scenarios.ids();
    }

    static List<String> readings() {
        return Scenarios.readings();
    }

    @ParameterizedTest
    @Execution(ExecutionMode.CONCURRENT)
    @MethodSource("scenarios")
    void each_mistake_in_a_scenario_is_said_once_where_it_is_and_its_fix_mends_it(String id) {
        assertThat(wrongs(Shipped.SCENARIO.text(id), Schemas.SCENARIO, id.equals("sc-00")))
                .isEmpty();
    }

    @ParameterizedTest
    @Execution(ExecutionMode.CONCURRENT)
    @MethodSource("readings")
    void each_mistake_in_a_reading_is_said_once_where_it_is_and_its_fix_mends_it(String id) {
        assertThat(wrongs(Shipped.READING.text(id), Schemas.READING, true)).isEmpty();
    }

    private static List<String> wrongs(String text, Schemas kind, boolean all) {
        var json = JsonMapper.shared().readTree(kind.text());
        var schema =
                SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7).getSchema(json);
        var seen = new HashSet<String>();
        var wrongs = new ArrayList<String>();
        for (var mutation : Mutation.of(text, json)) {
            if (!all && !seen.add(mutation.kind() + mutation.path())) {
                continue;
            }
            var problems = problems(mutation.text(), kind);
            wrong(mutation, problems, kind).ifPresent(wrongs::add);
            // a schema does not see which of the items of a list it is
            if (!all || seen.add(mutation.kind() + mutation.path())) {
                disagreement(mutation, problems, schema).ifPresent(wrongs::add);
            }
        }
        return wrongs;
    }

    private static Optional<String> wrong(Mutation mutation, List<ScenarioProblem> problems, Schemas kind) {
        var where = mutation.kind() + " " + mutation.path() + " in line " + mutation.line() + ": ";
        if (problems.size() != 1) {
            return Optional.of(where + problems.size() + " errors: "
                    + problems.stream()
                            .limit(3)
                            .map(one -> one.code() + " " + one.place() + " " + one.what())
                            .toList());
        }
        var problem = problems.get(0);
        if (problem.line() != mutation.line() || problem.column() != mutation.column()) {
            return Optional.of(where + "said at " + problem.place() + ", not in column " + mutation.column() + ": "
                    + problem.code() + problem.what());
        }
        return mended(mutation.text(), problem)
                .map(text -> problems(text, kind))
                .filter(left -> !left.isEmpty())
                .map(left -> where + "the fix (" + problem.fix() + ") leaves "
                        + left.get(0).rendered());
    }

    private static Optional<String> disagreement(Mutation mutation, List<ScenarioProblem> problems, Schema schema) {
        JsonNode json;
        try {
            json = JsonMapper.shared()
                    .valueToTree(new Load(LoadSettings.builder().build()).loadFromString(mutation.text()));
        } catch (RuntimeException noYaml) {
            return Optional.of(mutation.kind() + " " + mutation.path() + " is no YAML");
        }
        boolean refused = !schema.validate(json).isEmpty();
        boolean beyond = problems.stream().allMatch(one -> BEYOND_A_SCHEMA.contains(one.code()));
        if (refused ? problems.isEmpty() : !beyond) {
            return Optional.of(mutation.kind() + " " + mutation.path() + " is " + (refused ? "refused" : "taken")
                    + " by the schema, and the reader says " + problems);
        }
        return Optional.empty();
    }

    /** The file with the fix applied as it is printed; nothing where the fix is a piece of advice. */
    private static Optional<String> mended(String text, ScenarioProblem problem) {
        var lines = new ArrayList<>(text.lines().toList());
        int at = problem.line() - 1;
        var change = CHANGE.matcher(problem.fix());
        var instead = INSTEAD.matcher(problem.fix());
        var add = ADD.matcher(problem.fix());
        if (change.matches()) {
            var indent = lines.get(at).replaceFirst("\\S.*", "");
            lines.set(Integer.parseInt(change.group(1)) - 1, indent + change.group(2));
        } else if (instead.matches()) {
            var line = lines.get(at);
            int start = problem.column() - 1;
            lines.set(
                    at,
                    line.substring(0, start)
                            + instead.group(2)
                            + line.substring(start + instead.group(3).length()));
        } else if (add.matches()) {
            var line = lines.get(at);
            int start = problem.column() - 1;
            boolean braces = line.startsWith("{", start);
            lines.set(
                    at,
                    braces
                            ? line.substring(0, start + 1) + add.group(1) + ", " + line.substring(start + 1)
                            : line.substring(0, start) + add.group(1) + "\n" + " ".repeat(start)
                                    + line.substring(start));
        } else {
            return Optional.empty();
        }
        return Optional.of(String.join("\n", lines) + "\n");
    }

    private static List<ScenarioProblem> problems(String text, Schemas kind) {
        try {
            if (kind == Schemas.READING) {
                ReadingFile.parse(new ReadingText("mine.yaml", text));
            } else {
                Scenarios.parse("mine.yaml", text);
            }
            return List.of();
        } catch (ScenarioException mistakes) {
            return mistakes.problems();
        }
    }
}
