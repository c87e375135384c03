package org.placet.cli.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;

/** The pages of {@code errors.md}, one for each kind of mistake in a file, as a screen shows them. */
public final class ErrorPage {
    private static final String HEAD = "## ";
    private static final String FENCE = "```";

    private ErrorPage() {}

    /** The page about a code, for a screen of this width. */
    public static Optional<String> of(String code, int width) {
        return Arrays.stream(text().split("(?m)^" + HEAD))
                .skip(1)
                .filter(page -> page.startsWith(code + "\n"))
                .findFirst()
                .map(page -> shown(page, width));
    }

    /** Paragraphs as wide as the screen, examples as they are, further to the right. */
    private static String shown(String page, int width) {
        var shown = new StringBuilder();
        for (var part : page.strip().split("\n\n")) {
            var lines = part.startsWith(FENCE)
                    ? part.lines().filter(line -> !line.startsWith(FENCE)).map(line -> "    " + line)
                    : Paragraph.wrap(part.replace('\n', ' ').replace("`", ""), width).stream();
            shown.append(lines.collect(Collectors.joining("\n", "", "\n\n")));
        }
        return shown.toString().stripTrailing() + "\n";
    }

    private static String text() {
        try (var in = ErrorPage.class.getResourceAsStream("errors.md")) {
            if (in == null) {
                throw new IllegalStateException("The pages about errors were not shipped");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException("The pages about errors cannot be read", broken);
        }
    }
}
