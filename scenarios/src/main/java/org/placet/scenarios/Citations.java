package org.placet.scenarios;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.placet.model.Sourced;

/** What files cite: every key must be one of the sources that the reading names, or the word for an assumption. */
final class Citations {
    private final Set<String> cited = new TreeSet<>();
    private final Written<String> form;

    Citations(SourcesFile sources) {
        var known = ImmutableList.<String>builder()
                .add(Sourced.ASSUMPTION)
                .addAll(sources.ids())
                .build();
        var set = Set.copyOf(known);
        this.form = new Written<>(Sourced.ASSUMPTION, Sourced.ASSUMPTION, (text, at, problems) -> {
            if (!set.contains(text)) {
                problems.unknownOfMany(Mistake.UNKNOWN_SOURCE, at, text, "'" + text + "' is no source", known);
                return Optional.empty();
            }
            cited.add(text);
            return Optional.of(text);
        });
    }

    /** One key. */
    Written<String> form() {
        return form;
    }

    /** The keys that were cited so far. */
    Set<String> cited() {
        return Set.copyOf(cited);
    }
}
