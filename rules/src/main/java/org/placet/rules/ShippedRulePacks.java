package org.placet.rules;

import com.google.common.collect.ImmutableSortedMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.placet.advice.RulePack;
import org.placet.advice.RulePackProvider;

/** The four rule packs that come with the library: the general procedure, and what surrounds it. */
public final class ShippedRulePacks implements RulePackProvider {

    static final String MODEL = "org.placet/placet-rules";

    private static final Map<String, String> PACKAGES = ImmutableSortedMap.of(
            "approval-procedure", "org.placet.rules.approval",
            "conduct", "org.placet.rules.conduct",
            "escalation", "org.placet.rules.escalation",
            "mandate", "org.placet.rules.mandate");

    /** A pack is immutable and costs a noticeable time to load: each is loaded once. */
    private static final Map<String, RulePack> LOADED = new ConcurrentHashMap<>();

    /** The Java package of a shipped pack. */
    static String packageOf(String id) {
        return Optional.ofNullable(PACKAGES.get(id))
                .orElseThrow(() -> new IllegalArgumentException(
                        "There is no shipped rule pack '" + id + "'; there are " + PACKAGES.keySet()));
    }

    @Override
    public List<String> ids() {
        return List.copyOf(PACKAGES.keySet());
    }

    @Override
    public Optional<RulePack> load(String id) {
        return Optional.ofNullable(PACKAGES.get(id))
                .map(name -> LOADED.computeIfAbsent(
                        id, missing -> DroolsRulePack.compiled(missing, ShippedRulePacks.class, MODEL, name)));
    }
}
