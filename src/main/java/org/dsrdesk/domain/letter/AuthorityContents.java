package org.dsrdesk.domain.letter;

import static java.util.Map.entry;
import static org.dsrdesk.domain.letter.StatutoryItem.russian;

import java.util.List;
import java.util.Map;
import org.dsrdesk.domain.statute.Citation;

/** What 152-FZ wants in letters to the regulator and to authorities. */
final class AuthorityContents {
    static final Map<LetterKind, List<StatutoryItem>> ITEMS = Map.ofEntries(
            entry(
                    LetterKind.REGULATOR_ANSWER,
                    List.of(
                            russian(
                                    law("20", "4", ""),
                                    "сведения, которые запрошены",
                                    "the information asked for",
                                    LetterField.THEIR_PAPER,
                                    LetterField.SUBSTANCE),
                            russian(
                                    law("18.1", "4", ""),
                                    "документы и локальные акты, если их запросили",
                                    "documents and local acts, if asked for",
                                    LetterField.ENCLOSURES))),
            entry(
                    LetterKind.BREACH_NOTICE,
                    List.of(
                            russian(
                                    law("21", "3.1", "1"),
                                    "что произошло",
                                    "what happened",
                                    LetterField.INCIDENT,
                                    LetterField.DETECTED_AT),
                            russian(
                                    law("21", "3.1", "1"),
                                    "предполагаемые причины",
                                    "the presumed causes",
                                    LetterField.PRESUMED_CAUSES),
                            russian(
                                    law("21", "3.1", "1"),
                                    "предполагаемый вред",
                                    "the presumed harm",
                                    LetterField.LIKELY_HARM),
                            russian(
                                    law("21", "3.1", "1"),
                                    "принятые меры",
                                    "the measures taken",
                                    LetterField.MEASURES_TAKEN),
                            russian(
                                    law("21", "3.1", "1"),
                                    "кто взаимодействует с Роскомнадзором",
                                    "who deals with the regulator",
                                    LetterField.CONTACT_PERSON))),
            entry(
                    LetterKind.BREACH_REPORT,
                    List.of(
                            russian(
                                    law("21", "3.1", "2"),
                                    "результаты внутреннего расследования",
                                    "the results of the inquiry",
                                    LetterField.INQUIRY),
                            russian(
                                    law("21", "3.1", "2"),
                                    "чьи действия стали причиной",
                                    "whose acts were the cause",
                                    LetterField.CULPRITS))),
            entry(
                    LetterKind.AUTHORITY_ANSWER,
                    List.of(
                            russian(
                                    law("6", "1", "2"),
                                    "основание передачи",
                                    "the ground of the disclosure",
                                    LetterField.THEIR_GROUND,
                                    LetterField.THEIR_PAPER))),
            entry(
                    LetterKind.AUTHORITY_REFUSAL,
                    List.of(
                            russian(
                                    law("7", "", ""),
                                    "почему раскрыть нельзя",
                                    "why it cannot be disclosed",
                                    LetterField.REASONS)
                                    .said("запрещает раскрывать"))));

    private AuthorityContents() {}

    private static Citation law(String article, String part, String point) {
        return new Citation("152-ФЗ", article, part, point);
    }
}
