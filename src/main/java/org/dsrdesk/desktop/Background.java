package org.dsrdesk.desktop;

import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import javafx.application.Platform;
import org.jspecify.annotations.Nullable;

/**
 * The one place with threads: work runs off the FX thread, its end is told on it. Work is never interrupted, because
 * an interrupt closes the file of an embedded store; cancelling asks the work to stop and drops what it still says.
 */
public final class Background implements AutoCloseable {
    private final Executor workers;
    private final Executor screen;
    private final Runnable closing;
    private final AtomicInteger underWay = new AtomicInteger();
    private final Queue<Runnable> afterwards = new ConcurrentLinkedQueue<>();

    private Background(Executor workers, Executor screen, Runnable closing) {
        this.workers = workers;
        this.screen = screen;
        this.closing = closing;
    }

    /** A thread for each piece of work; callbacks come on the FX thread. */
    public static Background onThreads() {
        ExecutorService threads = Executors.newThreadPerTaskExecutor(Thread.ofVirtual().name("desk-", 1).factory());
        return new Background(threads, Platform::runLater, threads::close);
    }

    /** The twin for tests: work and callbacks happen before {@link #run} returns, on the calling thread. */
    public static Background sameThread() {
        return new Background(Runnable::run, Runnable::run, () -> {});
    }

    /**
     * Runs work, then tells exactly one of success and failure, or none when the job was cancelled. An error, as a
     * lack of memory, is a failure too.
     */
    public <T extends @Nullable Object> Job run(
            Work<T> work, Consumer<? super T> success, Consumer<? super Exception> failure) {
        Job job = new Job(screen);
        underWay.incrementAndGet();
        workers.execute(() -> {
            Runnable end = () -> {};
            try {
                end = perform(job, work, success, failure);
            } finally {
                Runnable told = end;
                screen.execute(() -> end(job, told));
            }
        });
        return job;
    }

    /**
     * Runs work, as closing the data, once all work under way has ended and was told of, and what that began; on the
     * FX thread.
     */
    public <T extends @Nullable Object> void runAfterAll(
            Work<T> work, Consumer<? super T> success, Consumer<? super Exception> failure) {
        afterwards.add(() -> run(work, success, failure));
        goOn();
    }

    private void end(Job job, Runnable told) {
        try {
            job.end(told);
        } finally {
            underWay.decrementAndGet();
            goOn();
        }
    }

    private void goOn() {
        Runnable next = underWay.get() == 0 ? afterwards.poll() : null;
        if (next != null) {
            next.run();
        }
    }

    private static <T extends @Nullable Object> Runnable perform(
            Job job, Work<T> work, Consumer<? super T> success, Consumer<? super Exception> failure) {
        try {
            T result = work.run(job);
            return () -> success.accept(result);
        } catch (Exception failed) {
            return () -> failure.accept(failed);
        } catch (Error broken) {
            return () -> failure.accept(new ExecutionException(broken));
        }
    }

    /** Waits for the work under way, so that nothing is left half done. */
    @Override
    public void close() {
        closing.run();
    }

    /** A piece of work that may fail in any way and can tell how far it is. */
    @FunctionalInterface
    public interface Work<T extends @Nullable Object> {
        T run(Progress progress) throws Exception;
    }

    /** What long work tells, from any thread, and asks. */
    public interface Progress {
        /** Tells the share done, 0 to 1. */
        void report(double share);

        /** Whether the user no longer wants the result. */
        boolean cancelled();
    }
}
