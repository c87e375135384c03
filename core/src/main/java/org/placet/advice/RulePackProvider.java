package org.placet.advice;

import java.util.List;
import java.util.Optional;

/**
 * Finds rule packs by id. The shipped packs come from one provider; a user's own packs come from another, listed as a
 * service ({@code META-INF/services}).
 */
public interface RulePackProvider {

    /** The ids of the packs that it can load. */
    List<String> ids();

    /** The pack with this id, or nothing when it has none. */
    Optional<RulePack> load(String id);
}
