package org.dsrdesk.desktop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import javafx.application.Platform;
import org.junit.jupiter.api.Test;

class BackgroundTest {
    @Test
    void theTwinForTestsEndsBeforeItReturns() {
        List<String> told = new ArrayList<>();
        Job job = Background.sameThread().run(_ -> "done", told::add, failed -> told.add(failed.toString()));
        assertEquals(List.of("done"), told);
        assertFalse(job.runningProperty().get());
    }

    @Test
    void tellsAFailureAndNoSuccess() {
        List<String> told = new ArrayList<>();
        Background.sameThread().<String>run(_ -> {
            throw new IOException("disk");
        }, told::add, failed -> told.add("failed: " + failed.getMessage()));
        assertEquals(List.of("failed: disk"), told);
    }

    @Test
    void anErrorIsToldAsAFailureSoThatNothingStaysUnderWay() {
        List<String> told = new ArrayList<>();
        Job job = Background.sameThread().<String>run(_ -> {
            throw new StackOverflowError("a large template");
        }, told::add, failed -> told.add("failed: " + failed.getCause()));
        assertEquals(List.of("failed: java.lang.StackOverflowError: a large template"), told);
        assertFalse(job.runningProperty().get());
    }

    @Test
    void aFaultInTheCallbackIsNotTakenForAFailureOfTheWork() {
        List<String> told = new ArrayList<>();
        assertThrows(IllegalStateException.class, () -> Background.sameThread().run(_ -> "done", _ -> {
            throw new IllegalStateException();
        }, failed -> told.add(failed.toString())));
        assertEquals(List.of(), told);
    }

    @Test
    void worksOffTheScreenThreadAndTellsOnIt() throws InterruptedException {
        BlockingQueue<String> told = new LinkedBlockingQueue<>();
        Fx.run(() -> {});
        try (Background background = Background.onThreads()) {
            background.run(_ -> Platform.isFxApplicationThread(),
                    onScreen -> told.add("work on screen thread: " + onScreen + ", told on it: "
                            + Platform.isFxApplicationThread()),
                    failed -> told.add(failed.toString()));
            assertEquals("work on screen thread: false, told on it: true", told.take());
        }
    }

    @Test
    void cancelledWorkIsAskedToStopAndTellsNothing() throws InterruptedException {
        BlockingQueue<String> told = new LinkedBlockingQueue<>();
        CountDownLatch cancelled = new CountDownLatch(1);
        Fx.run(() -> {});
        try (Background background = Background.onThreads()) {
            Job job = background.run(progress -> {
                cancelled.await();
                told.add("cancelled: " + progress.cancelled() + ", interrupted: " + Thread.interrupted());
                return "done";
            }, told::add, failed -> told.add(failed.toString()));
            job.cancel();
            cancelled.countDown();
            assertEquals("cancelled: true, interrupted: false", told.take());
        }
        Fx.run(() -> {});
        assertTrue(told.isEmpty());
    }

    @Test
    void whatComesAfterAllWaitsForWorkUnderWayAndForWhatThatBegins() throws InterruptedException {
        BlockingQueue<String> told = new LinkedBlockingQueue<>();
        CountDownLatch closing = new CountDownLatch(1);
        Fx.run(() -> {});
        try (Background background = Background.onThreads()) {
            Fx.run(() -> {
                background.run(_ -> {
                    closing.await();
                    return told.add("saved");
                }, _ -> background.run(_ -> told.add("draft kept"), _ -> {}, _ -> {}), _ -> {});
                background.runAfterAll(_ -> told.add("closed"), _ -> told.add("told"), _ -> {});
                closing.countDown();
            });
            assertEquals(List.of("saved", "draft kept", "closed", "told"),
                    List.of(told.take(), told.take(), told.take(), told.take()));
        }
    }

    @Test
    void theTwinRunsAtOnceWhatComesAfterAllOrAfterTheWorkThatAskedForIt() {
        List<String> told = new ArrayList<>();
        Background twin = Background.sameThread();
        twin.runAfterAll(_ -> told.add("closed"), _ -> told.add("told"), _ -> {});
        twin.run(_ -> told.add("saved"), _ -> {
            twin.runAfterAll(_ -> told.add("closed again"), _ -> {}, _ -> {});
            told.add("end of saving");
        }, _ -> {});
        assertEquals(List.of("closed", "told", "saved", "end of saving", "closed again"), told);
    }

    @Test
    void reportsProgress() {
        Job job = Background.sameThread().run(progress -> {
            progress.report(0.5);
            return "done";
        }, _ -> {}, _ -> {});
        assertEquals(0.5, job.progressProperty().get());
    }

    @Test
    void failuresQuoteNoMessages() {
        Failure failure = Failure.of("Не получилось", new IOException("ivanova@post.example"));
        assertFalse(failure.details().contains("ivanova"));
        assertTrue(failure.details().startsWith("java.io.IOException\n"));
        assertEquals(6, failure.code().length());
    }
}
