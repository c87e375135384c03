package org.placet.scenarios;

import java.util.List;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * What was found in files, for other programs: {@code files}, each with {@code file}, {@code holds} and {@code
 * problems}, and the number of {@code errors}.
 */
public final class CheckJson {

    private CheckJson() {}

    /** These files in this order, ending with a line end. */
    public static String write(List<Checked> files) {
        var root = JsonNodeFactory.instance.objectNode();
        var list = root.putArray("files");
        for (var file : files) {
            var one = list.addObject().put("file", file.file()).put("holds", file.holds());
            var problems = one.putArray("problems");
            file.problems().forEach(problem -> write(problem, problems.addObject()));
        }
        root.put(
                "errors",
                files.stream().mapToInt(file -> file.problems().size()).sum());
        return Json.write(root);
    }

    private static void write(ScenarioProblem problem, ObjectNode json) {
        json.put("code", problem.code())
                .put("line", problem.line())
                .put("column", problem.column())
                .put("what", problem.what())
                .put("nearest", problem.nearest().orElse(null))
                .put("expected", problem.expected())
                .put("fix", problem.fix())
                .put("help", problem.help());
    }
}
