package org.placet.cli;

import java.util.List;
import org.placet.scenarios.Nearest;

/** An option that takes one of a few words. */
final class Choices {

    private Choices() {}

    /**
     * The word, if it is one of them.
     *
     * @throws WrongInput if it is none of them
     */
    static String one(String what, String written, List<String> known) {
        if (!known.contains(written)) {
            throw new WrongInput("There is no " + what + " '" + written + "'." + Nearest.hint(written, known)
                    + " There are " + String.join(", ", known) + ".");
        }
        return written;
    }
}
