package org.placet.scenarios;

import java.util.Map;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** How all JSON is written here: for people indented by two, with line ends as in Unix, ending with one. */
public final class Json {

    private Json() {}

    /** Maps, lists, texts and numbers on one line, for a program that reads them at once. */
    public static String compact(Map<String, ?> plain) {
        return JsonMapper.shared().writeValueAsString(plain);
    }

    static String write(JsonNode root) {
        var indenter = new DefaultIndenter("  ", "\n");
        var printer = new DefaultPrettyPrinter().withObjectIndenter(indenter).withArrayIndenter(indenter);
        return JsonMapper.shared().writer().with(printer).writeValueAsString(root) + "\n";
    }
}
