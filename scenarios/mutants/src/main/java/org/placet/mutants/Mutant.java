package org.placet.mutants;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.placet.advice.RulePack;
import org.placet.rules.DroolsRulePack;

/**
 * A shipped rule pack with one thing wrong. The changed rule stands in a file of its own under the id of the rule that
 * it replaces; where a rule is merely missing there is none.
 *
 * @param id what is broken, in the words of the field: {@code eulex-may-approve}
 * @param sentence what the broken rules would let happen, or keep from happening
 * @param shipped the shipped pack in whose place it comes
 * @param fixture the name of the story in which the difference shows
 * @param changes whether a rule is written anew
 * @param without the ids of rules that are left out
 * @see Fixtures
 */
public record Mutant(
        String id, String sentence, String shipped, String fixture, boolean changes, List<String> without) {

    private static final String MODEL = "org.placet/placet-mutants";

    public Mutant {
        without = List.copyOf(without);
    }

    /** The broken pack. */
    public RulePack pack() {
        return DroolsRulePack.changed(id, shipped, Mutant.class, MODEL, texts(), without);
    }

    /** The text of what is changed, if something is. */
    public List<String> texts() {
        return changes ? List.of(text()) : List.of();
    }

    private String text() {
        var file = id.replace("-", "") + "/" + id + ".drl";
        try (var stream = Mutant.class.getResourceAsStream(file)) {
            if (stream == null) {
                throw new IllegalStateException("The rule file " + file + " is missing; run \"mvn compile\"");
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    @Override
    public String toString() {
        return id;
    }
}
