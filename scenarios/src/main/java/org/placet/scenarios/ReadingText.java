package org.placet.scenarios;

import org.snakeyaml.engine.v2.nodes.MappingNode;

/**
 * The text of a reading, before anybody has read it. A scenario reads it anew, since each notes for itself what it cites.
 *
 * @param file how messages call it
 * @param isShipped whether the library brings it along, and nothing in it is otherwise
 * @param settings what is to be otherwise than it says
 * @param rewriting how its text was changed, and the files that it names are
 */
record ReadingText(String file, String text, boolean isShipped, Settings settings, Rewriting rewriting) {

    /** That of a reading of the author's own. */
    ReadingText(String file, String text) {
        this(file, text, false, Settings.NONE, Rewriting.NONE);
    }

    /** The same in other names. */
    ReadingText in(Rewriting names) {
        return new ReadingText(file, names.text(text), isShipped, settings, names);
    }

    /** The same with some of its parts set to something else. */
    ReadingText with(Settings others) {
        return others.isEmpty() ? this : new ReadingText(file, text, false, others, rewriting);
    }

    /**
     * That of a shipped reading.
     *
     * @throws IllegalArgumentException if there is none with this id; it names the nearest and lists them all
     */
    static ReadingText shipped(String id) {
        return shipped(id, Rewriting.NONE);
    }

    /** The same in other names. */
    static ReadingText shipped(String id, Rewriting rewriting) {
        var text = Shipped.READING.textOf(id, "reading");
        return new ReadingText(Shipped.READING.file(id), text, true, Settings.NONE, Rewriting.NONE).in(rewriting);
    }

    /** The mapping that the text is. */
    MappingNode tree() {
        return isShipped ? YamlText.shipped(file, text) : YamlText.parse(file, text);
    }

    /**
     * What it says.
     *
     * @throws ScenarioException with every mistake in it
     */
    ReadingFile.Loaded read() {
        return ReadingFile.parse(this);
    }
}
