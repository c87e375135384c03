package org.placet.scenarios;

import java.util.List;
import org.snakeyaml.engine.v2.api.DumpSettings;
import org.snakeyaml.engine.v2.api.StreamDataWriter;
import org.snakeyaml.engine.v2.emitter.Emitter;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.schema.FailsafeSchema;
import org.snakeyaml.engine.v2.serializer.Serializer;

/** A whole file that is being written: first the line that names its schema, then comments, then what it says. */
final class YamlPage {

    private YamlPage() {}

    /**
     * The text, ending with a line end.
     *
     * @param kind what the file is: a schema with this name lies beside the shipped files
     * @param comments one on each line
     */
    static String of(String kind, List<String> comments, MappingNode root) {
        var text = new StringBuilder();
        // editors look for one line or the other
        line("yaml-language-server: $schema=../schema/" + kind + ".schema.json", text);
        line("$schema: ../schema/" + kind + ".schema.json", text);
        comments.forEach(comment -> line(comment.replaceAll("\\p{Cntrl}", " "), text));
        return text.append(emit(root)).toString();
    }

    private static void line(String comment, StringBuilder text) {
        text.append(comment.isEmpty() ? "#" : "# ").append(comment).append('\n');
    }

    private static String emit(MappingNode root) {
        var text = new StringBuilder();
        var settings = DumpSettings.builder()
                .setSchema(new FailsafeSchema())
                .setIndent(2)
                .setIndicatorIndent(2)
                .setIndentWithIndicator(true)
                .setSplitLines(false)
                .build();
        var serializer = new Serializer(settings, new Emitter(settings, new Appending(text)));
        serializer.emitStreamStart();
        serializer.serializeDocument(root);
        serializer.emitStreamEnd();
        return text.toString();
    }

    /** The emitter's own writer would flush a stream; a text needs none. */
    private record Appending(StringBuilder text) implements StreamDataWriter {
        @Override
        public void write(String more) {
            text.append(more);
        }

        @Override
        public void write(String more, int from, int length) {
            text.append(more, from, from + length);
        }
    }
}
