package org.placet.scenarios;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedSet;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.placet.model.Source;

/**
 * Every sentence of the source article and everybody in it, with where the shipped files use it, or why they do not.
 * Where something is used is looked up in the files; only the reasons are written down, in {@code coverage/*.yaml}.
 *
 * @param sentences one line for each sentence, in the order of the article
 * @param actors one line for each actor of the article
 */
public record Coverage(List<Line> sentences, List<Line> actors) {

    /**
     * A sentence or an actor.
     *
     * @param uses the shipped files that use it, and in which of their parts
     * @param because why nothing uses it, if nothing should
     */
    public record Line(
            String id, String says, ImmutableMap<String, ImmutableSortedSet<String>> uses, Optional<String> because) {

        /** Whether nothing uses it and nothing says why. */
        public boolean isGap() {
            return uses.isEmpty() && because.isEmpty();
        }

        /** Whether something uses it although it says why nothing does. */
        public boolean isStale() {
            return !uses.isEmpty() && because.isPresent();
        }
    }

    public Coverage {
        sentences = List.copyOf(sentences);
        actors = List.copyOf(actors);
    }

    /** That of the article about Belgrade's request. */
    public static Coverage ofTheArticle() {
        return of(
                Shipped.COVERAGE.file("kosovo"),
                Shipped.COVERAGE.text("kosovo"),
                SourcesFile.of(Shipped.SOURCES.file("kosovo"), Shipped.SOURCES.text("kosovo")));
    }

    /** Everything that is neither used nor explained, or both; nothing in a project that is in order. */
    public List<Line> wrong() {
        return Stream.concat(sentences.stream(), actors.stream())
                .filter(line -> line.isGap() || line.isStale())
                .toList();
    }

    /**
     * What a text says of coverage, held against the shipped files.
     *
     * @throws ScenarioException with every mistake in it
     */
    static Coverage of(String file, String text, SourcesFile sources) {
        var problems = new Problems(file, text);
        var read = new Read();
        Mapping.read("a coverage file", YamlText.parse(file, text), problems, read::read);
        problems.throwIfAny();
        var cited = Uses.ofShipped("source");
        var known = sources.all().stream().collect(Collectors.toMap(Source::id, Function.identity()));
        var sentences = read.ids().stream()
                .map(id -> new Line(
                        id,
                        Optional.ofNullable(known.get(id)).map(Source::says).orElse("No entry in the sources file."),
                        cited.of(List.of(id)),
                        Optional.ofNullable(read.reasons.get(id))))
                .toList();
        var acting = Uses.ofShipped("id");
        var actors = read.actors.stream()
                .map(one -> new Line(one.id, one.says, acting.within("actors", one.as), one.because))
                .toList();
        return new Coverage(sentences, actors);
    }

    private record Named(String id, String says, List<String> as, Optional<String> because) {}

    /** What the file says. */
    private static final class Read {
        private final Map<String, String> reasons = new LinkedHashMap<>();
        private final List<Named> actors = new ArrayList<>();
        private int first;
        private int last;

        void read(Mapping at) {
            at.need("coverage", Forms.ID);
            at.needWithin("sentences", one -> {
                first = number(one.need("first", Forms.TEXT));
                last = number(one.need("last", Forms.TEXT));
            });
            at.each(
                    "unused",
                    "a sentence that is not used",
                    one -> reasons.put(one.need("id", Forms.TEXT), one.need("because", Forms.TEXT)));
            at.each(
                    "actors",
                    "an actor of the article",
                    one -> actors.add(new Named(
                            one.need("id", Forms.TEXT),
                            one.need("says", Forms.TEXT),
                            one.mayList("as", Forms.ID),
                            one.may("because", Forms.TEXT))));
        }

        List<String> ids() {
            return IntStream.rangeClosed(first, last)
                    .mapToObj(number -> "A" + number)
                    .toList();
        }

        private static int number(String key) {
            return Integer.parseInt(key.substring(1));
        }
    }

    /** Which shipped file says a word under a key, and in which of its parts. */
    private record Uses(Map<String, Map<String, TreeSet<String>>> byWord) {

        static Uses ofShipped(String key) {
            var uses = new Uses(new TreeMap<>());
            for (var kind : List.of(Shipped.SCENARIO, Shipped.READING, Shipped.SCALE)) {
                for (var id : kind.ids()) {
                    var name = kind == Shipped.SCENARIO ? id : kind.folder().replaceAll("s$", "") + " " + id;
                    Cited.in(YamlText.parse(kind.file(id), kind.text(id)), key)
                            .forEach((word, parts) -> uses.byWord
                                    .computeIfAbsent(word, one -> new LinkedHashMap<>())
                                    .computeIfAbsent(name, one -> new TreeSet<>())
                                    .addAll(parts));
                }
            }
            return uses;
        }

        ImmutableMap<String, ImmutableSortedSet<String>> of(List<String> words) {
            return found(words, part -> true);
        }

        ImmutableMap<String, ImmutableSortedSet<String>> within(String part, List<String> words) {
            return found(words, part::equals);
        }

        private ImmutableMap<String, ImmutableSortedSet<String>> found(List<String> words, Predicate<String> wanted) {
            var all = new LinkedHashMap<String, TreeSet<String>>();
            for (var word : words) {
                byWord.getOrDefault(word, Map.of())
                        .forEach((file, parts) -> parts.stream()
                                .filter(wanted)
                                .forEach(part -> all.computeIfAbsent(file, one -> new TreeSet<>())
                                        .add(part)));
            }
            return all.entrySet().stream()
                    .collect(ImmutableMap.toImmutableMap(
                            Map.Entry::getKey, one -> ImmutableSortedSet.copyOf(one.getValue())));
        }
    }
}
