package org.dsrdesk.mailing;

import java.nio.charset.StandardCharsets;
import java.time.ZonedDateTime;
import org.dsrdesk.casework.MailServer;
import org.dsrdesk.casework.Mailbox.Security;
import org.dsrdesk.casework.Mailbox.SignIn;
import org.dsrdesk.casework.Original;

/** Messages and accounts of tests. */
final class Papers {
    static final String ID = "<out.1@romashka.example>";
    static final String SECRET = "romashka-parol-1";
    static final ZonedDateTime AT = ZonedDateTime.parse("2026-11-20T12:14+03:00[Europe/Moscow]");

    private Papers() {}

    static Paper paper(String name, byte[] pdf, Conversation conversation) {
        return new Paper(MailAddress.of("privacy@romashka.example", "ООО «Ромашка»").orElseThrow(),
                MailAddress.of("m.ivanova@mail.example", "").orElseThrow(), "Re: Прошу удалить мои данные",
                "Здравствуйте!\n\nОтвет приложен.\n", conversation, new Enclosure(name, Original.of(pdf)));
    }

    static LetterMessage message(int bytes) {
        byte[] pdf = new byte[bytes];
        byte[] head = "%PDF-1.7".getBytes(StandardCharsets.US_ASCII);
        System.arraycopy(head, 0, pdf, 0, Math.min(bytes, head.length));
        return LetterMessage.toSend(paper("Ответ № 12-2026.pdf", pdf, Conversation.NEW), ID, AT);
    }

    static MailServer server(int port, Security security, SignIn signIn) {
        return new MailServer("localhost", port, security, "privacy@romashka.example", signIn,
                "privacy@romashka.example", "ООО «Ромашка»");
    }

    static MailServer from(int port, String sender) {
        return new MailServer("localhost", port, Security.NONE, "privacy", SignIn.PASSWORD, sender, "");
    }

    static MailServer open(int port) {
        return server(port, Security.NONE, SignIn.PASSWORD);
    }
}
