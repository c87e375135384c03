package org.placet.model;

import java.util.List;
import java.util.Optional;

/**
 * What somebody says is so. Who says it ({@link Basis}) and what supports it ({@link Support}) are two things. Only a
 * claim with enough support becomes a {@link Fact}.
 *
 * @param text the claim, paraphrased; empty where the thing that rests on it says it all
 * @param by who says it, if a report names somebody
 */
public record Claim(String text, Basis basis, Support support, Optional<ActorId> by, List<String> sources)
        implements Sourced {

    public Claim {
        sources = List.copyOf(sources);
    }

    /** A claim that independent sources confirm. */
    public static Claim confirmed(List<String> sources) {
        return new Claim("", Basis.STATED, Support.CONFIRMED, Optional.empty(), sources);
    }

    /** What no source says, for tests, what-ifs and parameters. */
    public static Claim assumed() {
        return new Claim("", Basis.ASSUMED, Support.ONE_SIDED, Optional.empty(), List.of(ASSUMPTION));
    }

    /** Whether rules may see what rests on it. */
    public boolean isFact() {
        return support.isEnough();
    }
}
