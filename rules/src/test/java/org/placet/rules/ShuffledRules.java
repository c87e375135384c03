package org.placet.rules;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.kie.api.KieBase;

/** The same rules, compiled with their files in other orders and under other names. */
public final class ShuffledRules {

    private ShuffledRules() {}

    /** So many knowledge bases of the files beside this class. */
    public static List<KieBase> of(Class<?> owner, int shuffles, List<String> files) {
        var lots = new Random(shuffles);
        return IntStream.range(0, shuffles)
                .mapToObj(i -> {
                    var texts = new ArrayList<>(
                            files.stream().map(file -> text(owner, file)).toList());
                    Collections.shuffle(texts, lots);
                    return CompiledAtRunTime.base(texts, "shuffled-" + lots.nextInt(100) + "-");
                })
                .toList();
    }

    private static String text(Class<?> owner, String name) {
        try (var file = owner.getResourceAsStream(name)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
