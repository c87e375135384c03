package org.placet.cli.text;

/** Weight of letters on a terminal. It never carries a meaning of its own: without it, nothing is lost. */
public enum Ink {
    /** Letters only. */
    PLAIN("", "", ""),
    /** Strong and faint letters, by the codes that terminals know. */
    TERMINAL("\u001B[1m", "\u001B[2m", "\u001B[0m");

    private final String strong;
    private final String faint;
    private final String end;

    Ink(String strong, String faint, String end) {
        this.strong = strong;
        this.faint = faint;
        this.end = end;
    }

    String strong(String text) {
        return strong + text + end;
    }

    String faint(String text) {
        return faint + text + end;
    }
}
