package org.placet.scenarios;

import java.util.Optional;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionEndEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.parser.Parser;

/** Lets the events of a YAML text pass, notes anchors, aliases and tags, and stops where lists nest too deep. */
final class GuardedParser implements Parser {
    private static final int DEEPEST = 50;

    /** Two hundred times the longest story that is shipped; what is read takes some hundred times its size. */
    private static final int MOST_PIECES = 100_000;

    private final Parser parser;
    private final Problems problems;
    private int depth;
    private int pieces;

    GuardedParser(Parser parser, Problems problems) {
        this.parser = parser;
        this.problems = problems;
    }

    @Override
    public boolean checkEvent(Event.ID choice) {
        return parser.checkEvent(choice);
    }

    @Override
    public Event peekEvent() {
        return parser.peekEvent();
    }

    @Override
    public boolean hasNext() {
        return parser.hasNext();
    }

    @Override
    public Event next() {
        var event = parser.next();
        if (event instanceof NodeEvent node) {
            refuseNumber();
            refuseSharing(node);
        }
        if (event instanceof CollectionStartEvent && ++depth > DEEPEST) {
            problems.add(
                    Mistake.TOO_DEEP,
                    event.getStartMark(),
                    "lists and keys are nested more than " + DEEPEST + " deep here",
                    "a scenario: it needs no more than 5",
                    "take out the brackets that nothing needs");
            problems.throwIfAny();
        }
        if (event instanceof CollectionEndEvent) {
            depth--;
        }
        return event;
    }

    private void refuseNumber() {
        if (++pieces > MOST_PIECES) {
            problems.add(
                    Mistake.TOO_LARGE,
                    Optional.empty(),
                    "the file has more than " + MOST_PIECES + " words, lists and keys",
                    "a file that a person can read",
                    "split the story into several scenarios");
            problems.throwIfAny();
        }
    }

    private void refuseSharing(NodeEvent event) {
        if (event instanceof AliasEvent) {
            refuse(event, "an alias (*) stands for something written elsewhere", "write it out here");
            problems.throwIfAny();
        }
        if (event.getAnchor().isPresent()) {
            refuse(event, "an anchor (&) gives a name to a piece of the file", "take the anchor out");
        }
        if (tag(event).isPresent()) {
            refuse(event, "a tag (!) says how to read a value", "take the tag out");
        }
    }

    private void refuse(Event event, String what, String fix) {
        problems.add(Mistake.ANCHOR_OR_TAG, event.getStartMark(), what, "plain keys, texts and lists", fix);
    }

    private static Optional<String> tag(NodeEvent event) {
        if (event instanceof ScalarEvent scalar) {
            return scalar.getTag();
        }
        return event instanceof CollectionStartEvent start ? start.getTag() : Optional.empty();
    }
}
