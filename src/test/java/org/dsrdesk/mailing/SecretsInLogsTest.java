package org.dsrdesk.mailing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import org.dsrdesk.mailing.HostileSmtp.Step;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.LoggerFactory;

/** Logs at their most talkative hold neither the password nor whom a letter went to. */
class SecretsInLogsTest {
    @TempDir private Path folder;

    @Test
    void theSecretIsInNoLog() throws IOException {
        List<String> lines = new ArrayList<>();
        Handler library = new Handler() {
            @Override
            public void publish(LogRecord line) {
                lines.add(String.valueOf(line.getMessage()) + line.getThrown());
            }

            @Override
            public void flush() {
                // Lines are kept at once.
            }

            @Override
            public void close() {
                // Nothing is open.
            }
        };
        java.util.logging.Logger angus = java.util.logging.Logger.getLogger("org.eclipse.angus.mail");
        Logger own = (Logger) LoggerFactory.getLogger("org.dsrdesk");
        ListAppender<ILoggingEvent> appender = new ListAppender<>();
        appender.start();
        angus.setLevel(java.util.logging.Level.ALL);
        angus.addHandler(library);
        own.setLevel(Level.TRACE);
        own.addAppender(appender);
        try (HostileSmtp server = new HostileSmtp(); MailingBench bench = new MailingBench(folder)) {
            bench.account(server.port());
            server.at(Step.AUTH, "535 5.7.8 no");
            bench.send();
            server.at(Step.AUTH, "235 ok").at(Step.RCPT, "550 <m.ivanova@mail.example> is unknown");
            bench.send();
            server.at(Step.RCPT, "250 ok");
            bench.send();
            assertEquals(1, server.taken().size());
        } finally {
            own.detachAppender(appender);
            own.setLevel(null);
            angus.removeHandler(library);
            angus.setLevel(null);
        }
        String ours = String.join("\n", appender.list.stream().map(ILoggingEvent::getFormattedMessage).toList());
        assertTrue(ours.contains("SIGN_IN 535"), ours);
        assertFalse(ours.contains("ivanova"), ours);
        String all = ours + String.join("\n", lines);
        String shown = Base64.getEncoder().encodeToString(
                ("\0privacy@romashka.example\0" + Papers.SECRET).getBytes(StandardCharsets.UTF_8));
        assertFalse(all.contains(Papers.SECRET) || all.contains(shown.substring(40)), "the secret is in a log");
    }
}
