package org.placet.model;

import java.util.List;
import java.util.Optional;

/**
 * How far a dispute has escalated, as data: the levels with their names, and which kind of tension raises the level
 * to what. The level of a world is the highest level among the tensions that last.
 */
public record Scale(String id, List<Level> levels, List<TensionKind> kinds) {

    /** One rung, from 0 upwards. */
    public record Level(int number, String name, String typical) {}

    public Scale {
        levels = List.copyOf(levels);
        kinds = List.copyOf(kinds);
        for (int i = 0; i < levels.size(); i++) {
            if (levels.get(i).number() != i) {
                throw new IllegalArgumentException("The levels of '" + id + "' must count 0, 1, 2 ... without a gap");
            }
        }
    }

    /** A scale on which nothing escalates. */
    public static Scale flat() {
        return new Scale("flat", List.of(new Level(0, "calm", "")), List.of());
    }

    /** The highest rung. */
    public int highest() {
        return levels.size() - 1;
    }

    /** The kind of tension with this id. */
    public Optional<TensionKind> kind(String kind) {
        return kinds.stream().filter(one -> one.id().equals(kind)).findFirst();
    }
}
