package org.dsrdesk.domain.letter;

import java.util.Map;
import java.util.Optional;
import org.dsrdesk.domain.statute.Text;

/** What officers are asked for in a letter. */
final class FieldQuestions {
    private static final Map<LetterField, FieldQuestion> OF_LETTER = Map.ofEntries(
            ask(
                    LetterField.DELAY_REASONS,
                    "Что именно не даёт ответить в срок: назовите дело, а не нагрузку.",
                    "What exactly prevents the answer in time: name the matter, not the workload."),
            ask(
                    LetterField.PERSONAL_DATA,
                    "Сами данные, по одной категории в строке, или «в приложении» с его названием. Без чужих данных.",
                    "The data, a category a line, or the name of the annex that holds them. No one else's data.",
                    "Данные — в приложении к этому письму.",
                    "The data are in the annex to this letter."),
            ask(
                    LetterField.CHANGED,
                    "Что было и что стало, по одному изменению в строке.",
                    "What it was and what it is now, a change a line."),
            ask(
                    LetterField.PURPOSE_END,
                    "Какая цель и с какого дня достигнута, например «договор № 12 исполнен 30 ноября 2026 г.».",
                    "Which purpose was achieved and since when, such as “contract No. 12 ended on 30 November 2026”."),
            ask(
                    LetterField.CONTESTED_DECISION,
                    "Какое решение и от какого дня оспорено.",
                    "Which decision is contested, and its date."),
            ask(
                    LetterField.VIOLATION,
                    "Какая обработка, каких данных и почему была неправомерной.",
                    "Which processing, of which data, and why it was unlawful."),
            ask(
                    LetterField.THEIR_PAPER,
                    "Номер и дата бумаги, на которую вы отвечаете: «от 20.11.2026 № 08-123».",
                    "The number and date of the paper you answer.",
                    "от … № …",
                    "No. … of …"),
            ask(
                    LetterField.THEIR_GROUND,
                    "Норма или судебный акт, на которые ссылается орган.",
                    "The rule or the court order that the authority relies on."),
            ask(
                    LetterField.SUBSTANCE,
                    "Ответ на каждый вопрос запроса, не больше того, что спрошено.",
                    "An answer to each question of the request, and no more than is asked."),
            ask(
                    LetterField.INCIDENT,
                    "Что, когда и где произошло, какие данные и примерно скольких человек и записей это касается.",
                    "What happened, when and where; which data, about how many people and records."),
            ask(
                    LetterField.LOG_LINES,
                    "Вставьте записи об уничтожении из журнала самой системы, с её названием, по одной в строке.",
                    "Paste the lines of the system's own log that show the destruction, with the name of the system."),
            ask(
                    LetterField.PRESUMED_CAUSES,
                    "Что, по первым сведениям, к этому привело.",
                    "What led to it, by what is known so far."),
            ask(
                    LetterField.LIKELY_HARM,
                    "Чем это грозит людям, чьи это данные.",
                    "What it may mean for the people concerned."),
            ask(
                    LetterField.MEASURES_TAKEN,
                    "Что уже сделано, по одной мере в строке.",
                    "What has been done, a measure a line."),
            ask(
                    LetterField.LATENESS,
                    "Почему уведомление уходит позже семидесяти двух часов.",
                    "Why the notice goes out after the seventy-two hours.",
                    "Уведомление отправлено вовремя.",
                    "Not applicable: the notice is in time."),
            ask(
                    LetterField.INQUIRY,
                    "Что установило расследование и что сделано, чтобы это не повторилось.",
                    "What the inquiry found, and what was done so that it does not happen again."),
            ask(
                    LetterField.CULPRITS,
                    "Кто своими действиями стал причиной, или почему такие лица не установлены.",
                    "Whose acts were the cause, or why no such person was found.",
                    "Лица, действия которых стали причиной инцидента, не установлены.",
                    "No person whose acts were the cause was found."));

    private FieldQuestions() {}

    static Optional<FieldQuestion> of(LetterField field) {
        return switch (field.source()) {
            case OFFICER -> Optional.of(OF_LETTER.getOrDefault(field, unasked(field)));
            case STANDING -> Optional.of(StandingQuestions.of(field));
            case DESK, PROFILE -> Optional.empty();
        };
    }

    static FieldQuestion unasked(LetterField field) {
        return new FieldQuestion(
                new Text(field.name(LetterLanguage.RUSSIAN), field.name(LetterLanguage.ENGLISH)), new Text("", ""));
    }

    private static Map.Entry<LetterField, FieldQuestion> ask(LetterField field, String russian, String english) {
        return ask(field, russian, english, "", "");
    }

    static Map.Entry<LetterField, FieldQuestion> ask(
            LetterField field, String russian, String english, String russianStart, String englishStart) {
        return Map.entry(
                field, new FieldQuestion(new Text(russian, english), new Text(russianStart, englishStart)));
    }
}
