package org.placet.scenarios;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What a look at one file found, without running anything.
 *
 * @param file how the file was named
 * @param holds what is in it, in a few words: "a scenario, 9 entries"; empty where mistakes were found
 * @param problems every mistake, from the top of the file to its end
 */
public record Checked(String file, String holds, List<ScenarioProblem> problems) {

    public Checked {
        problems = List.copyOf(problems);
    }

    /** A look at a file: a reading if {@code reading} is its first key, else a scenario. */
    static Checked of(Path file) {
        try {
            var text = FileText.of(file);
            return new Checked(file.toString(), holds(file, text), List.of());
        } catch (ScenarioException mistakes) {
            return new Checked(file.toString(), "", mistakes.problems());
        }
    }

    /** Whether nothing is to be mended. */
    public boolean isInOrder() {
        return problems.isEmpty();
    }

    private static String holds(Path path, String text) {
        var file = path.toString();
        if (YamlText.firstKey(YamlText.parse(file, text)).equals(Optional.of("reading"))) {
            var reading = new ReadingText(file, text).read().reading();
            return "a reading, " + count(reading.limits().size(), "limit", "limits");
        }
        var told = ScenarioFile.parse(new ScenarioFile.Text(file, text, Beside.file(path)), Optional.empty());
        var variants = told.variants();
        return "a scenario, " + count(told.scenario().timeline().size(), "entry", "entries")
                + (variants.isEmpty() ? "" : ", " + count(variants.size(), "variant", "variants"));
    }

    private static String count(int number, String one, String several) {
        return number + " " + (number == 1 ? one : several);
    }
}
