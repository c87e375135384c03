package org.placet.examples.teachers;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;

/** Which choices lead to each end of a story, by the numbers that the page gives them. */
record Ends(Map<String, List<Integer>> shortest) {

    private static final int BEYOND = 1_000_000;

    Ends(JsonNode data) {
        this(search(data));
    }

    private static Map<String, List<Integer>> search(JsonNode data) {
        var columns = data.get("situations");
        var ways = data.get("ways").get("to");
        var first = new ArrayList<Integer>();
        int sum = 0;
        for (int at = 0; at < columns.get("count").size(); at++) {
            first.add(sum);
            sum += columns.get("count").get(at).asInt();
        }
        var ends = new TreeMap<String, List<Integer>>();
        var paths = new HashMap<Integer, List<Integer>>(Map.of(0, List.of()));
        var queue = new ArrayDeque<>(List.of(0));
        while (!queue.isEmpty()) {
            int at = queue.remove();
            var path = paths.getOrDefault(at, List.of());
            var code = data.get("strings")
                    .get(columns.get("outcome").get(at).asInt())
                    .asString();
            if (!code.equals("OPEN")) {
                ends.putIfAbsent(code, path);
            }
            for (int way = 0; way < columns.get("count").get(at).asInt(); way++) {
                int far = ways.get(first.get(at) + way).asInt();
                if (far != 0 && far != BEYOND && !paths.containsKey(at + far)) {
                    var longer = new ArrayList<>(path);
                    longer.add(way);
                    paths.put(at + far, longer);
                    queue.add(at + far);
                }
            }
        }
        return ends;
    }
}
