package org.placet.run;

import java.util.List;
import java.util.Optional;

/** Chooses what a path of the explored graph says, and ends where the path ends. */
final class Following implements Chooser {

    private final List<Option> path;
    private int next;

    Following(List<Option> path) {
        this.path = path;
    }

    @Override
    public Optional<Pick> choose(List<Option> options) {
        if (next == path.size()) {
            return Optional.empty();
        }
        int index = options.indexOf(path.get(next));
        if (index < 0) {
            throw new IllegalArgumentException("This path is not one of this simulation: step " + (next + 1) + ", "
                    + path.get(next).act() + ", is not among " + options.size() + " options");
        }
        next++;
        return Optional.of(new Pick(index, Optional.empty()));
    }
}
