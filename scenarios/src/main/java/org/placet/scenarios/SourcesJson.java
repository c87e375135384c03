package org.placet.scenarios;

import java.util.List;
import org.placet.model.Source;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** Sources, and what of the source article is used where, for other programs. */
public final class SourcesJson {

    private SourcesJson() {}

    /** An array of objects with {@code id, kind, says, where, confidence, seen, note}, ending with a line end. */
    public static String write(List<Source> sources) {
        var list = JsonNodeFactory.instance.arrayNode();
        for (var one : sources) {
            list.addObject()
                    .put("id", one.id())
                    .put("kind", one.kind())
                    .put("says", one.says())
                    .put("where", one.where())
                    .put("confidence", one.confidence())
                    .put("seen", one.seen())
                    .put("note", one.note().orElse(null));
        }
        return Json.write(list);
    }

    /**
     * An object with {@code sentences} and {@code actors}, each an array of {@code id, says, uses, because, gap}, and
     * {@code gaps}, how many there are.
     */
    public static String write(Coverage coverage) {
        var root = JsonNodeFactory.instance.objectNode();
        write(coverage.sentences(), root.putArray("sentences"));
        write(coverage.actors(), root.putArray("actors"));
        root.put("gaps", coverage.wrong().size());
        return Json.write(root);
    }

    private static void write(List<Coverage.Line> lines, ArrayNode json) {
        for (var line : lines) {
            var one = json.addObject().put("id", line.id()).put("says", line.says());
            var uses = one.putArray("uses");
            line.uses().forEach((file, parts) -> {
                var use = uses.addObject().put("file", file).putArray("parts");
                parts.forEach(use::add);
            });
            one.put("because", line.because().orElse(null)).put("gap", line.isGap() || line.isStale());
        }
    }
}
