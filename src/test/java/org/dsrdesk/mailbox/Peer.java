package org.dsrdesk.mailbox;

import com.icegreen.greenmail.imap.AuthorizationException;
import com.icegreen.greenmail.store.FolderException;
import com.icegreen.greenmail.store.MailFolder;
import com.icegreen.greenmail.user.GreenMailUser;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Flags;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Date;
import java.util.Properties;

/** A real mail server in this process, with one user. */
final class Peer implements AutoCloseable {
    private static final Session PLAIN = Session.getInstance(new Properties());

    final GreenMail server;
    private final GreenMailUser user;

    Peer(String... protocols) {
        ServerSetup[] setups = new ServerSetup[protocols.length];
        for (int i = 0; i < protocols.length; i++) {
            setups[i] = new ServerSetup(0, "127.0.0.1", protocols[i]);
        }
        QuietServers.begin();
        server = new GreenMail(setups);
        server.start();
        user = server.setUser(MailBench.USER, MailBench.USER, MailBench.PASSWORD);
    }

    static Peer imap() {
        return new Peer(ServerSetup.PROTOCOL_IMAP);
    }

    int port() {
        return server.getImap().getPort();
    }

    static String text(int number) {
        return "From: Maria <maria@mail.example>\r\nMessage-ID: <" + number + "@mail.example>\r\n"
                + "Subject: Letter " + number + "\r\nDate: Fri, 20 Nov 2026 10:00:00 +0300\r\n\r\n"
                + "Stop calling me, please. " + number + "\r\n";
    }

    void deliver(int number) {
        append(inbox(), text(number), LocalDate.of(2026, 11, 20));
    }

    void deliver(int from, int to) {
        for (int number = from; number <= to; number++) {
            deliver(number);
        }
    }

    void append(MailFolder folder, String text, LocalDate day) {
        try {
            MimeMessage message =
                    new MimeMessage(PLAIN, new ByteArrayInputStream(text.getBytes(StandardCharsets.ISO_8859_1)));
            folder.appendMessage(message, new Flags(),
                    Date.from(day.atTime(12, 0).atZone(ZoneId.systemDefault()).toInstant()));
        } catch (MessagingException failed) {
            throw new AssertionError(failed);
        }
    }

    MailFolder inbox() {
        try {
            return server.getManagers().getImapHostManager().getInbox(user);
        } catch (FolderException failed) {
            throw new AssertionError(failed);
        }
    }

    MailFolder make(String folder) {
        try {
            return server.getManagers().getImapHostManager().createMailbox(user, folder);
        } catch (FolderException | AuthorizationException failed) {
            throw new AssertionError(failed);
        }
    }

    @Override
    public void close() {
        server.stop();
    }
}
