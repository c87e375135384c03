package org.placet.cli;

import java.io.StringWriter;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.placet.scenarios.Checked;
import org.placet.scenarios.ScenarioProblem;

/** What was found in files as a report of JUnit, which build servers show: a suite for each file, a failure for each mistake. */
final class JUnitXml {
    private static final String CLASS = "placet.check";

    /** What XML cannot say, not even in an escaped form. */
    private static final String UNSPEAKABLE = "[^\\x09\\x0A\\x0D\\x20-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]";

    private final XMLStreamWriter xml;

    private JUnitXml(XMLStreamWriter xml) {
        this.xml = xml;
    }

    /** The report, ending with a line end. */
    static String of(List<Checked> files) {
        var text = new StringWriter();
        try {
            var xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
            new JUnitXml(xml).write(files);
            xml.close();
        } catch (XMLStreamException broken) {
            throw new IllegalStateException("A report cannot be written to memory", broken);
        }
        return text + "\n";
    }

    private void write(List<Checked> files) throws XMLStreamException {
        xml.writeStartDocument("UTF-8", "1.0");
        start("testsuites", 0);
        for (var file : files) {
            writeSuite(file);
        }
        xml.writeCharacters("\n");
        xml.writeEndElement();
        xml.writeEndDocument();
    }

    private void writeSuite(Checked file) throws XMLStreamException {
        start("testsuite", 1);
        attribute("name", file.file());
        attribute("tests", String.valueOf(Math.max(1, file.problems().size())));
        attribute("failures", String.valueOf(file.problems().size()));
        if (file.isInOrder()) {
            start("testcase", 2);
            attribute("classname", CLASS);
            attribute("name", file.file() + ": " + file.holds());
            xml.writeEndElement();
        }
        for (var problem : file.problems()) {
            writeFailure(problem);
        }
        end(1);
    }

    private void writeFailure(ScenarioProblem problem) throws XMLStreamException {
        start("testcase", 2);
        attribute("classname", CLASS);
        attribute("name", problem.place() + " " + problem.code());
        attribute("file", problem.file());
        attribute("line", String.valueOf(problem.line()));
        start("failure", 3);
        attribute("type", problem.code());
        attribute("message", problem.what());
        xml.writeCharacters(speakable(problem.rendered()));
        xml.writeEndElement();
        end(2);
    }

    private void start(String name, int depth) throws XMLStreamException {
        xml.writeCharacters("\n" + "  ".repeat(depth));
        xml.writeStartElement(name);
    }

    private void end(int depth) throws XMLStreamException {
        xml.writeCharacters("\n" + "  ".repeat(depth));
        xml.writeEndElement();
    }

    private void attribute(String name, String value) throws XMLStreamException {
        xml.writeAttribute(name, speakable(value));
    }

    private static String speakable(String text) {
        return text.replaceAll(UNSPEAKABLE, "?");
    }
}
