package org.placet.model;

import com.google.common.collect.ImmutableSortedSet;

/** Who has consented to a yes to a request, and who has objected to it. Saying the one takes back the other. */
public record Voices(ImmutableSortedSet<ActorId> consents, ImmutableSortedSet<ActorId> objections) {

    /** Nobody has said anything. */
    public static final Voices NONE = new Voices(ImmutableSortedSet.of(), ImmutableSortedSet.of());

    /** These voices, with the consent of one more. */
    public Voices consenting(ActorId actor) {
        return new Voices(with(consents, actor), without(objections, actor));
    }

    /** These voices, with the objection of one more. */
    public Voices objecting(ActorId actor) {
        return new Voices(without(consents, actor), with(objections, actor));
    }

    /** Whether this actor has consented and has not taken it back. */
    public boolean hasConsented(ActorId actor) {
        return consents.contains(actor);
    }

    /** Whether this actor has objected and has not taken it back. */
    public boolean hasObjected(ActorId actor) {
        return objections.contains(actor);
    }

    private static ImmutableSortedSet<ActorId> with(ImmutableSortedSet<ActorId> set, ActorId actor) {
        return ImmutableSortedSet.<ActorId>naturalOrder().addAll(set).add(actor).build();
    }

    private static ImmutableSortedSet<ActorId> without(ImmutableSortedSet<ActorId> set, ActorId actor) {
        return set.stream()
                .filter(one -> !one.equals(actor))
                .collect(ImmutableSortedSet.toImmutableSortedSet(ActorId::compareTo));
    }
}
