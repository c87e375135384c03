package org.placet.examples.teachers;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;
import org.placet.cli.classroom.Classroom;
import org.placet.model.Scenario;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A class file, read back: the page around it, and what it carries of each scenario. */
record ClassFile(String page, Map<String, JsonNode> packs) {

    /** Where the file lies that teachers get. */
    static final Path SHIPPED = Path.of("classroom.html");

    private static final Pattern PACK =
            Pattern.compile("<script type=\"text/plain\" id=\"([^\"]*)\">([A-Za-z0-9+/=]*)</script>");

    private static @Nullable Path fresh;

    /** The file as it would be written now; made once, because it takes a while. */
    static synchronized Path fresh() {
        if (fresh == null) {
            fresh = Path.of("target", "classroom.html");
            try {
                Files.writeString(fresh, Classroom.page(Classroom.shipped()));
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            }
        }
        return fresh;
    }

    /** The stories that it tells. */
    static List<Scenario> scenarios() {
        return Classroom.shipped();
    }

    static ClassFile read(Path file) {
        try {
            var text = Files.readString(file);
            var packs = new LinkedHashMap<String, JsonNode>();
            PACK.matcher(text).results().forEach(found -> packs.put(found.group(1), json(found.group(2))));
            return new ClassFile(PACK.matcher(text).replaceAll("<!-- $1 -->"), packs);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    JsonNode of(Scenario scenario) {
        var pack = packs.get("scenario-" + scenario.id());
        if (pack == null) {
            throw new IllegalArgumentException(
                    "The file does not tell '" + scenario.id() + "'; it tells " + packs.keySet());
        }
        return pack;
    }

    private static JsonNode json(String packed) {
        try (var gzip =
                new GZIPInputStream(new ByteArrayInputStream(Base64.getDecoder().decode(packed)))) {
            return JsonMapper.shared().readTree(new String(gzip.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
