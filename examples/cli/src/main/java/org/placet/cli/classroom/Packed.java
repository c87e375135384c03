package org.placet.cli.classroom;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;

/** Text as it travels in a page: gzip, then base64. */
final class Packed {

    private Packed() {}

    static String text(String text) {
        var bytes = new ByteArrayOutputStream();
        try (var gzip = new Tight(bytes)) {
            gzip.write(text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return Base64.getEncoder().encodeToString(bytes.toByteArray());
    }

    /** As small as it gets: a page is written once and read often. */
    private static final class Tight extends GZIPOutputStream {
        Tight(ByteArrayOutputStream out) throws IOException {
            super(out);
            def.setLevel(Deflater.BEST_COMPRESSION);
        }
    }
}
