package org.placet.model;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * What identifies texts: SHA-256 over them, joined by line ends, in lower-case hexadecimal. Line ends of any system
 * count as the same.
 */
public final class Fingerprint {

    private Fingerprint() {}

    /** The fingerprint of these texts in this order. */
    public static String of(Iterable<String> texts) {
        var all = String.join("\n", texts).replace("\r\n", "\n").replace('\r', '\n');
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(all.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("Every Java has SHA-256, and this one does not", missing);
        }
    }
}
