package org.placet.run;

/**
 * What a step changed, in words: the thing, how it stood before, and how it stands now.
 *
 * @param what {@code request q1}, {@code authorisation q1}, {@code undertaking move}, {@code tension boycott}
 * @param byClock whether the days that went by changed it (loss, lapse, expiry), not the act itself
 */
public record Change(String what, String before, String after, boolean byClock) {}
