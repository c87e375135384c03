package org.placet.model;

/**
 * What somebody is to do, as a file says it: who, which verb, about what. What act that amounts to depends on the
 * world in which it is done.
 *
 * @param subject the id of the request, undertaking, tension or position that it is about
 */
public record Intent(ActorId who, Verb verb, String subject, Particulars with) {

    /** Without further details. */
    public static Intent of(String who, Verb verb, String subject) {
        return new Intent(new ActorId(who), verb, subject, Particulars.NONE);
    }

    /** With details. */
    public static Intent of(String who, Verb verb, String subject, Particulars with) {
        return new Intent(new ActorId(who), verb, subject, with);
    }
}
