package org.placet.run;

import java.util.List;
import org.placet.advice.Reason;

/**
 * An option together with the moment that it leads to.
 *
 * @param consequences the rules by which tensions begin or end because of it
 */
public record Prospect(Option option, Moment target, List<Reason> consequences) {

    public Prospect {
        consequences = List.copyOf(consequences);
    }
}
