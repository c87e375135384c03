package org.placet.explore;

import java.util.function.IntSupplier;

/**
 * Whether the memory runs short, looked at from time to time. What is in use may be rubbish, so it is cleared away
 * before anything is cut off; and once it is short it stays so, lest the graph get holes.
 */
final class Memory {

    private static final int STATES_BETWEEN_LOOKS = 4_096;

    private final int mostPercent;
    private final IntSupplier percentUsed;
    private final Runnable clearing;
    private int nextLook = STATES_BETWEEN_LOOKS;
    private boolean isShort;

    Memory(int mostPercent, IntSupplier percentUsed, Runnable clearing) {
        this.mostPercent = mostPercent;
        this.percentUsed = percentUsed;
        this.clearing = clearing;
    }

    /** The memory of this Java. */
    static Memory ofThisJava(int mostPercent) {
        var runtime = Runtime.getRuntime();
        return new Memory(
                mostPercent,
                () -> (int) ((runtime.totalMemory() - runtime.freeMemory()) * 100.0 / runtime.maxMemory()),
                System::gc);
    }

    boolean isShort(int states) {
        if (!isShort && states >= nextLook) {
            look(states);
        }
        return isShort;
    }

    private void look(int states) {
        nextLook = states + STATES_BETWEEN_LOOKS;
        if (percentUsed.getAsInt() > mostPercent) {
            clearing.run();
            isShort = percentUsed.getAsInt() > mostPercent;
            // Clearing takes long where much is kept: not again until a good deal more is.
            nextLook = states + Math.max(STATES_BETWEEN_LOOKS, states / 20);
        }
    }
}
