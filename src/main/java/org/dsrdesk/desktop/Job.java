package org.dsrdesk.desktop;

import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;

/**
 * Work under way: how far it is, whether it still runs, and the wish to stop it. Properties change on the FX thread.
 */
public final class Job implements Background.Progress {
    private final Executor screen;
    private final AtomicBoolean cancelled = new AtomicBoolean();
    private final ReadOnlyDoubleWrapper progress = new ReadOnlyDoubleWrapper(-1);
    private final ReadOnlyBooleanWrapper running = new ReadOnlyBooleanWrapper(true);

    Job(Executor screen) {
        this.screen = screen;
    }

    /** Asks the work to stop; neither success nor failure will be told. */
    public void cancel() {
        cancelled.set(true);
    }

    /** The share done, 0 to 1; −1 while unknown. */
    public ReadOnlyDoubleProperty progressProperty() {
        return progress.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty runningProperty() {
        return running.getReadOnlyProperty();
    }

    @Override
    public void report(double share) {
        screen.execute(() -> progress.set(share));
    }

    @Override
    public boolean cancelled() {
        return cancelled.get();
    }

    void end(Runnable told) {
        running.set(false);
        if (!cancelled()) {
            told.run();
        }
    }
}
