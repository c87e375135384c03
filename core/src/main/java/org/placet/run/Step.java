package org.placet.run;

import java.util.List;
import java.util.Optional;
import org.placet.act.Act;
import org.placet.advice.Reason;
import org.placet.advice.Refusal;
import org.placet.check.Logged;
import org.placet.model.Claim;
import org.placet.model.When;
import org.placet.model.World;

/**
 * One step of a trace: what was done on which day, whether it counted and why, what else could have happened, and what
 * changed.
 *
 * @param number counts from 1
 * @param entry the id of the timeline entry, if it has one
 * @param claim on whose word it stands here
 * @param option what was chosen, with the rules by which it was open and counts
 * @param draw the lot that was drawn, if one was
 * @param options everything that could have happened, in a fixed order, with what would have become of it
 * @param consequences the rules by which tensions began or ended
 * @param changes what is different afterwards, by the act and by the clock
 * @param level the escalation level afterwards
 * @param does what the actor does, to be read after its name
 * @param sentence the whole step as a sentence
 * @param after the world afterwards
 * @param logged the line that monitors read
 */
public record Step(
        int number,
        Optional<String> entry,
        When date,
        Claim claim,
        Option option,
        Optional<Chooser.Draw> draw,
        List<Option> options,
        List<Reason> consequences,
        List<Change> changes,
        int level,
        String does,
        String sentence,
        World after,
        Logged logged) {

    public Step {
        options = List.copyOf(options);
        consequences = List.copyOf(consequences);
        changes = List.copyOf(changes);
    }

    /** What was done. */
    public Act act() {
        return option.act();
    }

    /** What else could have happened: every option but the one that was chosen. */
    public List<Option> others() {
        return options.stream()
                .filter(other -> !Attempts.isSame(other.act(), act()))
                .toList();
    }

    /** Whether it counted. What the rules let count and a breach stopped did not. */
    public boolean counts() {
        return logged.counts();
    }

    /** Why it did not count, if it did not. */
    public Optional<Refusal> refusal() {
        return option.refusal();
    }
}
