package org.placet.scenarios;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;

/** The ids of one kind of thing, with what each stands for: declared once, referred to by id. */
final class Names<T> {
    private final String kind;
    private final Mistake unknown;
    private final Map<String, T> known = new LinkedHashMap<>();

    /** Ids that were written in a way that ids are not; the declaration is the mistake, not each reference to it. */
    private final Set<String> misspelt = new HashSet<>();

    /** Where nothing was declared, one reference is a mistake and the others are the same one. */
    private boolean saidThatThereIsNone;

    /**
     * None yet.
     *
     * @param kind the kind with its article: "an actor"
     * @param unknown the mistake of referring to one that is not there
     */
    Names(String kind, Mistake unknown) {
        this.kind = kind;
        this.unknown = unknown;
    }

    /** Gives a thing its id; notes a problem if another has it. */
    void declare(String id, T thing, Node at, Problems problems) {
        if (id.equals(Forms.NO_ID)) {
            if (at instanceof ScalarNode scalar) {
                misspelt.add(scalar.getValue());
                misspelt.add(Forms.respelt(scalar.getValue()));
            } else {
                // an unknown id may well be meant for the one that has none
                problems.nameless(at, unknown);
            }
        } else if (known.putIfAbsent(id, thing) != null) {
            problems.add(
                    Mistake.DUPLICATE_ID,
                    at,
                    "'" + id + "' is already the id of " + kind,
                    "an id of its own",
                    "choose another, such as " + id + "-2");
        }
    }

    /** Takes over what another file declares. */
    void add(String id, T thing) {
        known.put(id, thing);
    }

    /** What has this id. */
    Optional<T> get(String id) {
        return Optional.ofNullable(known.get(id));
    }

    /** All ids, in the order in which they were declared. */
    Set<String> ids() {
        return known.keySet();
    }

    /** The form of a reference: the id of something that is there. */
    Written<String> reference() {
        return new Written<>(known.keySet().stream().findFirst().orElse("my-id"), Forms.NO_ID, (text, at, problems) -> {
            check(text, at, problems);
            return get(text).map(thing -> text);
        });
    }

    /** Notes a problem if nothing has this id. */
    void check(String id, Node at, Problems problems) {
        if (!known.containsKey(id) && !misspelt.contains(id) && !saidThatThereIsNone) {
            saidThatThereIsNone = known.isEmpty();
            problems.unknown(unknown, at, id, "'" + id + "' is not the id of " + kind, known.keySet());
        }
    }
}
