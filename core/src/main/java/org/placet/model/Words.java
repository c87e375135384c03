package org.placet.model;

import com.google.common.collect.ImmutableSortedMap;
import java.util.Map;

/**
 * The words in which a field speaks of what the core knows: what the core calls an undertaking may be a crossing, a
 * study or a building. Words that a reading does not name stay those of the core.
 */
public record Words(ImmutableSortedMap<String, String> byCoreWord) {

    private static final Map<String, String> CORE = Map.of(
            "undertaking", "undertaking",
            "undertakings", "undertakings",
            "undertake", "undertake",
            "undertakes", "undertakes",
            "undertaken", "undertaken",
            "unit", "people");

    public Words {
        byCoreWord.keySet().forEach(word -> {
            if (!CORE.containsKey(word)) {
                throw new IllegalArgumentException("'" + word + "' is no word of the core; it knows " + known());
            }
        });
    }

    /** The core's own words. */
    public static Words plain() {
        return new Words(ImmutableSortedMap.of());
    }

    /** These words instead of the core's. */
    public static Words of(Map<String, String> byCoreWord) {
        return new Words(ImmutableSortedMap.copyOf(byCoreWord));
    }

    /** The core words that a reading can replace. */
    public static ImmutableSortedMap<String, String> known() {
        return ImmutableSortedMap.copyOf(CORE);
    }

    /** The field's word for this word of the core; the core's own where the field has none. */
    public String say(String coreWord) {
        return byCoreWord.getOrDefault(coreWord, CORE.getOrDefault(coreWord, coreWord));
    }

    /** A name such as {@code no-undertaking-without-approval} in the field's words. */
    public String alias(String id) {
        var said = id.replace("undertakings", "\u0000").replace("undertaking", say("undertaking"));
        return said.replace("\u0000", say("undertakings"));
    }
}
