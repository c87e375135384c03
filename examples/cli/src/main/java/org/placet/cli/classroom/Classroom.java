package org.placet.cli.classroom;

import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.placet.advice.Reason;
import org.placet.advice.Refusal;
import org.placet.cli.tell.MadeBy;
import org.placet.model.Scenario;
import org.placet.model.Source;
import org.placet.scenarios.Json;
import org.placet.scenarios.Scenarios;

/**
 * The class page as one file. It carries what the rules made of each scenario and no rule, so nothing that it shows can
 * contradict them; it loads nothing and sends nothing.
 */
public final class Classroom {

    private static final String FOLDER = "/org/placet/cli/classroom/";

    /** In the order in which they build on each other. */
    private static final List<String> SCRIPTS =
            List.of("unpack.js", "story.js", "path.js", "parts.js", "pictures.js", "stage.js", "more.js", "page.js");

    private static final Pattern GAP = Pattern.compile("\\{\\{([a-z.-]+)}}");

    private final Messages messages = Messages.english();

    private Classroom() {}

    /** The page with these scenarios, in this order. */
    public static String page(List<Scenario> scenarios) {
        return new Classroom().of(scenarios.stream().map(Chart::of).toList());
    }

    /** Every shipped scenario in the order of teaching, each followed by the stories that begin like it. */
    public static List<Scenario> shipped() {
        return Scenarios.ids().stream()
                .flatMap(
                        id -> Stream.concat(Stream.of(Scenarios.shipped(id)), Scenarios.variants(id).values().stream()))
                .toList();
    }

    /**
     * The page with every shipped scenario, as it lies in {@code examples/teachers}: exploring them all takes a while, so
     * it is made beforehand, and a test holds it equal to a new one.
     */
    public static String ready() {
        return resource("/org/placet/cli/shipped/classroom.html");
    }

    private String of(List<Chart> charts) {
        var style = "\n" + resource("classroom.css");
        var script = "\n\"use strict\";\n(function () {\n"
                + SCRIPTS.stream().map(Classroom::resource).collect(Collectors.joining()) + "}());\n";
        var page = new LinkedHashMap<String, String>();
        page.put(
                "policy",
                "default-src 'none'; script-src " + hash(script) + "; style-src " + hash(style)
                        + "; base-uri 'none'; form-action 'none'");
        page.put("style", style);
        page.put("script", script);
        page.put("covers", forScript(Json.compact(covers(charts))));
        page.put("messages", forScript(Json.compact(messages.all())));
        page.put("packs", packs(charts));
        page.put("language", messages.language());
        return filled(resource("page.html"), page);
    }

    /** Fills what the page is made of, and its texts; a text is escaped, a part of the page is not. */
    private String filled(String template, Map<String, String> parts) {
        return GAP.matcher(template).replaceAll(gap -> {
            var part = parts.get(gap.group(1));
            return Matcher.quoteReplacement(part == null ? escaped(messages.say(gap.group(1))) : part);
        });
    }

    private static Map<String, Object> covers(List<Chart> charts) {
        return ImmutableMap.of(
                "version",
                MadeBy.placet(),
                "scenarios",
                charts.stream().map(StoryJson::cover).toList());
    }

    private String packs(List<Chart> charts) {
        var packs = new StringBuilder(pack("sources", Map.of("sources", sources(charts))));
        for (var chart : charts) {
            var json = StoryJson.of(chart);
            json.putAll(new ChartJson(chart.scenario(), messages).of(chart));
            packs.append(pack("scenario-" + chart.scenario().id(), json));
        }
        return packs.toString();
    }

    private static String pack(String id, Map<String, ?> json) {
        return "<script type=\"text/plain\" id=\"" + id + "\">" + Packed.text(Json.compact(json)) + "</script>\n";
    }

    /** What is cited anywhere, once for all scenarios. */
    private static Map<String, Object> sources(List<Chart> charts) {
        var all = new TreeMap<String, Object>();
        for (var chart : charts) {
            for (var key : cited(chart)) {
                var source = chart.scenario().sources().get(key);
                if (source != null) {
                    keep(all, key, entry(source));
                } else if (chart.citations().containsKey(key)) {
                    keep(
                            all,
                            key,
                            List.of(Objects.requireNonNull(chart.citations().get(key)), "", "", "", ""));
                }
            }
        }
        return all;
    }

    private static void keep(Map<String, Object> all, String key, List<String> entry) {
        var other = all.put(key, entry);
        if (other != null && !other.equals(entry)) {
            throw new IllegalStateException("Two scenarios mean different things by the source '" + key + "'");
        }
    }

    private static List<String> entry(Source source) {
        return List.of(
                source.says(),
                source.where(),
                source.confidence(),
                source.seen(),
                source.note().orElse(""));
    }

    private static Set<String> cited(Chart chart) {
        var keys = new LinkedHashSet<>(StoryJson.cited(chart.scenario()));
        for (var situation : chart.situations()) {
            for (var way : situation.ways()) {
                var reasons = new ArrayList<Reason>(way.prospect().option().reasons());
                way.prospect().option().refusal().map(Refusal::reasons).ifPresent(reasons::addAll);
                reasons.addAll(way.prospect().consequences());
                reasons.forEach(reason -> keys.addAll(reason.sources()));
            }
        }
        return keys;
    }

    /** JSON inside an element: nothing in it may end the element. */
    private static String forScript(String json) {
        return json.replace("<", "\\u003c");
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    private static String hash(String text) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return "'sha256-" + Base64.getEncoder().encodeToString(digest) + "'";
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    static String resource(String name) {
        try (var stream = Classroom.class.getResourceAsStream(name.startsWith("/") ? name : FOLDER + name)) {
            if (stream == null) {
                throw new IllegalStateException(name + " is missing");
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
