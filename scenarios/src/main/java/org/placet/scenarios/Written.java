package org.placet.scenarios;

import java.util.Optional;
import java.util.function.Function;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;

/**
 * How one value is written in a file. A value that is written otherwise is noted as a problem and read as a stand-in,
 * so that reading goes on; a file with problems never becomes a scenario.
 *
 * @param example how it can be written, for people who left it out
 * @param standIn what is read where it is not written so
 * @see Forms
 */
record Written<T>(String example, T standIn, Reader<T> reader) {

    /** Reads a text at its place, or notes why it cannot and gives nothing. */
    interface Reader<T> {
        Optional<T> read(String text, Node at, Problems problems);
    }

    /** The value that is written here. */
    T read(Node node, Problems problems) {
        if (!(node instanceof ScalarNode scalar)) {
            problems.add(
                    Mistake.WRONG_TYPE,
                    node,
                    "a list or keys stand where one value is expected",
                    "one value, such as " + example,
                    "write one value here");
            return standIn;
        }
        if (scalar.getValue().isBlank()) {
            problems.add(
                    Mistake.WRONG_TYPE, node, "nothing is written here", "a value, such as " + example, "write it");
            return standIn;
        }
        return reader.read(scalar.getValue(), node, problems).orElse(standIn);
    }

    /** The same form, read into another type. */
    <R> Written<R> map(Function<T, R> how) {
        return new Written<>(
                example,
                how.apply(standIn),
                (text, at, problems) -> reader.read(text, at, problems).map(how));
    }
}
