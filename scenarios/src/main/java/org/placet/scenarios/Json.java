package org.placet.scenarios;

import java.util.Map;
import org.placet.model.Scenario;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** How all JSON is written here: for people indented by two, with line ends as in Unix, ending with one. */
public final class Json {

    private Json() {}

    /** Maps, lists, texts and numbers on one line, for a program that reads them at once. */
    public static String compact(Map<String, ?> plain) {
        return JsonMapper.shared().writeValueAsString(plain);
    }

    /** What each file of results begins with: which program, scenario, reading and rules made it, and how to repeat it. */
    static ObjectNode head(int schemaVersion, Scenario scenario, String rulesHash, String replay) {
        var head = JsonNodeFactory.instance
                .objectNode()
                .put("schemaVersion", schemaVersion)
                .put("placetVersion", Version.TEXT)
                .put("scenario", scenario.id())
                .put("title", scenario.story().title())
                .put("label", scenario.label().name())
                .put("reading", scenario.reading().id());
        var set = head.putArray("set");
        scenario.settings().forEach(set::add);
        return head.put("scenarioHash", scenario.hash())
                .put("rulesHash", rulesHash)
                .put("replay", replay);
    }

    static String write(JsonNode root) {
        var indenter = new DefaultIndenter("  ", "\n");
        var printer = new DefaultPrettyPrinter().withObjectIndenter(indenter).withArrayIndenter(indenter);
        return JsonMapper.shared().writer().with(printer).writeValueAsString(root) + "\n";
    }
}
