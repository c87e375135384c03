package org.placet.scenarios;

import com.google.common.collect.ImmutableMap;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.placet.explain.Recorded;
import org.placet.model.Dimension;
import org.placet.model.Limit;
import org.placet.model.Plan;
import org.placet.model.Request;
import org.placet.model.Scenario;
import org.placet.model.Sourced;
import org.placet.model.Verb;
import org.snakeyaml.engine.v2.common.FlowStyle;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/**
 * A log that somebody else kept: one event after the other, with its date, who did what, and what it was about; as CSV
 * with a line of heads, or as JSON with a list {@code events}. An event is read as an entry of a timeline is, so that
 * the same details can be named and the same mistakes are found, at their line and column.
 */
public final class LogFile {

    private static final String COUNTED = "counted";
    private static final String DOES = "does";

    /** What a log calls what a timeline calls otherwise. */
    private static final Map<String, String> NAMES = ImmutableMap.of("actor", "who", "act", DOES);

    private static final Map<String, Boolean> YES_OR_NO = ImmutableMap.of("yes", true, "no", false);

    private final Problems problems;
    private final Scenario scenario;
    private final Draft draft;
    private final Grammar grammar;
    private final List<Boolean> counted = new ArrayList<>();

    private LogFile(Problems problems, Scenario scenario) {
        this.problems = problems;
        this.scenario = scenario;
        this.draft =
                new Draft(problems, reading(scenario), Scenario.builder("log").reading(scenario.reading()));
        this.grammar = new Grammar(scenario.reading().words());
    }

    /** The reading as its file has it; one that lies beside a scenario is known by the words that the scenario uses. */
    private static ReadingFile.Loaded reading(Scenario scenario) {
        var reading = scenario.reading();
        if (Scenarios.readings().contains(reading.id())) {
            return ReadingText.shipped(reading.id()).read();
        }
        var lexicon = new Lexicon();
        for (var dimension : Dimension.values()) {
            Stream.concat(
                            scenario.requests().values().stream().map(Request::asked),
                            scenario.plans().values().stream().map(Plan::scope))
                    .flatMap(scope -> scope.terms(dimension).stream())
                    .forEach(term -> lexicon.of(dimension).add(term.id(), term));
            reading.limits().stream()
                    .filter(Limit.OfTerms.class::isInstance)
                    .map(Limit.OfTerms.class::cast)
                    .filter(limit -> limit.dimension() == dimension)
                    .flatMap(limit -> limit.allowed().stream())
                    .forEach(term -> lexicon.of(dimension).add(term.id(), term));
        }
        var sources = SourcesFile.of("", "");
        return new ReadingFile.Loaded(
                reading, lexicon, sources, new Citations(sources), new ReadingText("", ""), List.of());
    }

    /**
     * A log, and the scenario against which it is held.
     *
     * @param scenario the one that was given, with the tensions that only the log speaks of
     */
    public record Log(Scenario scenario, List<Recorded> events) {
        public Log {
            events = List.copyOf(events);
        }
    }

    /**
     * The log in a file.
     *
     * @throws ScenarioException with every mistake in it
     */
    public static Log read(Path file, Scenario scenario) {
        return parse(file.toString(), FileText.of(file), scenario);
    }

    /** The log that a text is; messages call the text by this name. */
    public static Log parse(String file, String text, Scenario scenario) {
        var problems = new Problems(file, text);
        var events = text.stripLeading().startsWith("{") ? json(file, text, problems) : LogTable.read(text, problems);
        problems.throwIfAny();
        return new LogFile(problems, scenario).read(events);
    }

    private static List<MappingNode> json(String file, String text, Problems problems) {
        var events = new ArrayList<MappingNode>();
        Mapping.read(
                "a log",
                YamlText.parse(file, text),
                problems,
                at -> at.each("events", "an event", event -> {
                    event.present().forEach(event::leave);
                    events.add(event.node());
                }));
        return events;
    }

    private Log read(List<MappingNode> events) {
        new Departure(draft, Settings.NONE).takeOver(scenario, scenario.timeline());
        scenario.tensions().forEach((id, tension) -> draft.tensions.add(id.value(), tension));
        var entries = events.stream().map(this::entry).map(Node.class::cast).toList();
        var timeline = new SequenceNode(Tag.SEQ, entries, FlowStyle.BLOCK);
        var root = new MappingNode(
                Tag.MAP,
                true,
                List.of(new NodeTuple(scalar("timeline", timeline), timeline)),
                FlowStyle.BLOCK,
                Optional.empty(),
                Optional.empty());
        Mapping.read("a log", root, problems, at -> new Timeline(draft).read(at));
        problems.throwIfAny();
        return log(events);
    }

    private Log log(List<MappingNode> events) {
        scenario.tensions().values().forEach(draft.builder::tension);
        var built = draft.builder.build();
        var recorded = new ArrayList<Recorded>();
        for (int i = 0; i < events.size(); i++) {
            int line = events.get(i).getStartMark().orElseThrow().getLine() + 1;
            recorded.add(new Recorded(built.timeline().get(i), counted.get(i), line));
        }
        var more = scenario.toBuilder();
        built.tensions().values().stream()
                .filter(tension -> !scenario.tensions().containsKey(tension.id()))
                .forEach(more::tension);
        return new Log(more.build(), recorded);
    }

    /** An event as the entry of a timeline that it is. */
    private MappingNode entry(MappingNode event) {
        var keys = new ArrayList<NodeTuple>();
        var subject = Grammar.subjectOf(verb(event));
        boolean did = true;
        for (var pair : event.getValue()) {
            var key = ((ScalarNode) pair.getKeyNode()).getValue();
            if (key.equals(COUNTED)) {
                did = Forms.word("yes", "is neither yes nor no", Mistake.UNKNOWN_WORD, YES_OR_NO)
                        .map(Boolean.TRUE::equals)
                        .read(pair.getValueNode(), problems);
            } else if (!key.equals("source")) {
                var name = key.equals("subject") ? subject : NAMES.getOrDefault(key, key);
                keys.add(new NodeTuple(scalar(name, pair.getKeyNode()), pair.getValueNode()));
            }
        }
        // On whose word an event stands in the log is nothing that the rules look at.
        var assumed = new SequenceNode(
                Tag.SEQ,
                true,
                List.of(scalar(Sourced.ASSUMPTION, event)),
                FlowStyle.FLOW,
                event.getStartMark(),
                event.getEndMark());
        keys.add(new NodeTuple(scalar("source", event), assumed));
        counted.add(did);
        return new MappingNode(Tag.MAP, true, keys, FlowStyle.BLOCK, event.getStartMark(), event.getEndMark());
    }

    private Verb verb(MappingNode event) {
        return event.getValue().stream()
                .filter(pair -> NAMES.getOrDefault(((ScalarNode) pair.getKeyNode()).getValue(), "")
                        .equals(DOES))
                .map(NodeTuple::getValueNode)
                .filter(ScalarNode.class::isInstance)
                .map(value -> ((ScalarNode) value).getValue())
                .flatMap(word -> grammar.find(word).stream())
                .findFirst()
                .orElse(Verb.REJECT);
    }

    private static ScalarNode scalar(String text, Node at) {
        return new ScalarNode(Tag.STR, true, text, ScalarStyle.PLAIN, at.getStartMark(), at.getEndMark());
    }
}
