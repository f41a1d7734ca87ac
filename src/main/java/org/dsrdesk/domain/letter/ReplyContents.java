package org.dsrdesk.domain.letter;

import static java.util.Map.entry;
import static org.dsrdesk.domain.letter.StatutoryItem.russian;

import java.util.List;
import java.util.Map;
import org.dsrdesk.domain.statute.Citation;

/** What 152-FZ wants in extensions, refusals and other decisions told to the person. */
final class ReplyContents {
    static final Map<LetterKind, List<StatutoryItem>> ITEMS = Map.ofEntries(
            entry(
                    LetterKind.EXTENSION,
                    List.of(
                            russian(
                                    law("14", "3", ""),
                                    "причины продления",
                                    "the reasons of the delay",
                                    LetterField.DELAY_REASONS),
                            russian(
                                    law("14", "3", ""),
                                    "новый срок, не больше пяти рабочих дней",
                                    "the new term, five working days at most",
                                    LetterField.NEW_LAST_DAY)
                                    .said("не более чем на пять рабочих дней"),
                            russian(
                                    law("14", "3", ""),
                                    "норма, которая его разрешает",
                                    "the rule that allows it",
                                    LetterField.RULE))),
            entry(
                    LetterKind.EXTENSION_REGULATOR,
                    List.of(
                            russian(
                                    law("20", "4", ""),
                                    "причины продления",
                                    "the reasons of the delay",
                                    LetterField.DELAY_REASONS),
                            russian(
                                    law("20", "4", ""),
                                    "новый срок, не больше пяти рабочих дней",
                                    "the new term, five working days at most",
                                    LetterField.NEW_LAST_DAY)
                                    .said("не более чем на пять рабочих дней"))),
            entry(
                    LetterKind.DEMAND_REFUSAL,
                    List.of(
                            russian(
                                    law("9", "3", ""),
                                    "решение и норма",
                                    "the decision and its rule",
                                    LetterField.GROUND,
                                    LetterField.GROUND_WORDS,
                                    LetterField.REASONS)
                                    .said("Исполнить его мы не можем"),
                            russian(law("17", "1", ""), "как обжаловать", "how to complain")
                                    .said("(часть 1 статьи 17 Закона)"))),
            entry(
                    LetterKind.POLICY_REFUSAL,
                    List.of(
                            russian(
                                    law("9", "3", ""),
                                    "пункт политики и причины",
                                    "the clause of the policy and the reasons",
                                    LetterField.POLICY_CLAUSE,
                                    LetterField.REASONS),
                            russian(
                                    law("9", "3", ""),
                                    "обязанности по закону исполняются",
                                    "the duties of the law are met all the same",
                                    LetterField.DONE)
                                    .said("Политика не может сузить права, которые даёт закон"))),
            entry(
                    LetterKind.WITHDRAWAL_CONTINUED,
                    List.of(
                            russian(
                                    law("9", "2", ""),
                                    "основание продолжать",
                                    "the ground to go on",
                                    LetterField.GROUND,
                                    LetterField.GROUND_WORDS,
                                    LetterField.REASONS),
                            russian(
                                    law("9", "2", ""),
                                    "какие данные и до какого срока",
                                    "which data, and until when",
                                    LetterField.KEPT),
                            russian(law("9", "3", ""), "доказывает оператор", "the operator has to prove it")
                                    .said("обязан оператор (часть 3 статьи 9 Закона)"))),
            entry(
                    LetterKind.STOP_CONTINUED,
                    List.of(
                            russian(
                                    law("21", "5.1", ""),
                                    "основание продолжать",
                                    "the ground to go on",
                                    LetterField.GROUND,
                                    LetterField.GROUND_WORDS,
                                    LetterField.REASONS),
                            russian(
                                    law("21", "5.1", ""),
                                    "какие данные и до какого срока",
                                    "which data, and until when",
                                    LetterField.KEPT),
                            russian(law("9", "3", ""), "доказывает оператор", "the operator has to prove it")
                                    .said("обязан оператор (часть 3 статьи 9 Закона)"))),
            entry(
                    LetterKind.PURPOSE_CONTINUED,
                    List.of(
                            russian(
                                    law("21", "4", ""),
                                    "основание продолжать",
                                    "the ground to go on",
                                    LetterField.GROUND,
                                    LetterField.GROUND_WORDS,
                                    LetterField.REASONS),
                            russian(
                                    law("21", "4", ""),
                                    "какие данные и до какого срока",
                                    "which data, and until when",
                                    LetterField.KEPT),
                            russian(law("9", "3", ""), "доказывает оператор", "the operator has to prove it")
                                    .said("обязан оператор (часть 3 статьи 9 Закона)"))),
            entry(
                    LetterKind.MARKETING_STOPPED,
                    List.of(
                            russian(
                                    law("15", "2", ""),
                                    "реклама и агитация прекращены",
                                    "marketing and campaigning stopped",
                                    LetterField.STOP_DATE,
                                    LetterField.DONE)
                                    .said("больше не используются для рекламы"))),
            entry(
                    LetterKind.DISTRIBUTION_STOPPED,
                    List.of(
                            russian(
                                    law("10.1", "12", ""),
                                    "распространение прекращено, каких данных",
                                    "distribution stopped, of which data",
                                    LetterField.STOP_DATE,
                                    LetterField.DATA_CATEGORIES),
                            russian(law("10.1", "13", ""), "согласие больше не действует", "the consent has ended")
                                    .said("Согласие на их распространение больше не действует"))),
            entry(
                    LetterKind.AUTOMATED_RESULT,
                    List.of(
                            russian(
                                    law("16", "4", ""),
                                    "результат рассмотрения возражения",
                                    "the result of the objection",
                                    LetterField.RESULT,
                                    LetterField.REASONS))));

    private ReplyContents() {}

    private static Citation law(String article, String part, String point) {
        return new Citation("152-ФЗ", article, part, point);
    }
}
