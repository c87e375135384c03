package org.placet.model;

import java.util.EnumSet;
import java.util.Set;

/** What an appeal can come to: what the one that stands above the authority may do to its answer. */
public enum AppealEffect {
    /** There is no appeal, and nobody stands above the authority. */
    NONE,
    /** A rejection is looked at once more and can only be left as it is. */
    UPHOLD_ONLY(Verb.FILE_APPEAL, Verb.UPHOLD),
    /** A rejection can be sent back: the same authority answers once more. */
    REMAND(Verb.FILE_APPEAL, Verb.UPHOLD, Verb.REMIT),
    /** It can be sent back, and the authority can be told what its superior wants; only its own answer counts. */
    INSTRUCT(Verb.FILE_APPEAL, Verb.UPHOLD, Verb.REMIT, Verb.INSTRUCT),
    /** An approval can be taken away, and none can be given. */
    VETO_ONLY(Verb.ANNUL),
    /** A rejection can be taken over: the superior answers in the authority's place. */
    SUBSTITUTE(Verb.FILE_APPEAL, Verb.UPHOLD, Verb.TAKE_OVER);

    private final Set<Verb> verbs;

    AppealEffect(Verb... verbs) {
        var set = EnumSet.noneOf(Verb.class);
        set.addAll(Set.of(verbs));
        this.verbs = set;
    }

    /** The word that files use. */
    public String code() {
        return Codes.of(this);
    }

    /** Whether this can be done where an appeal comes to that. */
    boolean lets(Verb verb) {
        return verbs.contains(verb);
    }
}
