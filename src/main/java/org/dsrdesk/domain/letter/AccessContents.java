package org.dsrdesk.domain.letter;

import static java.util.Map.entry;
import static org.dsrdesk.domain.letter.StatutoryItem.russian;

import java.util.List;
import java.util.Map;
import org.dsrdesk.domain.statute.Citation;

/** What 152-FZ wants in answers to requests for data (arts. 14, 20). */
final class AccessContents {
    static final Map<LetterKind, List<StatutoryItem>> ITEMS = Map.ofEntries(
            entry(
                    LetterKind.ACCESS_ANSWER,
                    List.of(
                            russian(
                                    law("14", "7", "1"),
                                    "обрабатываются ли данные",
                                    "whether data are processed",
                                    LetterField.OPERATOR)
                                    .said("Да, {{оператор}} обрабатывает персональные данные субъекта."),
                            russian(
                                    law("14", "7", "2"),
                                    "правовые основания и цели",
                                    "legal grounds and purposes",
                                    LetterField.LEGAL_GROUNDS,
                                    LetterField.PURPOSES),
                            russian(
                                    law("14", "7", "3"),
                                    "цели и применяемые способы",
                                    "purposes and methods applied",
                                    LetterField.PURPOSES,
                                    LetterField.METHODS),
                            russian(
                                    law("14", "7", "4"),
                                    "оператор, его место и те, кому данные доступны",
                                    "the operator, its place, and those with access",
                                    LetterField.OPERATOR,
                                    LetterField.OPERATOR_ADDRESS,
                                    LetterField.RECIPIENTS),
                            russian(
                                    law("14", "7", "5"),
                                    "сами данные и их источник",
                                    "the data and their source",
                                    LetterField.PERSONAL_DATA,
                                    LetterField.DATA_SOURCE),
                            russian(
                                    law("14", "7", "6"),
                                    "сроки обработки и хранения",
                                    "terms of processing and storage",
                                    LetterField.STORAGE_TERMS),
                            russian(
                                    law("14", "7", "7"),
                                    "как осуществить права",
                                    "how to exercise the rights",
                                    LetterField.WHERE_TO_WRITE)
                                    .said("Как воспользоваться своими правами"),
                            russian(
                                    law("14", "7", "8"),
                                    "трансграничная передача",
                                    "transfers abroad",
                                    LetterField.TRANSFERS_ABROAD),
                            russian(
                                    law("14", "7", "9"),
                                    "кто обрабатывает по поручению",
                                    "the processors",
                                    LetterField.PROCESSORS),
                            russian(
                                    law("14", "7", "9.1"),
                                    "как исполняются обязанности по ст. 18.1",
                                    "how the duties of art. 18.1 are met",
                                    LetterField.OPERATOR_MEASURES),
                            russian(
                                    law("14", "7", "10"),
                                    "иные сведения по федеральным законам",
                                    "other particulars of federal laws",
                                    LetterField.OTHER_PARTICULARS),
                            russian(
                                    law("14", "2", ""),
                                    "без данных других людей",
                                    "without the data of others",
                                    LetterField.LEFT_OUT),
                            russian(
                                    law("20", "2", ""),
                                    "норма, по которой сведения исключены",
                                    "the rule that lets particulars be left out",
                                    LetterField.GROUND),
                            russian(law("20", "3", ""), "бесплатно", "free of charge")
                                    .said("платить не нужно (часть 3 статьи 20 Закона)"))),
            entry(
                    LetterKind.NOTHING_HELD,
                    List.of(
                            russian(
                                    law("14", "7", "1"),
                                    "данные не обрабатываются",
                                    "no data are processed",
                                    LetterField.SEARCHED_BY,
                                    LetterField.PLACES_CHECKED)
                                    .said("таких данных нет, они не обрабатываются"))),
            entry(
                    LetterKind.ACCESS_REFUSAL,
                    List.of(
                            russian(law("20", "2", ""), "причины отказа", "the reasons", LetterField.REASONS),
                            russian(
                                    law("20", "2", ""),
                                    "ссылка на п. ч. 8 ст. 14 или иной закон",
                                    "the point of art. 14(8) or the other law",
                                    LetterField.GROUND,
                                    LetterField.GROUND_WORDS),
                            russian(law("17", "1", ""), "как обжаловать", "how to complain")
                                    .said("(часть 1 статьи 17 Закона)"))),
            entry(
                    LetterKind.REPEAT_REFUSAL,
                    List.of(
                            russian(law("14", "6", ""), "мотивы отказа", "the reasons", LetterField.REASONS)
                                    .said("на основании части 6 статьи 14 Закона"),
                            russian(
                                    law("14", "6", ""),
                                    "доказательства: первый запрос, ответ, отправка",
                                    "the evidence: first request, answer, dispatch",
                                    LetterField.FIRST_REQUEST_NUMBER,
                                    LetterField.FIRST_REQUEST_DATE,
                                    LetterField.FIRST_ANSWER,
                                    LetterField.DISPATCH_PROOF),
                            russian(
                                    law("14", "4", ""),
                                    "когда повторный запрос возможен",
                                    "when a repeat is possible",
                                    LetterField.REPEAT_FROM),
                            russian(law("14", "5", ""), "когда его можно подать раньше", "when it may come earlier")
                                    .said("(часть 5 статьи 14 Закона)"))));

    private AccessContents() {}

    private static Citation law(String article, String part, String point) {
        return new Citation("152-ФЗ", article, part, point);
    }
}
