package org.placet.model;

/**
 * A thing that raises the escalation level while it lasts: a boycott, barricades, an arrest. It begins and ends by an
 * act. One whose claim has too little support is shown and never counted.
 *
 * @param actor whose doing it is said to be, or {@link ActorId#NOT_STATED}
 */
public record Tension(TensionId id, TensionKind kind, ActorId actor, Claim claim) {

    /** The level to which it raises the dispute; 0 when its claim is not a fact. */
    public int level() {
        return claim.isFact() ? kind.level() : 0;
    }
}
