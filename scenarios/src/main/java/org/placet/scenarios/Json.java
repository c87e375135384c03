package org.placet.scenarios;

import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** How all JSON is written here: indented by two, with line ends as in Unix, ending with one. */
final class Json {

    private Json() {}

    static String write(JsonNode root) {
        var indenter = new DefaultIndenter("  ", "\n");
        var printer = new DefaultPrettyPrinter().withObjectIndenter(indenter).withArrayIndenter(indenter);
        return JsonMapper.shared().writer().with(printer).writeValueAsString(root) + "\n";
    }
}
