package org.placet.scenarios;

import org.snakeyaml.engine.v2.nodes.MappingNode;

/**
 * The text of a reading, before anybody has read it. A scenario reads it anew, since each notes for itself what it cites.
 *
 * @param file how messages call it
 * @param isShipped whether the library brings it along
 */
record ReadingText(String file, String text, boolean isShipped) {

    /** That of a reading of the author's own. */
    ReadingText(String file, String text) {
        this(file, text, false);
    }

    /**
     * That of a shipped reading.
     *
     * @throws IllegalArgumentException if there is none with this id; it names the nearest and lists them all
     */
    static ReadingText shipped(String id) {
        return new ReadingText(Shipped.READING.file(id), Shipped.READING.textOf(id, "reading"), true);
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
