package org.placet.examples.developers;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the front page tells a developer to write, compiled and run as it stands there. */
class EmbedTest {

    @TempDir
    private Path folder;

    @Test
    void the_program_on_the_front_page_compiles_and_prints_the_outcome() throws Exception {
        var source = Files.writeString(folder.resolve("Hello.java"), snippet());
        int errors = ToolProvider.getSystemJavaCompiler()
                .run(null, null, null, "-cp", System.getProperty("java.class.path"), source.toString());

        var printed = printed(folder);

        assertThat(errors).isZero();
        assertThat(printed).startsWith("2022-12-15  Belgrade resolves to ask.").endsWith("REJECTED\n[]\n");
    }

    @Test
    void a_project_of_ones_own_begins_with_that_program_and_that_dependency() throws Exception {
        var project = Path.of("..", "consumer");

        assertThat(project.resolve("src/main/java/Hello.java")).hasContent(snippet());
        assertThat(Files.readString(project.resolve("pom.xml"))).containsIgnoringWhitespaces(snippet("xml"));
    }

    @Test
    void embed_prints_every_step_the_outcome_and_what_was_authorised() {
        var printed = capture(() -> Embed.main(new String[0]));

        assertThat(printed).startsWith("2022-12-15  Belgrade resolves to ask.").endsWith("REJECTED\n[]\n");
    }

    private static String snippet() throws Exception {
        return snippet("java");
    }

    private static String snippet(String language) throws Exception {
        var page = Files.readString(Path.of("..", "..", "README.md"));
        var block = Pattern.compile("(?ms)^```" + language + "\\n(.*?)^```$").matcher(page);
        assertThat(block.find()).isTrue();
        return block.group(1);
    }

    private static String printed(Path classes) throws Exception {
        try (var loader = new URLClassLoader(new URL[] {classes.toUri().toURL()})) {
            var main = loader.loadClass("Hello").getMethod("main", String[].class);
            return capture(() -> main.invoke(null, (Object) new String[0]));
        }
    }

    /** Something that prints. */
    private interface Printing {
        void print() throws Exception;
    }

    private static String capture(Printing printing) {
        var usual = System.out;
        var bytes = new ByteArrayOutputStream();
        System.setOut(new PrintStream(bytes, true, StandardCharsets.UTF_8));
        try {
            printing.print();
        } catch (Exception broken) {
            throw new AssertionError(broken);
        } finally {
            System.setOut(usual);
        }
        return bytes.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n");
    }
}
