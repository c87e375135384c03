package org.placet.explain;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.aggregator.ArgumentsAccessor;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.placet.advice.Refusal.Kind;
import org.placet.model.Dimension;
import org.placet.model.Entry;
import org.placet.model.Intent;
import org.placet.model.Particulars;
import org.placet.model.Quantity;
import org.placet.model.Request;
import org.placet.model.Scenario;
import org.placet.model.Scope;
import org.placet.model.Term;
import org.placet.run.Simulation;
import org.placet.scenarios.Scenarios;

/** The six kinds of refusal are told apart: a table that was written by hand, one case a line. */
class RefusalsTest {

    private static final String TABLE = "/org/placet/explain/refusals.csv";
    private static final int AT_LEAST = 30;

    @ParameterizedTest(name = "{0}, {1}: {2} {3} {4} {5}")
    @CsvFileSource(resources = TABLE, useHeadersInDisplayName = false, numLinesToSkip = 3)
    void each_case_has_its_kind_its_provision_and_its_source(ArgumentsAccessor line) {
        var scenario = with(line.getString(5), Scenarios.shipped(line.getString(0)));
        var trace = Simulation.of(scenario).run();
        var question = Question.whyNot(line.getString(3))
                .by(line.getString(2))
                .about(line.getString(4))
                .at(at(line.getString(1), scenario));

        var whyNot = Explanation.of(trace).whyNot(question);

        assertThat(whyNot.kind()).contains(Kind.valueOf(line.getString(6)));
        assertThat(whyNot.unmet().get(0).rule()).isEqualTo(line.getString(7));
        assertThat(whyNot.unmet().get(0).sources()).contains(line.getString(8));
    }

    @Test
    void the_table_has_enough_cases_of_every_kind() throws Exception {
        var kinds = new ArrayList<String>();
        try (var table = RefusalsTest.class.getResourceAsStream(TABLE)) {
            new String(table.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> line.startsWith("sc-"))
                    .forEach(line -> kinds.add(line.split(",")[6].strip()));
        }

        assertThat(kinds).hasSizeGreaterThanOrEqualTo(AT_LEAST);
        assertThat(kinds)
                .contains(List.of(Kind.values()).stream().map(Enum::name).toArray(String[]::new));
    }

    private static int at(String written, Scenario scenario) {
        if (written.matches("\\d+")) {
            return Integer.parseInt(written);
        }
        return IntStream.range(0, scenario.timeline().size())
                        .filter(one -> scenario.timeline()
                                .get(one)
                                .id()
                                .filter(written::equals)
                                .isPresent())
                        .findFirst()
                        .orElseThrow()
                + 1;
    }

    /** "number 1001", "place pristina": what the first request asks for instead; "condition escort": what a yes needs. */
    private static Scenario with(String otherwise, Scenario scenario) {
        if (otherwise == null) {
            return scenario;
        }
        var words = otherwise.split(" ");
        if (words[0].equals("condition")) {
            return needing(words[1], scenario);
        }
        var old = scenario.requests().firstEntry().getValue();
        var changed = new Request(old.id(), old.applicant(), changed(old.asked(), words[0], words[1]), old.sources());
        return scenario.toBuilder().request(changed).build();
    }

    /** Whatever is approved needs this first. */
    private static Scenario needing(String condition, Scenario scenario) {
        var timeline = scenario.timeline().stream()
                .map(entry -> {
                    var old = entry.intent();
                    var with = old.with();
                    var more = new Particulars(
                            with.channel(),
                            with.number(),
                            with.terms(),
                            with.validDays(),
                            List.of(condition),
                            with.throughout(),
                            with.reasons(),
                            with.condition());
                    var intent = new Intent(old.who(), old.verb(), old.subject(), more);
                    return old.verb().isApproval() ? new Entry(entry.id(), entry.date(), intent, entry.claim()) : entry;
                })
                .toList();
        return scenario.toBuilder().timeline(timeline).build();
    }

    private static Scope changed(Scope asked, String what, String value) {
        return what.equals("number")
                ? asked.with(Quantity.of(Integer.parseInt(value)))
                : asked.with(Dimension.valueOf(what.toUpperCase(Locale.ROOT)), List.of(Term.of(value)));
    }
}
