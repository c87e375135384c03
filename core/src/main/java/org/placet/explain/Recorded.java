package org.placet.explain;

import org.placet.model.Entry;

/**
 * An event that somebody else recorded.
 *
 * @param counted whether it is recorded as having counted; an attempt that was refused did not
 * @param line the line of the log, from 1; 0 where it comes from no file
 */
public record Recorded(Entry entry, boolean counted, int line) {}
