package org.placet.cli.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Ids that end in a number, several in a row said as one range: "asking-01 to asking-03, form-02". */
final class Ranges {

    private static final Pattern NUMBERED = Pattern.compile("(.*-)(\\d+)");

    private Ranges() {}

    static String of(List<String> ids) {
        var said = new ArrayList<String>();
        int i = 0;
        while (i < ids.size()) {
            int end = i;
            while (end + 1 < ids.size() && follows(ids.get(end), ids.get(end + 1))) {
                end++;
            }
            said.add(ids.get(i) + (end == i ? "" : (end == i + 1 ? ", " : " to ") + ids.get(end)));
            i = end + 1;
        }
        return String.join(", ", said);
    }

    private static boolean follows(String one, String next) {
        var before = NUMBERED.matcher(one);
        var after = NUMBERED.matcher(next);
        return before.matches()
                && after.matches()
                && before.group(1).equals(after.group(1))
                && Long.parseLong(before.group(2)) + 1 == Long.parseLong(after.group(2));
    }
}
