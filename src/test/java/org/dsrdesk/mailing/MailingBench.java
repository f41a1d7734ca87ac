package org.dsrdesk.mailing;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.function.Function;
import javax.net.ssl.SSLSocketFactory;
import org.dsrdesk.casework.CaseDesk;
import org.dsrdesk.casework.CaseStore;
import org.dsrdesk.casework.MailServer;
import org.dsrdesk.casework.NewRequest;
import org.dsrdesk.casework.RuleShelf;
import org.dsrdesk.casework.Transactions;
import org.dsrdesk.domain.letter.LetterKind;
import org.dsrdesk.domain.letter.LetterStage;
import org.dsrdesk.domain.letter.OutgoingId;
import org.dsrdesk.domain.letter.OutgoingLetter;
import org.dsrdesk.domain.request.Channel;
import org.dsrdesk.domain.request.LetterId;
import org.dsrdesk.domain.request.Request;
import org.dsrdesk.domain.statute.DemandKind;
import org.dsrdesk.testing.Rules;
import org.dsrdesk.testing.TestDesk;
import org.dsrdesk.testing.TestLetters;
import org.dsrdesk.testing.TestPress;

/** A desk with Maria's letter, its answer made and ready to be sent. */
final class MailingBench implements AutoCloseable {
    static final String ASKED = """
            From: Maria <maria@home.example>
            Reply-To: <m.ivanova@mail.example>
            Message-ID: <asked@mail.example>
            References: <before@mail.example>
            Subject: =?UTF-8?B?0KPQtNCw0LvQuNGC0LU=?=
            Date: Fri, 20 Nov 2026 10:00:00 +0300

            Delete.
            """;
    static final Patience PATIENCE = new Patience(
            Duration.ofSeconds(30), Duration.ofMinutes(1), Duration.ofMillis(700), Duration.ofMinutes(3));

    final TestDesk desk;
    final Request request;
    final OutgoingLetter letter;
    final SendLetters sending;

    MailingBench(Path folder) {
        desk = TestDesk.in(folder);
        byte[] asked = ASKED.getBytes(StandardCharsets.UTF_8);
        ZonedDateTime received = ZonedDateTime.parse("2026-11-20T10:00+03:00[Europe/Moscow]");
        LetterId kept = desk.desk.letters()
                .keep(TestLetters.arriving(asked, "asked@mail.example", received), TestDesk.OFFICER)
                .letter().id();
        request = desk.desk.registering().register(
                new NewRequest(desk.operator.id(), Channel.EMAIL, received, Rules.PACK, TestDesk.maria(),
                        List.of(DemandKind.ACCESS), "Что у вас есть?", kept),
                TestDesk.OFFICER);
        letter = TestPress.made(desk.desk, request, LetterKind.NOTHING_HELD, null);
        sending = new SendLetters(desk.desk, post());
    }

    static SmtpPost post() {
        return new SmtpPost((SSLSocketFactory) SSLSocketFactory.getDefault(), PATIENCE);
    }

    void account(int port) {
        keep(Papers.open(port));
    }

    void keep(MailServer server) {
        desk.desk.servers().keep(desk.operator.id(), server, Papers.SECRET.toCharArray(), TestDesk.OFFICER);
    }

    Delivery send() {
        return sending.send(now(), sending.proposed(letter, TestDesk.OFFICER), TestDesk.OFFICER);
    }

    /** The letter as it stands. */
    OutgoingLetter now() {
        return now(letter.id());
    }

    private OutgoingLetter now(OutgoingId id) {
        return desk.desk.outgoing().find(id, TestDesk.OFFICER).orElseThrow();
    }

    LetterStage stage() {
        return now().stage();
    }

    /** A desk over the same store whose disk fails from the second write on. */
    CaseDesk failing() {
        return new CaseDesk(new Failing(desk.transactions), new RuleShelf(Rules.source()), TestDesk.ANY_LETTER,
                desk.clock);
    }

    /** Writes once, then no more. */
    private static final class Failing implements Transactions {
        private final Transactions real;
        private int writes;

        Failing(Transactions real) {
            this.real = real;
        }

        @Override
        public <T> T write(Function<CaseStore, T> work) {
            if (writes++ > 0) {
                throw new IllegalStateException("the disk is full");
            }
            return real.write(work);
        }

        @Override
        public void together(Runnable work) {
            real.together(work);
        }

        @Override
        public <T> T read(Function<CaseStore, T> work) {
            return real.read(work);
        }
    }

    @Override
    public void close() {
        desk.close();
    }
}
