package org.placet.check;

import org.placet.model.Scenario;
import org.placet.model.Town;

/**
 * A record made by hand, and whether it breaks an invariant.
 *
 * @param name what is special about it
 */
record ForgedCase(String code, boolean breaks, String name, Scenario scenario, Forgery forgery) {

    static ForgedCase breaks(String code, String name, Forgery forgery) {
        return new ForgedCase(code, true, name, Town.scenario(), forgery);
    }

    static ForgedCase keeps(String code, String name, Forgery forgery) {
        return new ForgedCase(code, false, name, Town.scenario(), forgery);
    }

    /** The same in another story. */
    ForgedCase in(Scenario another) {
        return new ForgedCase(code, breaks, name, another, forgery);
    }

    @Override
    public String toString() {
        return code + (breaks ? " is broken: " : " is kept: ") + name;
    }
}
