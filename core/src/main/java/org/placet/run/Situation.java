package org.placet.run;

import java.util.function.Predicate;
import org.placet.model.World;

/**
 * Something that can be so in a world and that files can name: an end of the story, a state of a request, a violation.
 *
 * @param id the word that files use: {@code rejected}, {@code approval-never-used}
 * @param sentence what is so, without a full stop: "A request is rejected"
 * @see Situations
 */
public record Situation(String id, String sentence, Predicate<World> test) {}
