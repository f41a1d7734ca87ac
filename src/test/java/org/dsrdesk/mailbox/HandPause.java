package org.dsrdesk.mailbox;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Semaphore;

/** A wait that ends when the test says so, or at once, and that remembers how long it should have been. */
final class HandPause implements Pause {
    private final List<Duration> asked = new CopyOnWriteArrayList<>();
    private final Semaphore steps = new Semaphore(0);
    private final boolean blocks;
    private final Runnable begun;
    private volatile boolean stopped;

    /** Tells the test when a wait begins. */
    HandPause(boolean blocks, Runnable begun) {
        this.blocks = blocks;
        this.begun = begun;
    }

    List<Duration> asked() {
        return List.copyOf(asked);
    }

    @Override
    public void rest(Duration longest) {
        asked.add(longest);
        begun.run();
        if (blocks && !stopped) {
            steps.acquireUninterruptibly();
        }
    }

    @Override
    public void wake() {
        steps.release();
    }

    @Override
    public void stop() {
        stopped = true;
        steps.release();
    }

    @Override
    public boolean stopped() {
        return stopped;
    }
}
