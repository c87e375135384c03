package org.placet.scenarios;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedSet;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.placet.explain.Intents;
import org.placet.model.Dimension;
import org.placet.model.Intent;
import org.placet.model.Quantity;
import org.placet.model.Scenario;
import org.placet.model.Term;
import org.placet.model.When;
import org.placet.run.Step;
import org.placet.run.Trace;
import tools.jackson.dataformat.csv.CsvMapper;
import tools.jackson.dataformat.csv.CsvSchema;

/** Writes the steps of a run as a log, as somebody who kept a record of them would have: {@link LogFile} reads it. */
public final class LogCsv {

    /** Date, actor, act and subject stand there in any case. */
    private static final int NEEDED = 4;

    private static final Map<String, Dimension> TERMS = ImmutableMap.of(
            "of", Dimension.CATEGORY, "to", Dimension.PLACE, "for", Dimension.FUNCTION, "under", Dimension.BASIS);

    private final Scenario scenario;
    private final Grammar grammar;

    private LogCsv(Scenario scenario) {
        this.scenario = scenario;
        this.grammar = new Grammar(scenario.reading().words());
    }

    /** One line of heads, then one line a step; time that only passes is no event. */
    public static String write(Trace trace) {
        var log = new LogCsv(trace.scenario());
        var all = new ArrayList<List<String>>();
        for (var step : trace.steps()) {
            log.intent(step)
                    .ifPresent(intent -> all.add(LogTable.columns().stream()
                            .map(column -> log.cell(column, step, intent))
                            .toList()));
        }
        var columns = List.copyOf(LogTable.columns());
        var used = IntStream.range(0, columns.size())
                .filter(at ->
                        at < NEEDED || all.stream().anyMatch(row -> !row.get(at).isEmpty()))
                .toArray();
        var rows = Stream.concat(Stream.of(columns), all.stream())
                .map(row -> Arrays.stream(used).mapToObj(row::get).toList())
                .toList();
        return CsvMapper.shared().writer(CsvSchema.emptySchema()).writeValueAsString(rows);
    }

    /** As the timeline says it, where it does: what it leaves out is left out here too. */
    private Optional<Intent> intent(Step step) {
        boolean told =
                step.option().scripted() && step.number() <= scenario.timeline().size();
        return told ? Optional.of(scenario.timeline().get(step.number() - 1).intent()) : Intents.of(step.act());
    }

    private String cell(String column, Step step, Intent intent) {
        var with = intent.with();
        return switch (column) {
            case "date" -> date(step.date());
            case "actor" -> intent.who().value();
            case "act" -> grammar.word(intent.verb());
            case "subject" -> intent.subject();
            case "how" -> with.channel().orElse("");
            case "number" -> with.number().map(this::number).orElse("");
            case "valid" -> with.validDays().isPresent() ? with.validDays().getAsInt() + " days" : "";
            case "before-start" -> String.join(" ", with.beforeStart());
            case "throughout" -> String.join(" ", with.throughout());
            case "reasons" -> String.join(" ", with.reasons());
            case "condition" -> with.condition().orElse("");
            case "counted" -> step.counts() ? "yes" : "no";
            case "source" -> String.join(" ", step.claim().sources());
            default ->
                with.terms().getOrDefault(TERMS.get(column), ImmutableSortedSet.of()).stream()
                        .map(Term::id)
                        .collect(Collectors.joining(" "));
        };
    }

    private static String date(When when) {
        return when.isOneDay() ? when.toString() : when.first() + " to " + when.last();
    }

    private String number(Quantity number) {
        return number + " " + scenario.reading().words().say("unit");
    }
}
