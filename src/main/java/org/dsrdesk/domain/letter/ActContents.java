package org.dsrdesk.domain.letter;

import static java.util.Map.entry;
import static org.dsrdesk.domain.letter.StatutoryItem.russian;

import java.util.List;
import java.util.Map;
import org.dsrdesk.domain.statute.Citation;

/** What the order of the regulator No. 179 wants in the act of destruction and in the log extract. */
final class ActContents {
    private static final String ORDER = "Приказ Роскомнадзора от 28.10.2022 № 179";

    static final Map<LetterKind, List<StatutoryItem>> ITEMS = Map.ofEntries(
            entry(
                    LetterKind.DESTRUCTION_ACT,
                    List.of(
                            russian(
                                    order("3", "а"),
                                    "оператор и его адрес",
                                    "the operator and its address",
                                    LetterField.OPERATOR,
                                    LetterField.OPERATOR_ADDRESS),
                            russian(
                                    order("3", "б"),
                                    "обработчик и его адрес",
                                    "the processor and its address",
                                    LetterField.PROCESSOR),
                            russian(
                                    order("3", "в"),
                                    "чьи данные уничтожены",
                                    "whose data were destroyed",
                                    LetterField.PERSONS),
                            russian(
                                    order("3", "г"),
                                    "кто уничтожил, должность, подпись",
                                    "who destroyed them, post, signature",
                                    LetterField.DESTROYERS,
                                    LetterField.DESTROYER_SIGNATURES),
                            russian(
                                    order("3", "д"),
                                    "категории уничтоженных данных",
                                    "categories of the destroyed data",
                                    LetterField.DATA_CATEGORIES),
                            russian(
                                    order("3", "е"),
                                    "материальные носители и число листов",
                                    "physical media and their sheets",
                                    LetterField.MEDIA)
                                    .said("число листов"),
                            russian(
                                    order("3", "ж"),
                                    "информационная система",
                                    "the information system",
                                    LetterField.INFORMATION_SYSTEM),
                            russian(order("3", "з"), "способ уничтожения", "the method",
                                    LetterField.DESTRUCTION_METHOD),
                            russian(
                                    order("3", "и"),
                                    "причина уничтожения",
                                    "the reason",
                                    LetterField.DESTRUCTION_REASON),
                            russian(order("3", "к"), "дата уничтожения", "the date", LetterField.DESTRUCTION_DATE),
                            russian(
                                    order("6", ""),
                                    "чего нет в выгрузке, есть в акте",
                                    "what the extract lacks stands in the act",
                                    LetterField.EXTRACT)
                                    .said("которых нет в выгрузке, содержит этот акт"),
                            russian(order("8", ""), "хранится три года", "kept for three years", LetterField.KEEP_UNTIL)
                                    .said("хранятся три года"))),
            entry(
                    LetterKind.LOG_EXTRACT,
                    List.of(
                            russian(
                                    order("5", "а"),
                                    "чьи данные уничтожены",
                                    "whose data were destroyed",
                                    LetterField.PERSONS),
                            russian(
                                    order("5", "б"),
                                    "категории уничтоженных данных",
                                    "categories of the destroyed data",
                                    LetterField.DATA_CATEGORIES),
                            russian(
                                    order("5", "в"),
                                    "информационная система",
                                    "the information system",
                                    LetterField.INFORMATION_SYSTEM),
                            russian(
                                    order("5", "г"),
                                    "причина уничтожения",
                                    "the reason",
                                    LetterField.DESTRUCTION_REASON),
                            russian(order("5", "д"), "дата уничтожения", "the date", LetterField.DESTRUCTION_DATE),
                            russian(
                                    order("2", ""),
                                    "записи журнала событий",
                                    "the lines of the event log",
                                    LetterField.LOG_LINES),
                            russian(order("8", ""), "хранится три года", "kept for three years", LetterField.KEEP_UNTIL)
                                    .said("Хранится три года"))));

    private ActContents() {}

    private static Citation order(String paragraph, String letter) {
        return new Citation(ORDER, paragraph, "", letter);
    }
}
