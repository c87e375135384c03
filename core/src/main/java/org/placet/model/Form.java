package org.placet.model;

import java.util.List;

/**
 * How a request must be handed over to count.
 *
 * @param channels the ways that count
 * @param says the requirement as a person would say it
 */
public record Form(List<String> channels, String says, List<String> sources) implements Sourced {

    public Form {
        channels = List.copyOf(channels);
        sources = List.copyOf(sources);
    }

    /** Whether a request that came this way is in form. */
    public boolean accepts(String channel) {
        return channels.contains(channel);
    }
}
