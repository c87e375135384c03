package org.placet.advice;

import java.util.ArrayList;
import java.util.List;
import java.util.ServiceLoader;

/** Finds the rule packs that a scenario names, among all providers on the class path. */
public final class RulePacks {

    private RulePacks() {}

    /**
     * The packs with these ids, in this order.
     *
     * @throws IllegalStateException if one is not found; it lists those that are
     */
    public static List<RulePack> named(List<String> ids) {
        var providers = ServiceLoader.load(RulePackProvider.class).stream()
                .map(ServiceLoader.Provider::get)
                .toList();
        var packs = new ArrayList<RulePack>();
        for (var id : ids) {
            packs.add(providers.stream()
                    .flatMap(provider -> provider.load(id).stream())
                    .findFirst()
                    .orElseThrow(() -> notFound(id, providers)));
        }
        return List.copyOf(packs);
    }

    private static IllegalStateException notFound(String id, List<RulePackProvider> providers) {
        var known = providers.stream()
                .flatMap(provider -> provider.ids().stream())
                .sorted()
                .toList();
        var hint = known.isEmpty()
                ? "no rule packs are on the class path: add the dependency org.placet:placet-rules"
                : "there are " + known;
        return new IllegalStateException("The rule pack '" + id + "' was not found; " + hint);
    }
}
