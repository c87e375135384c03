package org.placet.scenarios;

/**
 * The text of a reading, before anybody has read it. A scenario reads it anew, since each notes for itself what it cites.
 *
 * @param file how messages call it
 */
record ReadingText(String file, String text) {

    /**
     * That of a shipped reading.
     *
     * @throws IllegalArgumentException if there is none with this id; it names the nearest and lists them all
     */
    static ReadingText shipped(String id) {
        return new ReadingText(Shipped.READING.file(id), Shipped.READING.textOf(id, "reading"));
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
