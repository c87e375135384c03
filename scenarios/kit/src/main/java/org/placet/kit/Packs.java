package org.placet.kit;

import com.google.common.base.Splitter;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.placet.advice.RulePack;
import org.placet.advice.RulePacks;
import org.placet.model.Scenario;

/** The rule packs that a scenario names. */
final class Packs {

    private Packs() {}

    /** Those that the system property adds, and those that an annotation does, if there is one. */
    static List<String> wanted(Optional<WithPacks> annotation) {
        var ids = new ArrayList<>(Splitter.on(',')
                .trimResults()
                .omitEmptyStrings()
                .splitToList(System.getProperty(WithPacks.PROPERTY, "")));
        annotation.ifPresent(one -> ids.addAll(List.of(one.value())));
        return ids;
    }

    /** Those that a parameter of a property asks for. */
    static List<String> wanted(Method property) {
        return wanted(Arrays.stream(property.getParameters())
                .flatMap(one -> Stream.of(
                        Optional.ofNullable(one.getAnnotation(WithPacks.class)),
                        Optional.ofNullable(one.getAnnotatedType().getAnnotation(WithPacks.class))))
                .flatMap(Optional::stream)
                .findFirst());
    }

    /** The same scenario under these packs too; one that says so stands in the place of another. */
    static Scenario with(Scenario scenario, List<String> ids) {
        if (scenario.packs().containsAll(ids)) {
            return scenario;
        }
        var all = RulePacks.named(scenario.packs());
        for (var another : RulePacks.named(ids)) {
            all = all.contains(another) ? all : RulePacks.with(all, another);
        }
        return scenario.toBuilder()
                .packs(all.stream().map(RulePack::id).toArray(String[]::new))
                .build();
    }
}
