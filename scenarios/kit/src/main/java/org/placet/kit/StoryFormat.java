package org.placet.kit;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import net.jqwik.api.SampleReportingFormat;
import org.placet.model.Entry;
import org.placet.model.Intent;
import org.placet.model.Reading;
import org.placet.model.Scenario;
import org.placet.run.Trace;

/** How jqwik shows a sample: what is done in it, not every record that it is made of. It is found as a service. */
public final class StoryFormat implements SampleReportingFormat {

    @Override
    public boolean appliesTo(Object value) {
        return value instanceof Scenario || value instanceof Trace || value instanceof Reading;
    }

    @Override
    public Object report(Object value) {
        if (value instanceof Trace trace) {
            return List.of(
                    SampleReportingFormat.plainLabel("seed " + trace.seed()),
                    SampleReportingFormat.plainLabel(trace.steps().stream()
                            .map(step -> step.date() + " " + step.sentence())
                            .collect(Collectors.joining(" "))));
        }
        if (value instanceof Reading reading) {
            return SampleReportingFormat.plainLabel("reading '" + reading.id() + "', " + law(reading));
        }
        var scenario = (Scenario) value;
        return List.of(
                SampleReportingFormat.plainLabel(law(scenario.reading())),
                SampleReportingFormat.plainLabel("happens: "
                        + scenario.timeline().stream()
                                .map(Entry::intent)
                                .map(StoryFormat::said)
                                .collect(Collectors.joining(", "))),
                SampleReportingFormat.plainLabel("open: " + scenario.choices().size()));
    }

    @Override
    public Optional<String> label(Object value) {
        return Optional.of(value.getClass().getSimpleName() + " ");
    }

    private static String said(Intent intent) {
        return intent.who() + " " + intent.verb().code() + " " + intent.subject();
    }

    private static String law(Reading reading) {
        return "silence: " + reading.deadlines().silence().code() + ", appeal: "
                + reading.appeals().effect().code() + ", consent: "
                + (reading.consent().isPresent() ? "needed" : "none") + ", limits: "
                + reading.limits().size() + ", form: " + (reading.form().isPresent() ? "yes" : "none");
    }
}
