package org.placet.scenarios;

import com.google.common.collect.LinkedHashMultimap;
import com.google.common.collect.SetMultimap;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.nodes.Node;

/** Collects the mistakes of one file. Reading goes on after each of them, so that all are said together. */
final class Problems {
    private static final int LONGEST_LINE = 120;

    /** Lines up to here are shown again with the fix in place; for longer ones the fix names the words only. */
    private static final int SHORT_LINE = 60;

    private static final int FEW = 8;

    /** The advice to give something an id. */
    private static final Pattern NAMING = Pattern.compile("^(add   (?:id|code): ).*");

    private static final Set<String> KEYS = Set.of(Mistake.UNKNOWN_KEY.code());
    private static final Set<String> FILES = Set.of(Mistake.UNKNOWN_READING.code(), Mistake.UNKNOWN_FILE.code());

    /** Nobody reads more at once; a file with as many is mended from the top, then looked at again. */
    private static final int MOST = 100;

    /** What is quoted of a file is cut here, so that no message is longer than a few lines. */
    private static final int LONGEST_SENTENCE = 160;

    private final String file;
    private final List<String> lines;
    private final Settings settings;

    private final Set<ScenarioProblem> found = new LinkedHashSet<>();

    /** Those of them for which a known word is near. */
    private final Set<ScenarioProblem> kept = new LinkedHashSet<>();

    private final Map<Place, Mistake> nameless = new HashMap<>();
    private final SetMultimap<Mistake, String> wanted = LinkedHashMultimap.create();
    private final Set<Mistake> overlooked = EnumSet.noneOf(Mistake.class);

    Problems(String file, String text) {
        this(file, text.lines().toList(), Settings.NONE);
    }

    /** Of a file in which something is set otherwise than it says. */
    Problems(String file, String text, Settings settings) {
        this(file, text.lines().toList(), settings);
    }

    private Problems(String file, List<String> lines, Settings settings) {
        this.file = file;
        this.lines = lines;
        this.settings = settings;
    }

    /** A place in the file, or in what was set, from 0, and how many characters the mistake covers. */
    private record Spot(boolean set, int line, int column, int width) {}

    /** Where something stands, from 0. */
    record Place(boolean set, int line, int column) {
        static Place of(Mark mark) {
            return new Place(mark.getName().equals(Settings.NAME), mark.getLine(), mark.getColumn());
        }

        static Place of(ScenarioProblem problem) {
            return new Place(problem.file().equals(Settings.NAME), problem.line() - 1, problem.column() - 1);
        }
    }

    private static final Spot WHOLE_FILE = new Spot(false, -1, -1, 1);

    /** Notes a mistake that has no simple correction. */
    void add(Mistake mistake, Node at, String what, String expected, String fix) {
        add(mistake, spot(at), what, Optional.empty(), expected, fix);
    }

    /** Notes a mistake at a place that no value stands for. */
    void add(Mistake mistake, Optional<Mark> at, String what, String expected, String fix) {
        var spot = at.map(mark -> spot(mark, 1)).orElse(WHOLE_FILE);
        add(mistake, spot, what, Optional.empty(), expected, fix);
    }

    /** Notes a mistake at a line and a column that no value stands for, both from 0. */
    void addAt(Mistake mistake, int line, int column, String what, String expected, String fix) {
        add(mistake, new Spot(false, line, column, 1), what, Optional.empty(), expected, fix);
    }

    /** Notes that a word is not among those that can stand there, and names the nearest of them. */
    void unknown(Mistake mistake, Node at, String written, String what, Collection<String> known) {
        unknown(mistake, at, written, what, known, oneOf(known));
    }

    /** The same where of several that are as near some are more likely: those come first in their list. */
    void unknown(Mistake mistake, Node at, String written, String what, Collection<String> known, List<String> likely) {
        unknown(mistake, at, written, what, likely, oneOf(known));
    }

    private static String oneOf(Collection<String> known) {
        return known.isEmpty() ? "nothing: there is none" : "one of " + String.join(", ", known);
    }

    /** The same where the words are too many to list. */
    void unknownOfMany(Mistake mistake, Node at, String written, String what, Collection<String> known) {
        var few = known.stream().limit(FEW).collect(Collectors.joining(", ", "one of ", ", ..."));
        unknown(mistake, at, written, what, known, few);
    }

    private void unknown(
            Mistake mistake, Node at, String written, String what, Collection<String> known, String expected) {
        wanted(mistake, written);
        var nearest = Nearest.to(written, known);
        var spot = spot(at);
        var fix = nearest.map(word -> replacing(spot, written, word))
                .orElse(known.isEmpty() ? "take it out, or declare it" : "use one of the words above");
        add(mistake, spot, what, nearest, expected, fix);
    }

    private void add(Mistake mistake, Spot spot, String what, Optional<String> nearest, String expected, String fix) {
        if (overlooked.contains(mistake)) {
            return;
        }
        var whole = line(spot);
        boolean cut = whole.length > LONGEST_LINE;
        int start = cut ? Math.max(0, Math.min(spot.column - LONGEST_LINE / 2, whole.length - LONGEST_LINE)) : 0;
        int length = Math.min(LONGEST_LINE, whole.length - start);
        int mark = Math.max(0, Math.min(spot.column - start, length));
        int width = Math.max(1, Math.min(spot.width, length - mark));
        note(new ScenarioProblem(
                mistake.code(),
                spot.set ? Settings.NAME : file,
                spot.line + 1,
                spot.column + 1,
                plain(what),
                visible(new String(whole, start, length)),
                mark,
                width,
                nearest,
                expected,
                plain(fix)));
    }

    /** Notes a mistake, once however often the place is read: what is known there may have changed in between. */
    private void note(ScenarioProblem problem) {
        boolean noted = found.stream()
                .anyMatch(one -> one.code().equals(problem.code())
                        && one.file().equals(problem.file())
                        && one.line() == problem.line()
                        && one.column() == problem.column()
                        && one.what().equals(problem.what()));
        if (!noted) {
            found.add(problem);
        }
        if (found.size() == MOST) {
            throwIfAny();
        }
    }

    /** From here on these are not noted: what they would refer to is not known. */
    void overlook(Collection<Mistake> mistakes) {
        overlooked.addAll(mistakes);
    }

    /** Notes that something has no id, so that nothing that refers to one of its kind is a mistake. */
    void nameless(Node at, Mistake references) {
        at.getStartMark().ifPresent(mark -> nameless.put(Place.of(mark), references));
        overlook(List.of(references));
    }

    /** Notes an id that something refers to and nothing has. */
    void wanted(Mistake reference, String id) {
        wanted.put(reference, id);
    }

    /** How many mistakes were noted. */
    int size() {
        return found.size();
    }

    /** How many mistakes of a kind were noted. */
    long count(Mistake mistake) {
        return found.stream().filter(one -> one.code().equals(mistake.code())).count();
    }

    /** Whether these are not noted. */
    boolean overlooks(Mistake mistake) {
        return overlooked.contains(mistake);
    }

    /** Whether a word is nearly right that was not taken as right yet. */
    boolean hasNewNear() {
        return found.stream().anyMatch(one -> one.nearest().isPresent() && !kept.contains(one));
    }

    /** A new beginning that knows of the words that are nearly right, and of nothing else. */
    Problems near() {
        var near = new Problems(file, lines, settings);
        near.kept.addAll(kept);
        var fresh = found.stream()
                .filter(one -> one.nearest().isPresent() && !kept.contains(one))
                .toList();
        // a key may bring what the others refer to, and so may another file
        Stream.of(KEYS, FILES, Set.<String>of())
                .map(codes -> fresh.stream()
                        .filter(one -> codes.isEmpty() || codes.contains(one.code()))
                        .toList())
                .filter(some -> !some.isEmpty())
                .findFirst()
                .ifPresent(near.kept::addAll);
        near.found.addAll(near.kept);
        return near;
    }

    /** The words that are nearly right, each with what is meant. */
    Map<Place, String> nearest() {
        return kept.stream()
                .collect(Collectors.toMap(Place::of, one -> one.nearest().orElseThrow(), (first, second) -> first));
    }

    /** Throws what was found, if anything was. */
    void throwIfAny() {
        if (!found.isEmpty()) {
            throw asException();
        }
    }

    /** What was found, from the top of the file to its end. */
    ScenarioException asException() {
        boolean set = found.stream().allMatch(one -> one.file().equals(Settings.NAME));
        return new ScenarioException(
                set ? "what is set" : file,
                found.stream()
                        .map(this::named)
                        .sorted(Comparator.comparing(
                                        (ScenarioProblem one) -> one.file().equals(file))
                                .thenComparingInt(ScenarioProblem::line)
                                .thenComparingInt(ScenarioProblem::column)
                                .thenComparing(ScenarioProblem::code))
                        .toList());
    }

    /** What has no id gets the one id that is referred to and that nothing has. */
    private ScenarioProblem named(ScenarioProblem problem) {
        var ids = Optional.ofNullable(nameless.get(Place.of(problem)))
                .map(wanted::get)
                .orElse(Set.of());
        return ids.size() == 1 && NAMING.matcher(problem.fix()).find()
                ? problem.withFix(NAMING.matcher(problem.fix())
                        .replaceFirst("$1" + ids.iterator().next()))
                : problem;
    }

    private String replacing(Spot spot, String written, String word) {
        var whole = line(spot);
        int end = Math.min(whole.length, spot.column + spot.width);
        if (whole.length > LONGEST_LINE || spot.column > end) {
            return inLine(spot, written, word);
        }
        var changed = new String(whole, 0, spot.column) + word + new String(whole, end, whole.length - end);
        if (changed.strip().length() > SHORT_LINE) {
            return inLine(spot, written, word);
        }
        return spot.set
                ? "write   " + Settings.NAME + " \"" + changed.strip() + "\""
                : "change line " + (spot.line + 1) + " to   " + changed.strip();
    }

    private static String inLine(Spot spot, String written, String word) {
        var where = spot.set ? "" : "in line " + (spot.line + 1) + " ";
        return where + "write '" + word + "' instead of '" + written + "'";
    }

    /** The characters of a line, so that a column counts what a person sees as one. */
    private int[] line(Spot spot) {
        var all = spot.set ? settings.lines() : lines;
        return spot.line >= 0 && spot.line < all.size()
                ? all.get(spot.line).codePoints().toArray()
                : new int[0];
    }

    private static String plain(String sentence) {
        return sentence.length() > LONGEST_SENTENCE
                ? visible(sentence.substring(0, LONGEST_SENTENCE)) + "..."
                : visible(sentence);
    }

    /** Without what a terminal would obey instead of show. */
    private static String visible(String text) {
        return text.replaceAll("[\\p{Cc}\\p{Cf}]", " ");
    }

    private static Spot spot(Node node) {
        var start = node.getStartMark().orElseThrow();
        int width = node.getEndMark()
                .filter(end -> end.getLine() == start.getLine())
                .map(end -> end.getColumn() - start.getColumn())
                .orElse(1);
        return spot(start, Math.max(1, width));
    }

    private static Spot spot(Mark mark, int width) {
        return new Spot(mark.getName().equals(Settings.NAME), mark.getLine(), mark.getColumn(), width);
    }
}
