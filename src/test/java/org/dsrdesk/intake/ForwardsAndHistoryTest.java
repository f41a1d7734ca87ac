package org.dsrdesk.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.dsrdesk.domain.statute.DemandKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ForwardsAndHistoryTest {
    private static final String ASK = "Прошу удалить мои персональные данные.\nВолкова Ирина Павловна";
    private final DemandProposer proposer = new DemandProposer(PhraseBook.standard());

    static Stream<String> forwards() {
        return cases("forwards.txt");
    }

    @ParameterizedTest
    @MethodSource("forwards")
    void aForwardGivesItsWriterItsReceiptAndItsWords(String banner) {
        ReadLetter letter = forwarded("Коллеги, посмотрите.\n\n" + banner);
        Forwarded inner = Objects.requireNonNull(letter.forwarded());
        assertEquals(new Sender("Ирина Волкова", "irina@box.example"), inner.sender());
        assertEquals(OffsetDateTime.parse("2026-11-06T12:00+03:00"),
                Objects.requireNonNull(inner.received()).toOffsetDateTime());
        assertEquals(ASK, inner.text());
        assertEquals("Коллеги, посмотрите.", letter.text());
        assertEquals(List.of(DemandKind.DELETION), kinds(letter));
    }

    @Test
    void throughAChainOfColleaguesTheOutsidersLetterIsFound() {
        String chain = "Передаю.\n\n-------- Пересылаемое сообщение --------\nОт: Служба <s@callkeeper.example>\n"
                + "Дата: 07.11.2026 09:00\nКому: b@callkeeper.example\nТема: Fwd: Мои данные\n\nК вам.\n\n" + forwards()
                        .findFirst().orElseThrow();
        Forwarded inner = Objects.requireNonNull(forwarded(chain).forwarded());
        assertEquals("irina@box.example", Objects.requireNonNull(inner.sender()).email());
        assertEquals(ASK, inner.text());
    }

    @Test
    void aLetterAttachedAsALetterIsAForward() {
        byte[] raw = LetterBuilder.from("support@callkeeper.example")
                .subject("Fwd: жалоба").header("Content-Type", "multipart/mixed; boundary=b").line("").line("--b")
                .line("").line("Во вложении письмо клиента.").line("--b").line("Content-Type: message/rfc822").line("")
                .bytes(LetterBuilder.empty().header("From", "Ирина <irina@box.example>")
                        .header("Date", "Fri, 6 Nov 2026 12:00:00 +0300").text(ASK))
                .line("").line("--b--").build();
        ReadLetter letter = LetterBuilder.read(raw);
        Forwarded inner = Objects.requireNonNull(letter.forwarded());
        assertEquals(new Sender("Ирина", "irina@box.example"), inner.sender());
        assertEquals(OffsetDateTime.parse("2026-11-06T12:00+03:00"),
                Objects.requireNonNull(inner.received()).toOffsetDateTime());
        assertEquals(List.of(DemandKind.DELETION), kinds(letter));
        assertEquals("attachment.eml", letter.attachments().getFirst().name());
    }

    @Test
    void theOperatorsOwnLetterSentBackIsHistory() {
        byte[] raw = LetterBuilder.from("irina@box.example").subject("Fwd: ваш ответ").text("""
                Вы мне ответили так. Прошу удалить мои персональные данные!

                -------- Пересылаемое сообщение --------
                От: Поддержка <support@callkeeper.example>
                Дата: 07.11.2026 09:00
                Кому: irina@box.example
                Тема: ответ

                Отзовите согласие сами.""");
        ReadLetter letter = LetterBuilder.read(raw);
        assertNull(letter.forwarded());
        assertEquals(List.of(DemandKind.DELETION), kinds(letter));
        assertTrue(letter.quoted().contains("Отзовите согласие"));
    }

    static Stream<String> histories() {
        return cases("histories.txt");
    }

    @ParameterizedTest
    @MethodSource("histories")
    void quotedHistoryProposesNothing(String history) {
        byte[] raw = LetterBuilder.from("m@mail.example").subject("Re: Удаление персональных данных")
                .header("In-Reply-To", "<1@callkeeper.example>").text("Спасибо, всё получила.\n\n" + history);
        ReadLetter letter = LetterBuilder.read(raw);
        assertEquals("Спасибо, всё получила.", letter.text());
        assertNull(letter.forwarded());
        assertEquals(List.of(), kinds(letter));
    }

    @Test
    void wordsBetweenQuotedLinesAreTheWritersOwn() {
        byte[] raw = LetterBuilder.from("m@mail.example").subject("Re: вопрос").text("""
                10.11.2026, 10:00, "Поддержка" <i@callkeeper.example>:
                > Что вы хотите?
                Прошу исправить мою фамилию на Петрова.
                > Хорошо ли всё?
                Да.""");
        ReadLetter letter = LetterBuilder.read(raw);
        assertEquals("Прошу исправить мою фамилию на Петрова.\nДа.", letter.text());
        assertEquals(List.of(DemandKind.CORRECTION), kinds(letter));
    }

    @Test
    void aSentenceWithWroteIsNotHistory() {
        String words = "Ваш менеджер написал:\nданных нет. Прошу прислать копию моих персональных данных.";
        assertEquals(words, LetterBuilder.read(LetterBuilder.from("m@mail.example").text(words)).text());
    }

    private static Stream<String> cases(String file) {
        String all = new String(Sample.resource(file), StandardCharsets.UTF_8);
        return Arrays.stream(all.strip().split("\n=====\n", -1));
    }

    private static ReadLetter forwarded(String text) {
        return LetterBuilder.read(LetterBuilder.empty().header("From", "Служба <support@callkeeper.example>")
                .header("To", "dpo@callkeeper.example").header("Date", "Fri, 13 Nov 2026 15:20:00 +0300")
                .subject("FW: жалоба клиента").text(text));
    }

    private List<DemandKind> kinds(ReadLetter letter) {
        return proposer.propose(letter).stream().map(Proposal::kind).toList();
    }
}
