package org.placet.model;

import java.util.Optional;

/**
 * A provision, a sentence of an article or a dated report that facts and rules rest on, in a paraphrase.
 *
 * @param id the key by which it is cited
 * @param kind what it is: article, timeline, provision, report, scholarship
 * @param says what it says, in our own words
 * @param where who published it, and when
 * @param confidence how far it can be relied on: low, medium, high
 * @param seen whether the text was seen ("verified") or is known from memory ("recall")
 * @param note what is doubtful about it
 */
public record Source(
        String id, String kind, String says, String where, String confidence, String seen, Optional<String> note) {}
