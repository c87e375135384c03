package org.placet.scenarios;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;

/**
 * How a story is told otherwise than its file says: under another reading of the law, or with some of its parts set to
 * something else. What is set is checked as if it stood in the file, and the story is a what-if from then on.
 *
 * <pre>{@code
 * Scenarios.shipped("sc-00", WhatIf.AS_WRITTEN.set("request.number=1001 people"));
 * }</pre>
 *
 * @param reading the id of a shipped reading, or the name of a file that ends in {@code .yaml}
 * @param settings each a path into the file, {@code =}, and a value as files write it
 * @param inventedNames whether places and bodies have other names, which changes nothing else
 */
public record WhatIf(Optional<String> reading, List<String> settings, boolean inventedNames) {

    /** Nothing is otherwise. */
    public static final WhatIf AS_WRITTEN = new WhatIf(Optional.empty(), List.of());

    public WhatIf {
        settings = List.copyOf(settings);
    }

    /** The same under the real names. */
    public WhatIf(Optional<String> reading, List<String> settings) {
        this(reading, settings, false);
    }

    /** The same under invented names. */
    public WhatIf withInventedNames() {
        return new WhatIf(reading, settings, true);
    }

    /** The same under another reading. */
    public WhatIf under(String another) {
        return new WhatIf(Optional.of(another), settings, inventedNames);
    }

    /** The same with one more part set: {@code request.number=600 people}. */
    public WhatIf set(String setting) {
        return new WhatIf(
                reading,
                ImmutableList.<String>builder().addAll(settings).add(setting).build(),
                inventedNames);
    }

    Rewriting rewriting() {
        return inventedNames ? Rewriting.invented() : Rewriting.NONE;
    }

    /** Whether nothing is otherwise but names. */
    public boolean isAsWritten() {
        return reading.isEmpty() && settings.isEmpty();
    }
}
