package org.dsrdesk.casework;

import static org.dsrdesk.testing.TestDesk.OFFICER;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.dsrdesk.casework.Mailbox.Security;
import org.dsrdesk.casework.Mailbox.SignIn;
import org.dsrdesk.domain.letter.LetterKind;
import org.dsrdesk.domain.letter.LetterLanguage;
import org.dsrdesk.domain.operator.OperatorId;
import org.dsrdesk.testing.TestDesk;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeepServersTest {
    private static final MailServer SERVER = server("mail.romashka.example", 587, Security.STARTTLS, "letters");

    @TempDir private Path folder;
    private TestDesk desk;
    private KeepServers servers;
    private OperatorId operator;

    @BeforeEach
    void open() {
        desk = TestDesk.in(folder);
        servers = desk.desk.servers();
        operator = desk.operator.id();
    }

    @AfterEach
    void close() {
        desk.close();
    }

    private static MailServer server(String host, int port, Security security, String user) {
        return new MailServer(host, port, security, user, SignIn.PASSWORD, "pd@romashka.example", "Ромашка");
    }

    private Map<Field, Problem> refusal(MailServer server, @Nullable String secret) {
        char[] signsIn = secret == null ? null : secret.toCharArray();
        return assertThrows(RefusedException.class, () -> servers.keep(operator, server, signsIn, OFFICER))
                .problems();
    }

    @Test
    void eachWrongInputIsNamed() {
        MailServer wrong = new MailServer(" ", 0, Security.TLS, "я".repeat(501), SignIn.PASSWORD, "никуда",
                "я".repeat(501));
        assertEquals(
                Map.of(Field.HOST, Problem.HOST_MISSING, Field.PORT, Problem.PORT_UNFIT,
                        Field.USER, Problem.TEXT_TOO_LONG, Field.EMAIL, Problem.EMAIL_INVALID,
                        Field.NAME, Problem.TEXT_TOO_LONG, Field.SECRET, Problem.SECRET_MISSING),
                refusal(wrong, null));
        assertEquals(Map.of(Field.PORT, Problem.PORT_UNFIT),
                refusal(server("mail.romashka.example", 65_536, Security.TLS, "letters"), "тайна"));
        assertEquals(Map.of(Field.SECRET, Problem.TEXT_TOO_LONG), refusal(SERVER, "я".repeat(8001)));
        assertEquals(Map.of(Field.SECRET, Problem.SECRET_MISSING), refusal(SERVER, ""));
        assertEquals(Optional.empty(), servers.find(operator));
    }

    @Test
    void whatSignsInIsShownToNoOtherServerAndOnNoLessGuardedWay() {
        servers.keep(operator, SERVER, "тайна".toCharArray(), OFFICER);
        Map<Field, Problem> missing = Map.of(Field.SECRET, Problem.SECRET_MISSING);
        assertEquals(missing, refusal(server("mail.other.example", 587, Security.STARTTLS, "letters"), null));
        assertEquals(missing, refusal(server("mail.romashka.example", 25, Security.STARTTLS, "letters"), null));
        assertEquals(missing, refusal(server("mail.romashka.example", 587, Security.NONE, "letters"), null));
        assertEquals(missing, refusal(server("mail.romashka.example", 587, Security.STARTTLS, "other"), null));
        MailServer guarded = server("mail.romashka.example", 587, Security.TLS, "letters");
        servers.keep(operator, guarded, null, OFFICER);
        assertEquals(Optional.of(guarded), servers.find(operator));
        assertArrayEquals("тайна".toCharArray(), servers.secret(operator).orElseThrow());
    }

    @Test
    void aServerThatAsksForNobodyKeepsNoSecret() {
        servers.keep(operator, SERVER, "тайна".toCharArray(), OFFICER);
        MailServer open = server("localhost", 25, Security.NONE, "");
        servers.keep(operator, open, null, OFFICER);
        assertEquals(Optional.of(open), servers.find(operator));
        assertEquals(Optional.empty(), servers.secret(operator));
        assertEquals(Map.of(Field.SECRET, Problem.SECRET_MISSING), refusal(SERVER, null));
    }

    @Test
    void onlyWhoSetsTheDeskUpChangesAccountsAndTemplates() {
        Actor support = new Actor("А. Админов", Role.SUPPORT);
        assertThrows(NotPermittedException.class,
                () -> servers.keep(operator, SERVER, "тайна".toCharArray(), support));
        assertThrows(NotPermittedException.class, () -> servers.remove(operator, support));
        assertThrows(NotPermittedException.class, () -> desk.desk.templates().keep(
                operator, LetterKind.RECEIPT, LetterLanguage.RUSSIAN, "a.docx", new byte[] {1}, support));
        assertThrows(NotPermittedException.class, () -> desk.desk.templates().remove(
                operator, LetterKind.RECEIPT, LetterLanguage.RUSSIAN, support));
    }

    @Test
    void aTemplateHasBytesAndAName() {
        assertEquals(Map.of(Field.FILE, Problem.FILE_EMPTY), template("a.docx", new byte[0]));
        assertEquals(Map.of(Field.FILE, Problem.FILE_NAME_UNFIT), template(" ", new byte[] {1}));
    }

    private Map<Field, Problem> template(String name, byte[] docx) {
        return assertThrows(RefusedException.class, () -> desk.desk.templates().keep(
                operator, LetterKind.RECEIPT, LetterLanguage.RUSSIAN, name, docx, OFFICER)).problems();
    }
}
