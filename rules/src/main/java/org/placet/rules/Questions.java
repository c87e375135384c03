package org.placet.rules;

import java.util.Collection;
import java.util.regex.Pattern;
import org.placet.advice.Happened;
import org.placet.advice.Rule;
import org.placet.advice.Turn;

/**
 * Which questions the rules of a pack begin with. A pack is not troubled with the others: no rule of it could answer.
 */
record Questions(boolean turns, boolean acts, boolean happenings) {

    /** The type of the first pattern of a rule, after comments and a name for what it matches. */
    private static final Pattern FIRST_PATTERN =
            Pattern.compile("^when\\s+(?://[^\\n]*\\n\\s*)*(?:\\$?\\w+\\s*:\\s*)?([\\w.]+)\\s*\\(", Pattern.MULTILINE);

    private static final String TURN = Turn.class.getSimpleName();
    private static final String HAPPENED = Happened.class.getSimpleName();

    static Questions of(Collection<Rule> rules) {
        var first = rules.stream().map(Questions::firstPattern).toList();
        return new Questions(
                first.contains(TURN),
                first.stream().anyMatch(type -> !type.equals(TURN) && !type.equals(HAPPENED)),
                first.contains(HAPPENED));
    }

    /** Whether some rule of the pack begins with a question of this kind. */
    boolean include(Object question) {
        if (question instanceof Turn) {
            return turns;
        }
        return question instanceof Happened ? happenings : acts;
    }

    private static String firstPattern(Rule rule) {
        var matcher = FIRST_PATTERN.matcher(rule.text());
        if (!matcher.find()) {
            throw new IllegalStateException("The rule '" + rule.id() + "' does not begin with a question");
        }
        return matcher.group(1);
    }
}
