package org.placet.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the guide tells an author of tests to write, compiled and run as it stands there. */
class GuideTest {

    private static final Path PAGE = Path.of("..", "..", "examples", "guide", "invariant-in-three-lines.md");

    private static final List<String> IMPORTS = List.of(
            "net.jqwik.api.Property",
            "java.util.Optional",
            "org.placet.act.Decide",
            "org.placet.kit.EverySituation",
            "org.placet.kit.WithPacks",
            "org.placet.run.Trace");

    @TempDir
    private Path folder;

    private final String quiet = System.getProperty(Counterexamples.QUIET, "false");

    @AfterEach
    void be_quiet_again() {
        System.setProperty(Counterexamples.QUIET, quiet);
    }

    @Test
    void every_property_on_the_page_compiles_and_holds() throws Exception {
        var blocks = blocks();
        var source = Files.writeString(folder.resolve("Guide.java"), source(blocks));
        int errors = ToolProvider.getSystemJavaCompiler()
                .run(null, null, null, "-cp", System.getProperty("java.class.path"), source.toString());
        assertThat(errors).isZero();

        try (var loader = new URLClassLoader(new URL[] {folder.toUri().toURL()})) {
            System.setProperty(Counterexamples.QUIET, "false");
            var ran = Ran.all(loader.loadClass("Guide"));

            assertThat(ran.failures()).isEmpty();
            assertThat(ran.passed()).isEqualTo(4);
            assertThat(ran.said())
                    .contains("the random tries never met: ")
                    .contains("outcomes  ")
                    .contains("rules     ");
        }
    }

    /** The page's blocks, in a class; its own packs are the shipped ones here, and its tries fewer. */
    private static String source(List<String> blocks) {
        var imports = IMPORTS.stream().map(one -> "import " + one + ";\n").collect(Collectors.joining());
        var own = blocks.stream().filter(one -> one.startsWith("import ")).collect(Collectors.joining());
        var properties = blocks.stream()
                .filter(one -> !one.startsWith("import "))
                .map(one -> one.replace("@Property\n", "@Property(tries = 80, seed = \"20221216\")\n")
                        .replace("@EverySituation\n", "@EverySituation(upTo = 40)\n")
                        .replace("\"my-rules\"", "\"mandate\""))
                .collect(Collectors.joining("\n"));
        return imports + own + "class Guide {\n" + properties + "}\n";
    }

    private static List<String> blocks() throws Exception {
        return Pattern.compile("(?ms)^```java\\n(.*?)^```$")
                .matcher(Files.readString(PAGE))
                .results()
                .map(found -> found.group(1))
                .toList();
    }
}
