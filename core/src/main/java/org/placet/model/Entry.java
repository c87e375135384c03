package org.placet.model;

import java.util.List;
import java.util.Optional;

/**
 * One line of a timeline: on a day, or within an interval, somebody does something, on somebody's word.
 *
 * @param id how other parts of a scenario refer to it, if they do
 * @param claim on whose word it stands here
 */
public record Entry(Optional<String> id, When date, Intent intent, Claim claim) implements Sourced {

    @Override
    public List<String> sources() {
        return claim.sources();
    }
}
