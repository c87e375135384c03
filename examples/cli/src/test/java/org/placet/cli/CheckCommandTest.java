package org.placet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;
import tools.jackson.databind.json.JsonMapper;

/** Files are looked at, all of them, and nothing is run. */
class CheckCommandTest {
    @TempDir
    private Path folder;

    private String good = "";
    private String bad = "";

    @BeforeEach
    void write() throws IOException {
        good = Files.writeString(folder.resolve("good.yaml"), Sc00.text()).toString();
        var text = Sc00.text().replace("label: historical", "lable: historical").replace("who: eulex", "who: eulix");
        bad = Files.writeString(folder.resolve("a<b&c.yaml"), text).toString();
    }

    @Test
    void a_file_in_order_says_what_is_in_it() {
        var session = Session.of("check", good);

        assertThat(session.out())
                .isEqualTo(good + ": a scenario, 10 entries, nothing to mend" + System.lineSeparator());
        assertThat(session.err()).isEmpty();
        assertThat(session.code()).isZero();
    }

    @Test
    void every_mistake_of_every_file_is_said_and_counted() {
        var session = Session.of("check", bad, good, "none.yaml");

        assertThat(session.code()).isEqualTo(2);
        assertThat(session.out())
                .contains("error[E104] " + bad + ":7:1  'lable' is no key of a scenario")
                .contains("help:     ./placet help E104")
                .contains("'eulix' is not the id of an actor")
                .contains(good + ": a scenario, 10 entries, nothing to mend")
                .contains("error[E100] none.yaml  there is no such file")
                .endsWith("3 errors in 2 of 3 files" + System.lineSeparator());
        assertThat(session.err()).isEmpty();
    }

    @Test
    void a_reading_is_told_by_its_first_key() throws IOException {
        var text = """
                reading: mine
                titel: Mine
                """;
        var reading = Files.writeString(folder.resolve("reading.yaml"), text).toString();

        var session = Session.of("check", reading);

        assertThat(session.out())
                .contains("'titel' is no key of a reading")
                .endsWith(" in " + reading + System.lineSeparator());
    }

    @Test
    void json_has_every_mistake_with_its_place_and_its_fix() {
        var session = Session.of("check", bad, good, "--format", "json");

        var json = JsonMapper.shared().readTree(session.out());
        assertThat(session.code()).isEqualTo(2);
        assertThat(json.get("errors").intValue()).isEqualTo(2);
        var first = json.get("files").get(0);
        assertThat(first.get("file").stringValue()).isEqualTo(bad);
        assertThat(first.get("problems").get(0).propertyNames())
                .containsExactly("code", "line", "column", "what", "nearest", "expected", "fix", "help");
        assertThat(first.get("problems").get(0).get("line").intValue()).isEqualTo(7);
        assertThat(json.get("files").get(1).get("holds").stringValue()).isEqualTo("a scenario, 10 entries");
    }

    @Test
    void junit_has_a_failure_for_each_mistake_and_a_test_for_each_file_in_order() throws Exception {
        var session = Session.of("check", bad, good, "--format", "junit");

        var xml = parsed(session.out());
        var failures = xml.getElementsByTagName("failure");
        assertThat(failures.getLength()).isEqualTo(2);
        assertThat(failures.item(0).getTextContent()).startsWith("error[E104] " + bad + ":7:1");
        assertThat(xml.getElementsByTagName("testcase").getLength()).isEqualTo(3);
        assertThat(xml.getElementsByTagName("testsuite")
                        .item(0)
                        .getAttributes()
                        .getNamedItem("name")
                        .getNodeValue())
                .isEqualTo(bad);
        assertThat(session.code()).isEqualTo(2);
    }

    @Test
    void no_file_is_said_without_the_options_of_the_command() {
        var session = Session.of("check");

        assertThat(session.code()).isEqualTo(2);
        assertThat(session.err())
                .isEqualTo("'check' needs a file, such as ./placet check my.yaml." + System.lineSeparator());
    }

    private static Document parsed(String xml) throws Exception {
        return DocumentBuilderFactory.newDefaultInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(xml)));
    }
}
