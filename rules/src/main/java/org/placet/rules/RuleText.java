package org.placet.rules;

import com.google.common.hash.Hashing;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.placet.advice.Rule;

/** Rules as they are written: their ids, sentences and sources, read from the texts that travel in the jar. */
final class RuleText {

    private static final Pattern RULE =
            Pattern.compile("^rule \"([^\"]+)\"\\s*\\n(.*?)^end\\s*?$", Pattern.MULTILINE | Pattern.DOTALL);
    private static final Pattern SOURCE = Pattern.compile("@source\\(\\s*\"([^\"]*)\"\\s*\\)");

    private RuleText() {}

    /** The short id that a rule's name begins with: {@code approval-01}. */
    static String idOf(String name) {
        var colon = name.indexOf(':');
        return colon < 0 ? name : name.substring(0, colon);
    }

    /** The rules in these texts by id, each with what a trace says when it speaks. */
    static Map<String, Rule> parse(List<String> texts, Properties messages) {
        var rules = new TreeMap<String, Rule>();
        for (var text : texts) {
            var matcher = RULE.matcher(text.replace("\r\n", "\n"));
            while (matcher.find()) {
                var rule = rule(matcher, messages);
                if (rules.put(rule.id(), rule) != null) {
                    throw new IllegalStateException("Two rules have the id '" + rule.id() + "'");
                }
            }
        }
        return rules;
    }

    private static Rule rule(Matcher matcher, Properties messages) {
        var name = matcher.group(1);
        var id = idOf(name);
        var sentence = name.substring(Math.min(name.length(), id.length() + 1)).strip();
        var cited = SOURCE.matcher(matcher.group(2));
        var sources = cited.find() ? List.of(cited.group(1).split("\\s*;\\s*")) : List.<String>of();
        var template = messages.getProperty(id, sentence.isEmpty() ? id : sentence + ".");
        return new Rule(id, sentence, sources, template, matcher.group().strip());
    }

    /** SHA-256 over the rules in the order of their ids. */
    static String hash(Map<String, Rule> rules) {
        var hasher = Hashing.sha256().newHasher();
        rules.values()
                .forEach(rule -> hasher.putString(rule.text(), StandardCharsets.UTF_8)
                        .putString("\n", StandardCharsets.UTF_8)
                        .putString(rule.template(), StandardCharsets.UTF_8)
                        .putString("\n", StandardCharsets.UTF_8));
        return hasher.hash().toString();
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
