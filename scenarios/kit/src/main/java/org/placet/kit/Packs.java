package org.placet.kit;

import com.google.common.base.Splitter;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
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

    /** The same scenario under these packs too. */
    static Scenario with(Scenario scenario, List<String> ids) {
        var all = new ArrayList<>(scenario.packs());
        ids.stream().filter(id -> !all.contains(id)).forEach(all::add);
        return scenario.toBuilder().packs(all.toArray(new String[0])).build();
    }
}
