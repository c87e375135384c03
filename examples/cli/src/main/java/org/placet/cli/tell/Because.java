package org.placet.cli.tell;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.placet.advice.Reason;
import org.placet.model.Scenario;
import org.placet.run.Wording;

/**
 * A reason as a reader sees it: a sentence, the rule that says it, and where it comes from.
 *
 * @param rule the id of the rule
 * @param sources keys that resolve in the sources of the scenario
 */
public record Because(String sentence, String rule, List<String> sources) {

    /** What the simulation itself knows is no reason worth a line: that the timeline says so, that time passes. */
    private static final Set<String> OWN = Set.of("timeline", "clock");

    public Because {
        sources = List.copyOf(sources);
    }

    static List<Because> of(List<Reason> reasons, Wording wording) {
        return reasons.stream()
                .filter(reason -> !OWN.contains(reason.rule()))
                .map(reason -> new Because(wording.sentence(reason), reason.rule(), reason.sources()))
                .distinct()
                .toList();
    }

    /** The rule, and those of its sources that the scenario describes: {@code form-02, A10}; all, if it describes none. */
    public String references(Scenario scenario) {
        var known = sources.stream().filter(scenario.sources()::containsKey).toList();
        return Stream.concat(Stream.of(rule), (known.isEmpty() ? sources : known).stream())
                .collect(Collectors.joining(", "));
    }
}
