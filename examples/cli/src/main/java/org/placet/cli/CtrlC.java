package org.placet.cli;

import com.google.common.util.concurrent.Uninterruptibles;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.IntSupplier;

/**
 * Long work that somebody may stop with Ctrl-C: it is told to stop, and what was finished until then is still shown
 * before the process ends.
 */
final class CtrlC {

    /** Nobody who stops something waits longer. */
    private static final int SECONDS = 10;

    private CtrlC() {}

    /** Does the work, which shows its result on this screen. */
    static int listen(Screen screen, IntSupplier work) {
        var worker = Thread.currentThread();
        var shown = new CountDownLatch(1);
        var stopping = new Thread(() -> {
            worker.interrupt();
            Uninterruptibles.awaitUninterruptibly(shown, SECONDS, TimeUnit.SECONDS);
        });
        Runtime.getRuntime().addShutdownHook(stopping);
        try {
            return work.getAsInt();
        } finally {
            screen.out().flush();
            screen.err().flush();
            shown.countDown();
            forget(stopping);
        }
    }

    private static void forget(Thread stopping) {
        try {
            Runtime.getRuntime().removeShutdownHook(stopping);
        } catch (IllegalStateException alreadyEnding) {
            // then it has done its work
            Thread.interrupted();
        }
    }
}
