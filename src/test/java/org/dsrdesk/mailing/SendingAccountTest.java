package org.dsrdesk.mailing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.ZonedDateTime;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.dsrdesk.casework.CaseDesk;
import org.dsrdesk.casework.CaseStore;
import org.dsrdesk.casework.RuleShelf;
import org.dsrdesk.casework.Transactions;
import org.dsrdesk.domain.letter.LetterStage;
import org.dsrdesk.testing.Rules;
import org.dsrdesk.testing.TestDesk;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What happens to a letter when something changes between its first step out of the house and the mail server. */
class SendingAccountTest {
    @TempDir private Path folder;

    private MailingBench bench;

    @BeforeEach
    void open() {
        bench = new MailingBench(folder);
    }

    @AfterEach
    void close() {
        bench.close();
    }

    /** Does something else after the first write, and then perhaps cannot read. */
    private static final class Meanwhile implements Transactions {
        private final Transactions real;
        private final Runnable change;
        private final @Nullable RuntimeException unreadable;
        private int writes;

        Meanwhile(Transactions real, Runnable change, @Nullable RuntimeException unreadable) {
            this.real = real;
            this.change = change;
            this.unreadable = unreadable;
        }

        @Override
        public <T> T write(Function<CaseStore, T> work) {
            T result = real.write(work);
            if (writes++ == 0) {
                change.run();
            }
            return result;
        }

        @Override
        public void together(Runnable work) {
            real.together(work);
        }

        @Override
        public <T> T read(Function<CaseStore, T> work) {
            if (writes > 0 && unreadable != null) {
                throw unreadable;
            }
            return real.read(work);
        }
    }

    private Delivery send(Runnable meanwhile, @Nullable RuntimeException unreadable) {
        CaseDesk desk = new CaseDesk(new Meanwhile(bench.desk.transactions, meanwhile, unreadable),
                new RuleShelf(Rules.source()), TestDesk.ANY_LETTER, bench.desk.clock);
        SendLetters sending = new SendLetters(desk, MailingBench.post());
        return sending.send(bench.letter, sending.proposed(bench.letter, TestDesk.OFFICER), TestDesk.OFFICER);
    }

    @Test
    void aNewPasswordGoesToTheNewServerOnly() throws IOException {
        try (HostileSmtp old = new HostileSmtp(); HostileSmtp fresh = new HostileSmtp()) {
            bench.account(old.port());
            send(() -> bench.desk.desk.servers().keep(bench.desk.operator.id(), Papers.open(fresh.port()),
                    "NEW-SECRET".toCharArray(), TestDesk.OFFICER), null);
            String signIn = old.heard().stream()
                    .filter(line -> line.startsWith("AUTH PLAIN "))
                    .findFirst()
                    .orElseThrow();
            byte[] shown = Base64.getDecoder().decode(signIn.substring("AUTH PLAIN ".length()));
            String user = "privacy@romashka.example";
            assertEquals(user + "\0" + user + "\0" + Papers.SECRET, new String(shown, StandardCharsets.UTF_8));
            assertEquals(List.of(), fresh.heard());
        }
    }

    @Test
    void aStoreThatCannotBeReadAnyMoreKeepsNoLetterOnItsWay() throws IOException {
        try (HostileSmtp server = new HostileSmtp()) {
            bench.account(server.port());
            assertInstanceOf(Delivery.Taken.class, send(() -> {}, new IllegalStateException("disk")));
            assertEquals(LetterStage.SENT, bench.stage());
        }
    }

    @Test
    void aLetterGoesOutOnTheDayThatItsMessageNames() throws IOException {
        try (HostileSmtp server = new HostileSmtp()) {
            bench.account(server.port());
            bench.desk.clock.set(ZonedDateTime.parse("2026-11-20T23:59:50+03:00[Europe/Moscow]"));
            send(() -> bench.desk.clock.set(ZonedDateTime.parse("2026-11-21T00:00:30+03:00[Europe/Moscow]")), null);
            assertEquals("Date: Fri, 20 Nov 2026 23:59:50 +0300", server.taken().getFirst().lines()
                    .filter(line -> line.startsWith("Date:")).findFirst().orElseThrow());
            assertEquals(ZonedDateTime.parse("2026-11-20T23:59:50+03:00[Europe/Moscow]"),
                    Objects.requireNonNull(bench.now().dispatch()).at());
        }
    }

    @Test
    void aSenderWhoseDomainIsTooLongForAHeaderSendsAllTheSame() throws IOException {
        String domain = String.join(".", "a".repeat(60), "b".repeat(60), "c".repeat(60), "d".repeat(40), "ru");
        try (HostileSmtp server = new HostileSmtp()) {
            bench.keep(Papers.from(server.port(), "p@" + domain));
            assertInstanceOf(Delivery.Taken.class, bench.send());
            String id = Objects.requireNonNull(bench.now().sending()).messageId();
            assertEquals("@letters.invalid>", id.substring(id.indexOf('@')));
        }
    }
}
