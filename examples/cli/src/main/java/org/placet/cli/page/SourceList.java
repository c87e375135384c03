package org.placet.cli.page;

import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.placet.advice.Reason;
import org.placet.advice.Refusal;
import org.placet.cli.tell.KeyOrder;
import org.placet.model.Source;
import org.placet.model.Sourced;
import org.placet.run.Option;
import org.placet.run.Step;
import org.placet.run.Trace;

/** What is cited on the page, in a paraphrase, with how far it can be relied on. */
final class SourceList {

    private final Trace trace;

    SourceList(Trace trace) {
        this.trace = trace;
    }

    void write(Html html) {
        var cited = new TreeSet<>(KeyOrder.OF_KEYS);
        trace.steps().stream().flatMap(SourceList::keys).forEach(cited::add);
        html.element("p", "Every entry is a paraphrase, never a quotation.");
        html.open("dl", "class", "sources");
        cited.stream()
                .map(trace.scenario().sources()::get)
                .filter(source -> source != null)
                .forEach(source -> entry(html, source));
        cited.stream()
                .filter(trace.citations()::containsKey)
                .forEach(key -> html.open("div", "id", "source-" + key)
                        .element("dt", key)
                        .element(
                                "dd",
                                Optional.ofNullable(trace.citations().get(key)).orElse(""))
                        .close());
        html.open("div", "id", "source-" + Sourced.ASSUMPTION).element("dt", Sourced.ASSUMPTION);
        html.element("dd", "No text says so: the author of the scenario or of the rule assumed it.")
                .close();
        html.close();
        var unlisted = cited.stream()
                .filter(key -> !trace.scenario().sources().containsKey(key)
                        && !trace.citations().containsKey(key)
                        && !key.equals(Sourced.ASSUMPTION))
                .toList();
        if (!unlisted.isEmpty()) {
            html.element("p", "Cited and not described anywhere: " + String.join(", ", unlisted) + ".");
        }
    }

    private static Stream<String> keys(Step step) {
        var reasons = Stream.of(
                        step.options().stream().flatMap(SourceList::reasons),
                        reasons(step.option()),
                        step.consequences().stream())
                .flatMap(one -> one);
        return Stream.concat(step.claim().sources().stream(), reasons.flatMap(reason -> reason.sources().stream()));
    }

    private static Stream<Reason> reasons(Option option) {
        var refused = option.refusal().map(Refusal::reasons).orElse(List.of());
        return Stream.concat(option.reasons().stream(), refused.stream());
    }

    private static void entry(Html html, Source source) {
        html.open("div", "id", "source-" + source.id()).element("dt", source.id());
        html.open("dd").text(source.says() + " ");
        html.element("small", source.where() + "; confidence: " + source.confidence());
        if (source.seen().equals("recall")) {
            html.text(" ").element("strong", "not verified");
        }
        source.note().ifPresent(note -> html.text(" ").element("em", note));
        html.close().close();
    }
}
