package org.dsrdesk.mailbox;

import java.nio.file.Path;
import java.util.List;
import java.util.OptionalInt;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.dsrdesk.casework.Actor;
import org.dsrdesk.casework.Arrival;
import org.dsrdesk.casework.CaseStore;
import org.dsrdesk.casework.Mailbox;
import org.dsrdesk.casework.Original;
import org.dsrdesk.casework.Role;
import org.dsrdesk.intake.LetterIntake;
import org.dsrdesk.intake.Taken;

/** Hands letters to the intake; the case log names the mailbox as the one who brought them. Safe for many threads. */
public final class IntakeSink implements LetterSink {
    private final LetterIntake intake;

    public IntakeSink(LetterIntake intake) {
        this.intake = intake;
    }

    @Override
    public boolean take(Mailbox from, String name, Original letter, Consumer<CaseStore> alongside) {
        return isNew(intake.take(name, letter, actor(from), alongside));
    }

    @Override
    public OptionalInt takeFile(Mailbox from, Path file) {
        AtomicInteger fresh = new AtomicInteger();
        AtomicBoolean whole = new AtomicBoolean(true);
        intake.take(List.of(file), actor(from), taken -> {
            switch (taken) {
                case Taken.Kept kept -> fresh.addAndGet(isNew(kept) ? 1 : 0);
                case Taken.Refused _ -> whole.set(false);
            }
        }, _ -> {});
        return whole.get() ? OptionalInt.of(fresh.get()) : OptionalInt.empty();
    }

    private static boolean isNew(Taken.Kept kept) {
        return kept.kept().outcome() != Arrival.Outcome.DUPLICATE;
    }

    private static Actor actor(Mailbox from) {
        return new Actor(from.name(), Role.SUPPORT);
    }
}
