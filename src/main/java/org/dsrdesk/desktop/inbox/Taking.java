package org.dsrdesk.desktop.inbox;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.ReadOnlyLongWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.dsrdesk.casework.Actor;
import org.dsrdesk.casework.Letter;
import org.dsrdesk.casework.Tray;
import org.dsrdesk.desktop.Background;
import org.dsrdesk.intake.LetterIntake;
import org.dsrdesk.intake.Taken;
import org.jspecify.annotations.Nullable;

/** Takes the letters of files and folders, tells how far it is, and can be stopped between two letters. */
public final class Taking {
    private final LetterIntake intake;
    private final Actor actor;
    private final Background background;
    private final ReadOnlyBooleanWrapper running = new ReadOnlyBooleanWrapper();
    private final ReadOnlyLongWrapper taken = new ReadOnlyLongWrapper();
    private final ReadOnlyObjectWrapper<@Nullable TakenSummary> last = new ReadOnlyObjectWrapper<>();
    private final Deque<Runnable> waiting = new ArrayDeque<>();
    private final AtomicBoolean stopping = new AtomicBoolean();

    Taking(LetterIntake intake, Actor actor, Background background) {
        this.intake = intake;
        this.actor = actor;
        this.background = background;
    }

    public ReadOnlyBooleanProperty runningProperty() {
        return running.getReadOnlyProperty();
    }

    /** How many letters and refused files are behind; changes on the FX thread. */
    public ReadOnlyLongProperty takenProperty() {
        return taken.getReadOnlyProperty();
    }

    /** Stops after the letter that is being kept; what was kept stays, and files that wait are let go. */
    public void stop() {
        waiting.clear();
        stopping.set(true);
    }

    /** What became of the files that were given last; null before and while they are taken, and once forgotten. */
    public ReadOnlyObjectProperty<@Nullable TakenSummary> lastProperty() {
        return last.getReadOnlyProperty();
    }

    /** Forgets what became of the files that were given last, as after it was seen. */
    public void forget() {
        last.set(null);
    }

    /** Starts, or waits for the files that are being taken. */
    void start(List<Path> files, Consumer<TakenSummary> done, Consumer<Exception> failed) {
        if (running.get()) {
            waiting.add(() -> start(files, done, failed));
            return;
        }
        running.set(true);
        taken.set(0);
        last.set(null);
        stopping.set(false);
        background.run(_ -> take(files), summary -> end(() -> {
            last.set(summary);
            done.accept(summary);
        }), problem -> end(() -> failed.accept(problem)));
    }

    private void end(Runnable told) {
        running.set(false);
        told.run();
        Runnable next = waiting.poll();
        if (next != null) {
            next.run();
        }
    }

    private TakenSummary take(List<Path> files) {
        Sum sum = new Sum();
        try {
            intake.take(files, actor, one -> {
                sum.add(one);
                tell(sum);
                if (stopping.get()) {
                    throw new CancellationException();
                }
            }, _ -> sum.passedOver++);
            return sum.whole(false);
        } catch (CancellationException _) {
            return sum.whole(true);
        }
    }

    /** A slow screen is told the newest number only. */
    private void tell(Sum sum) {
        sum.count.incrementAndGet();
        if (sum.told.compareAndSet(true, false)) {
            background.run(_ -> sum.count, count -> {
                sum.told.set(true);
                taken.set(count.get());
            }, _ -> {});
        }
    }

    private static final class Sum {
        private final AtomicLong count = new AtomicLong();
        private final AtomicBoolean told = new AtomicBoolean(true);
        private final Map<Seen, Long> kept = new EnumMap<>(Seen.class);
        private final List<Taken.Refused> refused = new ArrayList<>();
        private long again;
        private long passedOver;
        private @Nullable Letter first;

        void add(Taken one) {
            switch (one) {
                case Taken.Refused lost -> refused.add(lost);
                case Taken.Kept letter -> add(letter);
            }
        }

        private void add(Taken.Kept one) {
            Letter letter = one.letter();
            kept.merge(Seen.of(one.kept().outcome(), letter.arrival().bulk()), 1L, Long::sum);
            again += one.again() ? 1 : 0;
            if (first == null || (!waits(first) && waits(letter))) {
                first = letter;
            }
        }

        private static boolean waits(Letter letter) {
            return Tray.of(letter).filter(tray -> tray == Tray.NEW).isPresent();
        }

        TakenSummary whole(boolean stopped) {
            return new TakenSummary(kept, again, refused, passedOver, stopped, first);
        }
    }
}
