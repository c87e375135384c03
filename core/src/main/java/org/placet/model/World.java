package org.placet.model;

import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/**
 * Everything that can change, and nothing else: how requests, permissions and undertakings stand, which tensions
 * last, which stated position of each actor is the current one. Two worlds with the same future are equal: a world
 * holds no date, no step number and no history; deadlines count the days that are left.
 *
 * @param bases the laws and mandates that can end, by the word of the reading
 * @param positions the ids of the scenario's dated positions that are current
 * @param own a user's own immutable records, by a name of the user's choice; empty unless the user's acts fill it
 */
public record World(
        ImmutableSortedMap<RequestId, RequestState> requests,
        ImmutableSortedMap<RequestId, Authorisation> authorisations,
        ImmutableSortedMap<UndertakingId, Undertaking> undertakings,
        ImmutableSortedMap<String, LegalBasisState> bases,
        ImmutableSortedSet<TensionId> lasting,
        ImmutableSortedSet<String> positions,
        ImmutableSortedMap<String, Record> own) {

    /** The world before anything happens: every request drafted, the first tensions lasting. */
    static World start(Scenario scenario) {
        var requests = ImmutableSortedMap.<RequestId, RequestState>naturalOrder();
        scenario.requests().values().forEach(one -> requests.put(one.id(), one.drafted()));
        var bases = ImmutableSortedMap.<String, LegalBasisState>naturalOrder();
        var first = scenario.firstDay();
        scenario.bases().forEach((id, basis) -> bases.put(id, LegalBasisState.on(first, basis)));
        return new World(
                requests.build(),
                ImmutableSortedMap.of(),
                ImmutableSortedMap.of(),
                bases.build(),
                ImmutableSortedSet.copyOf(scenario.lastingAtFirst()),
                ImmutableSortedSet.of(),
                ImmutableSortedMap.of());
    }

    /**
     * How a request stands.
     *
     * @throws IllegalArgumentException if there is no such request
     */
    public RequestState request(RequestId id) {
        var state = requests.get(id);
        if (state == null) {
            throw new IllegalArgumentException("There is no request '" + id + "'; there are " + requests.keySet());
        }
        return state;
    }

    /** The permission that answers a request, if there is one. */
    public Optional<Authorisation> authorisation(RequestId id) {
        return Optional.ofNullable(authorisations.get(id));
    }

    /** What has become of an undertaking, if anybody has set out on it. */
    public Optional<Undertaking> undertaking(UndertakingId id) {
        return Optional.ofNullable(undertakings.get(id));
    }

    /** The same world with a request as given. */
    public World with(RequestState state) {
        return new World(
                put(requests, state.id(), state), authorisations, undertakings, bases, lasting, positions, own);
    }

    /** The same world with a permission as given. */
    public World with(Authorisation authorisation) {
        return new World(
                requests,
                put(authorisations, authorisation.request(), authorisation),
                undertakings,
                bases,
                lasting,
                positions,
                own);
    }

    /** The same world with an undertaking as given. */
    public World with(Undertaking undertaking) {
        return new World(
                requests,
                authorisations,
                put(undertakings, undertaking.id(), undertaking),
                bases,
                lasting,
                positions,
                own);
    }

    /** The same world with a law or mandate as given. */
    public World with(LegalBasisState basis) {
        return new World(
                requests, authorisations, undertakings, put(bases, basis.term().id(), basis), lasting, positions, own);
    }

    /** The same world with other tensions lasting. */
    public World withLasting(ImmutableSortedSet<TensionId> tensions) {
        return new World(requests, authorisations, undertakings, bases, tensions, positions, own);
    }

    /** The same world with other positions current. */
    public World withPositions(ImmutableSortedSet<String> current) {
        return new World(requests, authorisations, undertakings, bases, lasting, current, own);
    }

    /** The same world with one of the user's own records set. */
    public World with(String name, Record record) {
        return new World(requests, authorisations, undertakings, bases, lasting, positions, put(own, name, record));
    }

    /** Days until the next deadline runs out, or empty when none runs. */
    public OptionalInt nextDeadline() {
        var asked = requests.values().stream().filter(RequestState::hasDeadline).mapToInt(RequestState::daysLeft);
        var granted = authorisations.values().stream()
                .filter(Authorisation::hasDeadline)
                .mapToInt(Authorisation::daysLeft);
        var dated = bases.values().stream().filter(LegalBasisState::dated).mapToInt(LegalBasisState::daysLeft);
        return IntStream.concat(IntStream.concat(asked, granted), dated).min();
    }

    private static <K extends Comparable<K>, V> ImmutableSortedMap<K, V> put(
            ImmutableSortedMap<K, V> map, K key, V value) {
        var copy = ImmutableSortedMap.<K, V>naturalOrder();
        map.forEach((old, kept) -> {
            if (!old.equals(key)) {
                copy.put(old, kept);
            }
        });
        return copy.put(key, value).build();
    }
}
