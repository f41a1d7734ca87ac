package org.dsrdesk.mailbox;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.dsrdesk.casework.Mailbox;
import org.dsrdesk.casework.MailboxId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SupervisorTest {
    @TempDir private Path folder;

    /** Looks once, with what it is given to throw; afterwards there is nothing. */
    private static final class Broken implements Letterbox {
        private final Error first;
        private boolean thrown;

        Broken(Error first) {
            this.first = first;
        }

        @Override
        public int read(Taking taking) {
            if (!thrown) {
                thrown = true;
                throw first;
            }
            return 0;
        }

        @Override
        public int count() {
            return 0;
        }

        @Override
        public void rest() {
            throw new IllegalStateException("enough");
        }

        @Override
        public void hangUp() {}

        @Override
        public void leave() {}
    }

    @Test
    void anErrorIsToldAndTheReadingGoesOn() throws InterruptedException {
        try (MailBench bench = new MailBench(folder)) {
            HandPause pause = new HandPause(true, () -> {});
            Mailbox mailbox = new Mailbox(
                    new MailboxId(1), "x", new Mailbox.Source.Watched("x"), LocalDate.of(2026, 11, 1), true);
            Supervisor supervisor = new Supervisor(
                    mailbox, new Broken(new StackOverflowError()), bench, bench, pause, bench.desk.clock);
            Thread.ofVirtual().start(supervisor);
            assertEquals(MailboxProblem.OTHER, bench.awaitProblem());
            supervisor.tryAgain();
            bench.awaitRest(1);
            supervisor.stop();
            supervisor.awaitEnd();
            assertEquals(List.of(1L), pause.asked().stream().limit(1).map(wait -> wait.toSeconds()).toList());
        }
    }
}
