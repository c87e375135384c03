package org.placet.rules;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.placet.advice.Rule;
import org.placet.model.Fingerprint;

/** Rules as they are written: their ids, sentences and sources, read from the texts that travel in the jar. */
final class RuleText {

    private static final String SOURCE = "@source(";

    private RuleText() {}

    /** The short id that a rule's name begins with: {@code approval-01}. */
    static String idOf(String name) {
        var colon = name.indexOf(':');
        return colon < 0 ? name : name.substring(0, colon);
    }

    /** The Java package that a text says its rules are in. */
    static String packageOf(String text) {
        var opening = "package ";
        return text.lines()
                .filter(line -> line.startsWith(opening))
                .findFirst()
                .map(line -> line.substring(opening.length()).replace(";", "").strip())
                .orElseThrow(() -> new IllegalArgumentException("A rule file names its package; none in:\n" + text));
    }

    /** The same, with nothing put in words for what must not be there. */
    static Map<String, Rule> parse(List<String> texts, Properties messages) {
        return parse(texts, messages, new Properties());
    }

    /**
     * The rules in these texts by id, each with what a trace says when it speaks.
     *
     * @param absences what is said of the things that a rule looks for and must not find, under its id; the second one
     *     under {@code id.2}
     */
    static Map<String, Rule> parse(List<String> texts, Properties messages, Properties absences) {
        var rules = new TreeMap<String, Rule>();
        for (var text : texts) {
            var lines = new ArrayList<String>();
            for (var line : text.lines().toList()) {
                if (line.startsWith("rule \"")) {
                    lines.clear();
                }
                lines.add(line);
                if (line.strip().equals("end") && lines.get(0).startsWith("rule \"")) {
                    var rule = rule(lines, messages, absences);
                    if (rules.put(rule.id(), rule) != null) {
                        throw new IllegalStateException("Two rules have the id '" + rule.id() + "'");
                    }
                    lines.clear();
                }
            }
        }
        return rules;
    }

    /** From the line with its name to the line with its end. */
    private static Rule rule(List<String> lines, Properties messages, Properties absences) {
        var name = quoted(lines.get(0));
        var id = idOf(name);
        var sentence = name.substring(Math.min(name.length(), id.length() + 1)).strip();
        var sources = lines.stream()
                .filter(line -> line.strip().startsWith(SOURCE))
                .findFirst()
                .map(line -> List.of(quoted(line).split("\\s*;\\s*")))
                .orElse(List.of());
        var template = messages.getProperty(id, sentence.isEmpty() ? id : sentence + ".");
        return new Rule(id, sentence, sources, template, absent(id, lines, absences), String.join("\n", lines));
    }

    /** One sentence for each thing that must not be there; the pattern itself where nobody has put it in words. */
    private static List<String> absent(String id, List<String> lines, Properties absences) {
        var patterns =
                lines.stream().map(String::strip).filter(RuleText::isNegative).toList();
        return IntStream.range(0, patterns.size())
                .mapToObj(at -> absences.getProperty(at == 0 ? id : id + "." + (at + 1), patterns.get(at)))
                .toList();
    }

    private static boolean isNegative(String line) {
        return line.startsWith("not ") || line.startsWith("not(");
    }

    private static String quoted(String line) {
        return line.substring(line.indexOf('"') + 1, line.lastIndexOf('"'));
    }

    /** SHA-256 over the rules in the order of their ids. */
    static String hash(Map<String, Rule> rules) {
        return Fingerprint.of(rules.values().stream()
                .flatMap(rule -> Stream.concat(Stream.of(rule.text(), rule.template()), rule.absent().stream()))
                .toList());
    }

    static String read(InputStream stream) {
        try (stream) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    static Properties messages(InputStream stream) {
        var messages = new Properties();
        try (var reader = new InputStreamReader(stream, StandardCharsets.UTF_8)) {
            messages.load(reader);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return messages;
    }
}
