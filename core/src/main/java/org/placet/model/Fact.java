package org.placet.model;

import java.util.List;
import java.util.Optional;

/**
 * What the rules may take as given: it rests on one claim or more, each with enough support.
 *
 * @see Claim
 */
public record Fact(String id, List<Claim> claims) implements Sourced {

    public Fact {
        claims = List.copyOf(claims);
        if (claims.isEmpty() || !claims.stream().allMatch(Claim::isFact)) {
            throw new IllegalArgumentException("The fact '" + id + "' needs claims that are confirmed or one-sided");
        }
    }

    /** The fact that these claims make, or nothing when none of them has enough support. */
    public static Optional<Fact> from(String id, List<Claim> claims) {
        var enough = claims.stream().filter(Claim::isFact).toList();
        return enough.isEmpty() ? Optional.empty() : Optional.of(new Fact(id, enough));
    }

    @Override
    public List<String> sources() {
        return claims.stream()
                .flatMap(claim -> claim.sources().stream())
                .distinct()
                .toList();
    }
}
