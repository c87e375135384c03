package org.placet.advice;

import java.util.List;

/**
 * One rule of a pack, as a reader sees it.
 *
 * @param id the short name: {@code approval-01}
 * @param name what the rule says, as a sentence: its whole name without the id
 * @param sources where it comes from: keys that resolve, at least one
 * @param template what a trace says when the rule speaks, with {@code {variable}} for what the match bound
 * @param absent what it looked for and must not find, one sentence each, with variables as in the template
 * @param text the rule as it is written
 */
public record Rule(String id, String name, List<String> sources, String template, List<String> absent, String text) {

    public Rule {
        absent = List.copyOf(absent);
        sources = List.copyOf(sources);
    }
}
