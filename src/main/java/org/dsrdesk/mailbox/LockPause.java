package org.dsrdesk.mailbox;

import java.time.Duration;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/** A wait in real time. */
public final class LockPause implements Pause {
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private boolean woken;
    private boolean stopped;

    @Override
    public void rest(Duration longest) {
        lock.lock();
        try {
            long left = longest.toNanos();
            while (!woken && !stopped && left > 0) {
                left = changed.awaitNanos(left);
            }
            woken = false;
        } catch (InterruptedException ended) {
            stopped = true;
        } finally {
            lock.unlock();
        }
    }

    @Override
    public void wake() {
        tell(false);
    }

    @Override
    public void stop() {
        tell(true);
    }

    private void tell(boolean stop) {
        lock.lock();
        try {
            woken = true;
            stopped |= stop;
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }

    @Override
    public boolean stopped() {
        lock.lock();
        try {
            return stopped;
        } finally {
            lock.unlock();
        }
    }
}
