package org.placet.advice;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Why an attempt does not count. All reasons are kept; the kind shown is the first in the order of {@link Kind}.
 */
public record Refusal(Kind kind, List<Reason> reasons) {

    /** The six kinds of refusal, in the order in which they are shown. */
    public enum Kind {
        /** No rule gives this actor the power. */
        NOT_EMPOWERED,
        /** It goes beyond what the reading or the permission covers. */
        OUTSIDE_MANDATE,
        /** It was refused, or is ruled out whatever happens. */
        FORBIDDEN,
        /** The moment has passed: expired, lapsed, withdrawn, revoked, already done. */
        TOO_LATE,
        /** The moment has not come: not asked, not decided, not communicated yet. */
        TOO_EARLY,
        /** A form or a condition is missing. */
        CONDITION_UNMET;

        /** The word that files use. */
        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    public Refusal {
        reasons = List.copyOf(reasons);
    }

    /** The refusal that these bars make; the act was also without power if nobody empowered it. */
    public static Refusal from(boolean empowered, List<Advice.Bars> bars, Reason noPower) {
        var kinds = bars.stream().map(Advice.Bars::kind);
        var first = Stream.concat(empowered ? Stream.empty() : Stream.of(Kind.NOT_EMPOWERED), kinds)
                .sorted()
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("An act with power and without bars is not refused"));
        var ordered = new ArrayList<Reason>();
        if (!empowered) {
            ordered.add(noPower);
        }
        for (var kind : Kind.values()) {
            var ofKind = bars.stream()
                    .filter(bar -> bar.kind() == kind)
                    .map(Advice.Bars::reason)
                    .collect(Collectors.toCollection(TreeSet::new));
            ordered.addAll(ofKind);
        }
        return new Refusal(first, ordered);
    }
}
