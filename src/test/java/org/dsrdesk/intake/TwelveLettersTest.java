package org.dsrdesk.intake;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TwelveLettersTest {
    private final DemandProposer proposer = new DemandProposer(PhraseBook.standard());
    private final RequesterFinder finder = new RequesterFinder(proposer, new PhoneNumbers());

    static List<Sample> samples() {
        return Sample.all().stream().filter(sample -> !sample.received().isEmpty()).toList();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void aCarefulOfficersReadingIsReached(Sample sample) {
        ReadLetter letter = sample.read();
        Requester requester = finder.find(letter);
        assertAll(
                sample.file(),
                () -> assertNull(letter.brokenReason()),
                () -> assertEquals(OffsetDateTime.parse(sample.received()), minutes(requester.received())),
                () -> assertEquals(sample.name(), value(requester.name())),
                () -> assertEquals(sample.email(), value(requester.email())),
                () -> assertEquals(sample.phone(), value(requester.phone())),
                () -> assertEquals(sample.kinds(), kinds(letter)),
                () -> assertEquals(sample.attachments(), letter.attachments().size()));
    }

    @Test
    void theTruncatedLetterIsPutAsideWithAllThatCouldBeRead() {
        ReadLetter letter = sample("11-").read();
        assertEquals(ReadProblem.TRUNCATED, letter.brokenReason());
        assertEquals("битое письмо", letter.subject());
        assertEquals(new Sender("X", "x@y.example"), letter.sender());
        assertEquals(Hashes.sha256(sample("11-").raw()), letter.sha256());
        assertEquals(List.of(), proposer.propose(letter));
    }

    @Test
    void theNewsletterProposesNothing() {
        ReadLetter letter = sample("12-").read();
        assertTrue(letter.bulk());
        assertTrue(letter.text().contains("Приглашаем на вебинар"));
        assertEquals(List.of(), proposer.propose(letter));
    }

    @Test
    void theForwardedLetterKeepsItsFirstReceiptAndItsWriter() {
        ReadLetter letter = sample("09-").read();
        Forwarded forwarded = Objects.requireNonNull(letter.forwarded());
        assertEquals(new Sender("Ирина Волкова", "irina.volkova@box.example"), forwarded.sender());
        assertEquals(ZonedDateTime.parse("2026-11-06T12:00:00+03:00"), forwarded.received());
        assertEquals(ZonedDateTime.parse("2026-11-13T15:20:00+03:00"), letter.received());
        assertTrue(forwarded.byColleague());
        assertEquals("Мои данные", forwarded.subject());
        assertTrue(forwarded.text().startsWith("Прошу сообщить"));
        assertEquals("Перешлите, пожалуйста, ответственному.", letter.text());
    }

    @Test
    void whoWritesAndWhatTheyQuoteIsFound() {
        assertEquals(Requester.Role.PARENT, find("10-").role());
        assertEquals(Requester.Role.AUTHORITY, find("07-").role());
        assertEquals(Requester.Role.SELF, find("01-").role());
        assertEquals(List.of("77/2025"), find("04-").contracts());
        assertEquals(List.of("15-К"), find("09-").contracts());
        assertEquals(List.of(), find("05-").contracts());
        assertTrue(find("03-").identityDocument());
        assertFalse(find("01-").identityDocument());
        assertEquals(new Found("Семёнов Пётр Ильич", Source.TEXT), find("03-").fullerName());
        assertEquals(new Found("Волкова Ирина Павловна", Source.FORWARDED_TEXT), find("09-").fullerName());
    }

    @Test
    void theMereProcessorIsHintedAt() {
        List<PersonProposal> people = proposer.people(sample("06-").read());
        assertEquals(PersonProposal.Circumstance.PROCESSOR, people.getFirst().circumstance());
        assertTrue(people.getFirst().reasons().getFirst().words().contains("не ваш клиент"));
    }

    @Test
    void theRepeatRefersToTheFirstLetter() {
        ReadLetter letter = sample("02-").read();
        assertEquals("<20261109111412.1@mail.example>", letter.inReplyTo());
        assertEquals(List.of("<20261109111412.1@mail.example>"), letter.references());
        assertEquals("<20261119090200.7@mail.example>", letter.messageId());
    }

    @Test
    void htmlIsReadWithoutItsRemotePictureAndTheFileKeepsItsCyrillicName() {
        ReadLetter letter = sample("04-").read();
        assertTrue(letter.text().startsWith("Прошу исправить адрес электронной почты"));
        assertFalse(letter.text().contains("tracker"));
        Attachment file = letter.attachments().getFirst();
        assertEquals("Приказ о смене фамилии.pdf", file.name());
        assertEquals("application/pdf", file.mediaType());
        byte[] content = new AttachmentExtractor().content(sample("04-").raw(), 0).orElseThrow();
        assertEquals(file.size(), content.length);
        assertEquals(file.sha256(), Hashes.sha256(content));
        assertFalse(file.executable());
        assertTrue(new AttachmentExtractor().content(sample("04-").raw(), 1).isEmpty());
    }

    @Test
    void reasonsPointAtTheVeryWords() {
        ReadLetter letter = sample("03-").read();
        for (Proposal proposal : proposer.propose(letter)) {
            assertFalse(proposal.reasons().isEmpty());
            for (Reason reason : proposal.reasons()) {
                String piece = reason.source() == Source.TEXT ? letter.text() : letter.subject();
                assertNotNull(piece);
                assertEquals(reason.words(), piece.substring(reason.start(), reason.end()));
            }
        }
    }

    private Requester find(String prefix) {
        return finder.find(sample(prefix).read());
    }

    private List<String> kinds(ReadLetter letter) {
        return proposer.propose(letter).stream().map(each -> each.kind().name()).sorted().toList();
    }

    private static Sample sample(String prefix) {
        return Sample.all().stream().filter(each -> each.file().startsWith(prefix)).findFirst().orElseThrow();
    }

    private static OffsetDateTime minutes(@Nullable ZonedDateTime moment) {
        return Objects.requireNonNull(moment).toOffsetDateTime().truncatedTo(ChronoUnit.MINUTES);
    }

    private static String value(@Nullable Found found) {
        return found == null ? "" : found.value();
    }
}
