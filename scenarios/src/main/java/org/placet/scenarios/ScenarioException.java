package org.placet.scenarios;

import java.util.List;
import java.util.stream.Collectors;

/** Thrown for a file that cannot be read as it is written. It carries every mistake of the file, in order. */
public final class ScenarioException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<ScenarioProblem> problems;

    ScenarioException(String file, List<ScenarioProblem> problems) {
        super(message(file, problems));
        this.problems = List.copyOf(problems);
    }

    /** All mistakes, from the top of the file to its end. */
    public List<ScenarioProblem> problems() {
        return problems;
    }

    private static String message(String file, List<ScenarioProblem> problems) {
        var count = problems.size() == 1 ? "1 error in " : problems.size() + " errors in ";
        return problems.stream().map(ScenarioProblem::rendered).collect(Collectors.joining("\n\n", "", "\n\n"))
                + count
                + file;
    }
}
