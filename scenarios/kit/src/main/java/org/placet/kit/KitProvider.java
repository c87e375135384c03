package org.placet.kit;

import com.google.common.collect.ImmutableMap;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.providers.ArbitraryProvider;
import net.jqwik.api.providers.TypeUsage;
import org.placet.model.Actor;
import org.placet.model.Position;
import org.placet.model.Reading;
import org.placet.model.Request;
import org.placet.model.Scenario;
import org.placet.model.World;
import org.placet.run.Trace;

/**
 * Tells jqwik what a bare {@code @ForAll Scenario} is. It is found as a service, beside those of jqwik, and answers for
 * types of the library only.
 *
 * @see Any where they come from
 */
public final class KitProvider implements ArbitraryProvider {

    private static final ImmutableMap<Class<?>, Function<Arbitrary<Scenario>, Arbitrary<?>>> KNOWN =
            ImmutableMap.<Class<?>, Function<Arbitrary<Scenario>, Arbitrary<?>>>builder()
                    .put(Scenario.class, scenarios -> scenarios)
                    .put(Trace.class, Any::traceOf)
                    .put(World.class, Any::worldOf)
                    .put(Reading.class, scenarios -> Any.reading())
                    .put(Actor.class, scenarios -> Any.actor())
                    .put(Position.class, scenarios -> Any.position())
                    .put(Request.class, scenarios -> Any.request())
                    .build();

    @Override
    public boolean canProvideFor(TypeUsage target) {
        return KNOWN.containsKey(target.getRawType());
    }

    @Override
    public Set<Arbitrary<?>> provideFor(TypeUsage target, SubtypeProvider subtypes) {
        var known = KNOWN.get(target.getRawType());
        return known == null ? Set.of() : Set.of(known.apply(Any.scenario().map(packs(target))));
    }

    /** The same scenario, naming the packs that the parameter and the system property add. */
    private static UnaryOperator<Scenario> packs(TypeUsage target) {
        var ids = Packs.wanted(target.findAnnotation(WithPacks.class));
        return ids.isEmpty() ? scenario -> scenario : scenario -> Packs.with(scenario, ids);
    }
}
