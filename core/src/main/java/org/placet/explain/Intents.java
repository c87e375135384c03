package org.placet.explain;

import java.util.Optional;
import org.placet.act.Act;
import org.placet.act.Asking;
import org.placet.act.Decide;
import org.placet.act.Doing;
import org.placet.act.Governing;
import org.placet.act.OwnAct;
import org.placet.act.TimePasses;
import org.placet.model.Intent;
import org.placet.model.Particulars;

/** Acts as a file would say them, with everything named that they carry. */
public final class Intents {

    private Intents() {}

    /** What somebody would have to intend for this act; nothing for time and for acts of a program's own. */
    public static Optional<Intent> of(Act act) {
        return act instanceof TimePasses || act instanceof OwnAct
                ? Optional.empty()
                : Optional.of(new Intent(act.actor(), act.verb(), act.subject(), details(act)));
    }

    private static Particulars details(Act act) {
        if (act instanceof Decide decide) {
            return details(decide);
        }
        if (act instanceof Asking.Submit submit) {
            return Particulars.by(submit.channel());
        }
        if (act instanceof Asking.Resend resend) {
            return Particulars.by(resend.channel());
        }
        if (act instanceof Asking.Amend amend) {
            return Boundaries.naming(amend.asked());
        }
        if (act instanceof Governing.Confirm confirm) {
            return Particulars.about(confirm.condition());
        }
        if (act instanceof Governing.Waive waive) {
            return Particulars.about(waive.condition());
        }
        return act instanceof Doing.Beginning beginning ? Boundaries.naming(beginning.scope()) : Particulars.NONE;
    }

    private static Particulars details(Decide decide) {
        var named = decide.approving() ? Boundaries.naming(decide.granted()) : Particulars.NONE;
        return new Particulars(
                Optional.empty(),
                named.number(),
                named.terms(),
                decide.answer().validDays(),
                decide.answer().beforeStart(),
                decide.answer().throughout(),
                decide.answer().reasons(),
                Optional.empty());
    }
}
