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

    /** These packs and one more: in the place of the one that it replaces, or after all others. */
    public static List<RulePack> with(List<RulePack> packs, RulePack another) {
        var replaced = another.insteadOf();
        var all = new ArrayList<RulePack>();
        boolean stands = false;
        for (var pack : packs) {
            boolean gives = !stands && replaced.filter(pack.id()::equals).isPresent();
            all.add(gives ? another : pack);
            stands |= gives;
        }
        if (!stands) {
            all.add(another);
        }
        return List.copyOf(all);
    }

    /** The ids of all packs that are found on the class path, sorted. */
    public static List<String> ids() {
        return ServiceLoader.load(RulePackProvider.class).stream()
                .flatMap(provider -> provider.get().ids().stream())
                .sorted()
                .toList();
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
