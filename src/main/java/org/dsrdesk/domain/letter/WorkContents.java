package org.dsrdesk.domain.letter;

import static java.util.Map.entry;
import static org.dsrdesk.domain.letter.StatutoryItem.russian;

import java.util.List;
import java.util.Map;
import org.dsrdesk.domain.statute.Citation;

/** What 152-FZ wants in notices of blocking, correction and destruction (arts. 20, 21). */
final class WorkContents {
    static final Map<LetterKind, List<StatutoryItem>> ITEMS = Map.ofEntries(
            entry(
                    LetterKind.BLOCKED,
                    List.of(
                            russian(
                                    law("21", "1", ""),
                                    "что и с какого дня заблокировано",
                                    "what is blocked, and since when",
                                    LetterField.DATA_CATEGORIES,
                                    LetterField.SYSTEMS,
                                    LetterField.BLOCKING_DATE,
                                    LetterField.BLOCKING_REASON))),
            entry(
                    LetterKind.UNBLOCKED,
                    List.of(
                            russian(
                                    law("21", "2", ""),
                                    "блокирование снято, итог проверки",
                                    "unblocked, and the result of the check",
                                    LetterField.UNBLOCKING_DATE,
                                    LetterField.REASONS))),
            entry(
                    LetterKind.CORRECTED,
                    List.of(
                            russian(
                                    law("20", "3", ""),
                                    "какие изменения внесены",
                                    "what was changed",
                                    LetterField.CHANGED,
                                    LetterField.CORRECTION_DATE),
                            russian(
                                    law("20", "3", ""),
                                    "какие меры приняты",
                                    "the measures taken",
                                    LetterField.DONE,
                                    LetterField.TOLD),
                            russian(law("21", "2", ""), "блокирование снято", "the data are unblocked")
                                    .said("блокирование снято"))),
            entry(
                    LetterKind.THIRD_PARTY_CORRECTION,
                    List.of(
                            russian(
                                    law("20", "3", ""),
                                    "какие изменения внесены",
                                    "what was changed",
                                    LetterField.CHANGED,
                                    LetterField.CORRECTION_DATE)
                                    .said("Уведомляем об этом"))),
            entry(
                    LetterKind.THIRD_PARTY_DESTRUCTION,
                    List.of(
                            russian(
                                    law("20", "3", ""),
                                    "какие данные уничтожены",
                                    "which data were destroyed",
                                    LetterField.DATA_CATEGORIES,
                                    LetterField.DESTRUCTION_DATE)
                                    .said("Уведомляем Вас об этом"))),
            entry(
                    LetterKind.DESTROYED,
                    List.of(
                            russian(
                                    law("20", "3", ""),
                                    "какие данные уничтожены",
                                    "which data were destroyed",
                                    LetterField.DATA_CATEGORIES,
                                    LetterField.DESTRUCTION_DATE),
                            russian(
                                    law("20", "3", ""),
                                    "какие меры приняты",
                                    "the measures taken",
                                    LetterField.DONE,
                                    LetterField.TOLD))),
            entry(
                    LetterKind.VIOLATION_CURED,
                    List.of(
                            russian(
                                    law("21", "3", ""),
                                    "нарушения устранены",
                                    "the violations are cured",
                                    LetterField.VIOLATION,
                                    LetterField.DONE)
                                    .said("Нарушение устранено"),
                            russian(
                                    law("21", "3", ""),
                                    "неправомерная обработка прекращена",
                                    "the unlawful processing has stopped",
                                    LetterField.STOP_DATE))),
            entry(
                    LetterKind.VIOLATION_DESTROYED,
                    List.of(
                            russian(
                                    law("21", "3", ""),
                                    "обработка прекращена, данные уничтожены",
                                    "processing stopped, data destroyed",
                                    LetterField.STOP_DATE,
                                    LetterField.DATA_CATEGORIES,
                                    LetterField.DESTRUCTION_DATE),
                            russian(
                                    law("21", "7", ""),
                                    "чем подтверждено уничтожение",
                                    "how the destruction is confirmed",
                                    LetterField.ACT))),
            entry(
                    LetterKind.VIOLATION_REGULATOR,
                    List.of(
                            russian(
                                    law("21", "3", ""),
                                    "устранены ли нарушения или уничтожены данные",
                                    "whether cured or destroyed",
                                    LetterField.RESULT,
                                    LetterField.DONE)
                                    .said("Устранены ли нарушения или уничтожены данные"))),
            entry(
                    LetterKind.WITHDRAWAL_DESTROYED,
                    List.of(
                            russian(
                                    law("21", "5", ""),
                                    "обработка прекращена, данные уничтожены",
                                    "processing stopped, data destroyed",
                                    LetterField.STOP_DATE,
                                    LetterField.DATA_CATEGORIES,
                                    LetterField.DESTRUCTION_DATE),
                            russian(
                                    law("21", "7", ""),
                                    "чем подтверждено уничтожение",
                                    "how the destruction is confirmed",
                                    LetterField.ACT))),
            entry(
                    LetterKind.STOPPED,
                    List.of(
                            russian(
                                    law("21", "5.1", ""),
                                    "обработка прекращена, и у обработчиков",
                                    "processing stopped, at processors too",
                                    LetterField.STOP_DATE,
                                    LetterField.DONE)
                                    .said("названы и те, кому мы поручили прекратить обработку"))),
            entry(
                    LetterKind.PURPOSE_DESTROYED,
                    List.of(
                            russian(
                                    law("21", "4", ""),
                                    "обработка прекращена, данные уничтожены",
                                    "processing stopped, data destroyed",
                                    LetterField.STOP_DATE,
                                    LetterField.DATA_CATEGORIES,
                                    LetterField.DESTRUCTION_DATE),
                            russian(
                                    law("21", "7", ""),
                                    "чем подтверждено уничтожение",
                                    "how the destruction is confirmed",
                                    LetterField.ACT))),
            entry(
                    LetterKind.DESTRUCTION_POSTPONED,
                    List.of(
                            russian(
                                    law("21", "6", ""),
                                    "данные заблокированы",
                                    "the data are blocked",
                                    LetterField.BLOCKING_DATE,
                                    LetterField.SYSTEMS),
                            russian(
                                    law("21", "6", ""),
                                    "почему уничтожить в срок нельзя",
                                    "why they cannot be destroyed in time",
                                    LetterField.WHY_IMPOSSIBLE),
                            russian(
                                    law("21", "6", ""),
                                    "уничтожить не позже шести месяцев",
                                    "destroy within six months",
                                    LetterField.DESTROY_BY)
                                    .said("не более шести месяцев"))),
            entry(
                    LetterKind.IMPOSSIBILITY_NOTE,
                    List.of(
                            russian(
                                    law("21", "6", ""),
                                    "данные заблокированы",
                                    "the data are blocked",
                                    LetterField.BLOCKING_DATE,
                                    LetterField.SYSTEMS),
                            russian(
                                    law("21", "6", ""),
                                    "почему уничтожить в срок нельзя",
                                    "why they cannot be destroyed in time",
                                    LetterField.WHY_IMPOSSIBLE),
                            russian(
                                    law("21", "6", ""),
                                    "уничтожить не позже шести месяцев",
                                    "destroy within six months",
                                    LetterField.DESTROY_BY)
                                    .said("не более шести месяцев"))));

    private WorkContents() {}

    private static Citation law(String article, String part, String point) {
        return new Citation("152-ФЗ", article, part, point);
    }
}
