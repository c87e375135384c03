package org.placet.scenarios;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.placet.model.Source;
import org.placet.model.Sourced;

/**
 * A file of sources. It is long and a scenario cites few of them, so it is first cut into entries at their {@code id}
 * lines, and only the entries that are cited are parsed.
 */
final class SourcesFile {
    private static final String ENTRY = "  - id: ";

    private static final Map<String, SourcesFile> SHIPPED = new ConcurrentHashMap<>();

    private final String file;
    private final Map<String, String> entries;

    /** The entries that were parsed. */
    private final Map<String, Source> parsed = new ConcurrentHashMap<>();

    private SourcesFile(String file, Map<String, String> entries) {
        this.file = file;
        this.entries = entries;
    }

    /** A shipped file of sources. */
    static SourcesFile shipped(String id) {
        return SHIPPED.computeIfAbsent(id, any -> of(Shipped.SOURCES.file(id), Shipped.SOURCES.text(id)));
    }

    static SourcesFile of(String file, String text) {
        var entries = new LinkedHashMap<String, String>();
        for (var piece : text.split("\n(?=" + ENTRY + ")", -1)) {
            if (piece.startsWith(ENTRY)) {
                entries.put(
                        piece.lines()
                                .findFirst()
                                .orElseThrow()
                                .substring(ENTRY.length())
                                .strip(),
                        piece);
            }
        }
        return new SourcesFile(file, entries);
    }

    /** The keys by which its entries are cited. */
    Set<String> ids() {
        return entries.keySet();
    }

    /** All entries, in the order of the file. */
    List<Source> all() {
        return read(String.join("\n", entries.values()));
    }

    /** The entries with these keys; the word for an assumption is the key of none. */
    List<Source> cited(Collection<String> keys) {
        var wanted = new TreeSet<>(keys);
        wanted.remove(Sourced.ASSUMPTION);
        return wanted.stream()
                .map(key -> parsed.computeIfAbsent(
                        key, one -> read(entries.get(one)).get(0)))
                .toList();
    }

    private List<Source> read(String listed) {
        var text = "sources:\n" + listed + "\n";
        var problems = new Problems(file, text);
        var sources = new ArrayList<Source>();
        Mapping.read(
                "a sources file",
                YamlText.parse(file, text),
                problems,
                at -> at.each("sources", "a source", one -> sources.add(source(one))));
        problems.throwIfAny();
        return sources;
    }

    private static Source source(Mapping at) {
        var date = at.may("date", Forms.TEXT).map(day -> ", " + day).orElse("");
        return new Source(
                at.need("id", Forms.TEXT),
                at.need("kind", Forms.TEXT),
                at.need("says", Forms.TEXT),
                at.need("where", Forms.TEXT) + date,
                at.need("confidence", Forms.TEXT),
                at.need("seen", Forms.TEXT),
                at.may("note", Forms.TEXT));
    }
}
