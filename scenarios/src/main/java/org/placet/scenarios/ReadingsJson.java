package org.placet.scenarios;

import java.util.HashSet;
import java.util.List;
import org.placet.model.Reading;
import org.placet.model.Source;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * The readings of the law for other programs: an array of objects with {@code id}, {@code title}, {@code says},
 * {@code sources} (each with {@code id}, {@code says}, {@code where}, {@code seen}) and {@code disputedBy}.
 */
public final class ReadingsJson {

    private ReadingsJson() {}

    /** These readings in this order, ending with a line end. */
    public static String write(List<Reading> readings, List<Source> sources) {
        var list = JsonNodeFactory.instance.arrayNode();
        for (var reading : readings) {
            var json = list.addObject()
                    .put("id", reading.id())
                    .put("title", reading.title())
                    .put("says", reading.says());
            cited(reading.sources(), sources, json.putArray("sources"));
            var disputes = json.putArray("disputedBy");
            for (var one : reading.disputes()) {
                var dispute = disputes.addObject().put("who", one.who()).put("says", one.says());
                cited(one.sources(), sources, dispute.putArray("sources"));
            }
        }
        return Json.write(list);
    }

    private static void cited(List<String> keys, List<Source> sources, ArrayNode json) {
        var known = new HashSet<>(keys);
        sources.stream()
                .filter(one -> known.contains(one.id()))
                .forEach(one -> json.addObject()
                        .put("id", one.id())
                        .put("says", one.says())
                        .put("where", one.where())
                        .put("seen", one.seen()));
    }
}
