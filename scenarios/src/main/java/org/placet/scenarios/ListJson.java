package org.placet.scenarios;

import org.placet.model.Scenario;
import tools.jackson.databind.node.JsonNodeFactory;

/** A list of scenarios for other programs: an array of objects with {@code id}, {@code title}, {@code label}. */
public final class ListJson {

    private ListJson() {}

    /** These scenarios in this order, ending with a line end. */
    public static String write(Iterable<Scenario> scenarios) {
        var list = JsonNodeFactory.instance.arrayNode();
        for (var scenario : scenarios) {
            list.addObject()
                    .put("id", scenario.id())
                    .put("title", scenario.story().title())
                    .put("label", scenario.label().name());
        }
        return Json.write(list);
    }
}
