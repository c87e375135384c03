package org.placet.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.placet.advice.Rule;

/**
 * One thing done to the text of a rule by a machine: a condition or a part of one taken out, turned round, or another
 * advice given.
 *
 * @param rule the id of the rule
 * @param what what was done: {@code drop [phase == Phase.DRAFTED]}
 * @param text the rule as it stands then
 */
record RuleChange(String rule, String what, String text) {

    private static final Pattern VARIABLE = Pattern.compile("\\$\\w+");
    private static final Pattern BOUND = Pattern.compile("(\\$\\w+)\\s*:");

    /** Each with what it is swapped for; the first that fits is swapped. */
    private static final List<List<String>> SWAPS = List.of(
            List.of(" not in (", " in ("),
            List.of(" in (", " not in ("),
            List.of(" not contains ", " contains "),
            List.of(" contains ", " not contains "),
            List.of(" == ", " != "),
            List.of(" != ", " == "),
            List.of(" >= ", " > "),
            List.of(" > ", " >= "),
            List.of(" <= ", " < "),
            List.of(" < ", " <= "));

    /** All that can be done to this rule; leaving it out altogether is not among them. */
    static List<RuleChange> of(Rule rule) {
        return new Maker(rule).made();
    }

    @Override
    public String toString() {
        return rule + ": " + what;
    }

    private static final class Maker {
        private final Rule rule;
        private final int from;
        private final int to;
        private final List<String> conditions;
        private final List<RuleChange> made = new ArrayList<>();

        Maker(Rule rule) {
            this.rule = rule;
            from = rule.text().indexOf("\nwhen\n") + "\nwhen\n".length();
            to = rule.text().indexOf("\nthen\n");
            conditions = conditions(rule.text().substring(from, to).replaceAll("(?m)^\\s*//.*$", ""));
        }

        List<RuleChange> made() {
            for (int at = 0; at < conditions.size(); at++) {
                if (at > 0) {
                    add("drop " + inOneLine(conditions.get(at)), at, "");
                    turn(at);
                }
                parts(at);
            }
            advice();
            return made;
        }

        private void turn(int at) {
            var condition = conditions.get(at);
            if (condition.startsWith("not ")) {
                add("exists for not in " + inOneLine(condition), at, "exists " + condition.substring("not ".length()));
            } else {
                var bare = condition.replaceFirst("^\\$\\w+\\s*:\\s*", "");
                add("not for " + inOneLine(condition), at, "not " + bare);
            }
        }

        /** The parts of a condition between its outermost brackets. */
        private void parts(int at) {
            var condition = conditions.get(at);
            int open = condition.indexOf('(');
            int close = condition.lastIndexOf(')');
            if (open < 0 || condition.startsWith("not (")) {
                return;
            }
            var parts = split(condition.substring(open + 1, close));
            for (int part = 0; part < parts.size(); part++) {
                var text = parts.get(part);
                if (text.isEmpty() || text.matches("\\$\\w+\\s*:\\s*[\\w.]+")) {
                    continue;
                }
                var others = new ArrayList<>(parts);
                others.remove(part);
                add("drop [" + text + "]", at, with(condition, open, close, others));
                for (var swapped : swaps(text)) {
                    var changed = new ArrayList<>(parts);
                    changed.set(part, swapped);
                    add("[" + swapped + "] for [" + text + "]", at, with(condition, open, close, changed));
                }
            }
        }

        private static List<String> swaps(String text) {
            var swapped = new ArrayList<String>();
            SWAPS.stream()
                    .filter(swap -> text.contains(swap.get(0)))
                    .findFirst()
                    .ifPresent(swap -> swapped.add(
                            text.replaceFirst(Pattern.quote(swap.get(0)), Matcher.quoteReplacement(swap.get(1)))));
            if (text.contains(" && ")) {
                swapped.add(text.replaceFirst(" && ", " || "));
            } else if (text.contains(" || ")) {
                swapped.add(text.replaceFirst(" \\|\\| ", " && "));
            }
            if (text.startsWith("!")) {
                swapped.add(text.substring(1));
            } else if (swapped.isEmpty() && text.endsWith(")")) {
                swapped.add("!" + text);
            }
            return swapped;
        }

        private void advice() {
            var text = rule.text();
            if (text.contains("advice.bars(")) {
                for (var kind : List.of("TOO_EARLY", "FORBIDDEN")) {
                    if (!text.contains("Kind." + kind + " )")) {
                        made.add(new RuleChange(
                                rule.id(),
                                "bars as " + kind,
                                text.replaceFirst("Kind\\.\\w+ \\)", "Kind." + kind + " )")));
                        break;
                    }
                }
            } else if (text.contains("advice.empowers(")) {
                made.add(new RuleChange(
                        rule.id(),
                        "bars for empowers",
                        text.replaceFirst(
                                "advice\\.empowers\\( kcontext, \\$act \\)",
                                "advice.bars( kcontext, \\$act, org.placet.advice.Refusal.Kind.FORBIDDEN )")));
            } else if (text.contains("advice.begins(")) {
                made.add(new RuleChange(rule.id(), "ends for begins", text.replace("advice.begins(", "advice.ends(")));
            } else if (text.contains("advice.ends(")) {
                made.add(new RuleChange(rule.id(), "begins for ends", text.replace("advice.ends(", "advice.begins(")));
            }
        }

        /** Unless something is named then that nothing binds. */
        private void add(String what, int at, String instead) {
            var changed = new ArrayList<>(conditions);
            changed.set(at, instead);
            var when = String.join("\n    ", changed);
            var all = when + rule.text().substring(to);
            var bound = BOUND.matcher(when).results().map(one -> one.group(1)).toList();
            if (VARIABLE.matcher(all).results().allMatch(one -> bound.contains(one.group()))) {
                made.add(new RuleChange(
                        rule.id(),
                        what,
                        rule.text().substring(0, from) + "    " + when
                                + rule.text().substring(to)));
            }
        }

        private static String with(String condition, int open, int close, List<String> parts) {
            return condition.substring(0, open + 1) + " " + String.join(", ", parts) + " " + condition.substring(close);
        }

        private static String inOneLine(String condition) {
            return condition.replaceAll("\\s+", " ");
        }

        /** One after the other; each ends with the bracket that it opened first. */
        private static List<String> conditions(String when) {
            var all = new ArrayList<String>();
            int depth = 0;
            int start = 0;
            for (int at = 0; at < when.length(); at++) {
                depth += when.charAt(at) == '(' ? 1 : when.charAt(at) == ')' ? -1 : 0;
                if (when.charAt(at) == ')' && depth == 0) {
                    all.add(when.substring(start, at + 1).strip());
                    start = at + 1;
                }
            }
            return all;
        }

        private static List<String> split(String inside) {
            var all = new ArrayList<String>();
            int depth = 0;
            int start = 0;
            for (int at = 0; at < inside.length(); at++) {
                char letter = inside.charAt(at);
                depth += letter == '(' ? 1 : letter == ')' ? -1 : 0;
                if (letter == ',' && depth == 0) {
                    all.add(inside.substring(start, at).strip().replaceAll("\\s+", " "));
                    start = at + 1;
                }
            }
            all.add(inside.substring(start).strip().replaceAll("\\s+", " "));
            return all;
        }
    }
}
