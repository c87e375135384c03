package org.placet.explore;

import com.google.common.util.concurrent.Uninterruptibles;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Some threads, each with a tool of its own, that do what they are asked; the answers come in the order of the
 * questions. A crew of one asks nobody else.
 */
final class Crew<T, R> implements AutoCloseable {

    private final List<T> tools = new ArrayList<>();
    private final BlockingQueue<T> free;
    private final Deque<Function<T, R>> mine = new ArrayDeque<>();
    private final Deque<Future<R>> waiting = new ArrayDeque<>();
    private final int threads;
    private final Consumer<? super T> closing;
    private final ExecutorService others;

    Crew(int threads, Supplier<? extends T> tool, Consumer<? super T> closing) {
        this.closing = closing;
        this.threads = threads;
        free = new ArrayBlockingQueue<>(threads);
        others = Executors.newFixedThreadPool(threads, Crew::thread);
        try {
            for (var i = 0; i < threads; i++) {
                tools.add(tool.get());
            }
        } catch (RuntimeException broken) {
            close();
            throw broken;
        }
        free.addAll(tools);
    }

    private static Thread thread(Runnable task) {
        var thread = new Thread(task, "placet-explore");
        thread.setDaemon(true);
        return thread;
    }

    /** Whether another question would only lie about. */
    boolean isBusy() {
        return threads == 1 ? !mine.isEmpty() : waiting.size() >= 2 * threads;
    }

    boolean isDone() {
        return mine.isEmpty() && waiting.isEmpty();
    }

    void ask(Function<T, R> task) {
        if (threads == 1) {
            mine.add(task);
        } else {
            waiting.add(others.submit(() -> {
                var tool = free.take();
                try {
                    return task.apply(tool);
                } finally {
                    free.add(tool);
                }
            }));
        }
    }

    /** The answer to the oldest question, with whatever it threw. */
    R answer() throws InterruptedException {
        if (Thread.interrupted()) {
            throw new InterruptedException();
        }
        if (threads == 1) {
            return mine.remove().apply(tools.get(0));
        }
        try {
            return waiting.remove().get();
        } catch (ExecutionException thrown) {
            if (thrown.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            if (thrown.getCause() instanceof Error cause) {
                throw cause;
            }
            throw new IllegalStateException(thrown.getCause());
        }
    }

    List<T> tools() {
        return tools;
    }

    /** Lets everybody finish what they are at, and closes the tools. */
    @Override
    public void close() {
        others.shutdownNow();
        Uninterruptibles.awaitTerminationUninterruptibly(others);
        for (var tool : tools) {
            closing.accept(tool);
        }
    }
}
