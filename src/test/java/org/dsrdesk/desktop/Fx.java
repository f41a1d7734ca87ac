package org.dsrdesk.desktop;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeoutException;
import javafx.application.Platform;
import org.testfx.api.FxToolkit;

/** Runs steps of a test on the FX thread, which it starts when needed. */
public final class Fx {
    private Fx() {}

    public static <T> T call(Callable<T> step) {
        try {
            FxToolkit.registerPrimaryStage();
            FutureTask<T> task = new FutureTask<>(step);
            Platform.runLater(task);
            return task.get();
        } catch (ExecutionException failed) {
            throw new AssertionError(failed.getCause());
        } catch (InterruptedException | TimeoutException failed) {
            throw new AssertionError(failed);
        }
    }

    public static void run(Runnable step) {
        call(() -> {
            step.run();
            return true;
        });
    }
}
