package org.placet.model;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a law is taken to say: one reading among several. It says what roles may do, sets limits and form, and brings
 * the words of its field. It is data; the rules that use it are general.
 *
 * @param says where it comes from and what it holds, in prose
 * @param consent whether others must consent before a yes counts
 * @param appeals what the one that stands above the authority may do to its answer
 * @param disputes who disputes it, and what they say instead
 * @param vocabulary the names of categories, places, functions and legal bases by their id
 * @see #builder(String)
 */
public record Reading(
        String id,
        String title,
        String says,
        List<Competence> competences,
        List<Limit> limits,
        Optional<Form> form,
        Optional<Consent> consent,
        Deadlines deadlines,
        Appeals appeals,
        List<Dispute> disputes,
        Scale scale,
        Map<String, String> vocabulary,
        Words words,
        List<String> sources)
        implements Sourced {

    /**
     * That somebody disputes a reading. It changes nothing of what the reading says.
     *
     * @param who a body, an office or a group, in words
     * @param says what they say instead, in one sentence
     */
    public record Dispute(String who, String says, List<String> sources) implements Sourced {
        public Dispute {
            sources = List.copyOf(sources);
        }
    }

    public Reading {
        competences = List.copyOf(competences);
        limits = List.copyOf(limits);
        disputes = List.copyOf(disputes);
        vocabulary = Map.copyOf(vocabulary);
        sources = List.copyOf(sources);
    }

    /** Starts with what {@link ReadingBuilder} says of a reading that says nothing. */
    public static ReadingBuilder builder(String id) {
        return new ReadingBuilder(id);
    }

    /** Starts with all that this reading says. */
    public ReadingBuilder but() {
        return new ReadingBuilder(this);
    }

    /** Whether its limits let all of this be granted. */
    public boolean allows(Scope scope) {
        return limits.stream().allMatch(limit -> limit.admits(scope));
    }

    /** Whether it gives a role a power. */
    public boolean lets(Role role, Power power) {
        return competences.stream().anyMatch(one -> one.role() == role && one.includes(power));
    }
}
