package org.placet.mutants;

import java.util.Optional;
import org.placet.model.Actor;
import org.placet.model.Role;

/** Who has the last word. Where it is always the same, a rule that forgot to ask who it is would not be seen. */
public enum Authority {

    /** KFOR. */
    KFOR(Optional.of("kfor")),

    /** Another office. */
    ANOTHER(Optional.of("another-office")),

    /** Nobody in the story. */
    NOBODY(Optional.empty()),

    /** KFOR receives and handles requests, and nobody may answer them. */
    WITHOUT_FINAL_APPROVAL(Optional.empty());

    private final Optional<String> holder;

    Authority(Optional<String> holder) {
        this.holder = holder;
    }

    /** The id of the one who holds final approval. */
    public Optional<String> holder() {
        return holder;
    }

    /** An actor of this id, with final approval if it is the one who holds it. */
    Actor actor(String id) {
        if (holder.filter(id::equals).isPresent()) {
            return Actor.of(id, Role.FINAL_APPROVAL);
        }
        return this == WITHOUT_FINAL_APPROVAL && id.equals("kfor") ? Actor.of(id, Role.ADDRESSEE) : Actor.bystander(id);
    }
}
