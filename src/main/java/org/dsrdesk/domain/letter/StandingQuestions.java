package org.dsrdesk.domain.letter;

import static org.dsrdesk.domain.letter.FieldQuestions.ask;

import java.util.Map;

/** What an operator is asked for once, for all its letters. */
final class StandingQuestions {
    private static final Map<LetterField, FieldQuestion> OF_PROFILE = Map.ofEntries(
            ask(
                    LetterField.LEGAL_GROUNDS,
                    "Пункты ч. 1 ст. 6 закона, договоры, согласия: по одному основанию в строке.",
                    "The legal grounds of the processing, one a line.",
                    "договор с субъектом (пункт 5 части 1 статьи 6 Закона)",
                    "the contract with the data subject"),
            ask(
                    LetterField.PURPOSES,
                    "Для чего обрабатываются данные: по одной цели в строке.",
                    "What the data are used for, a purpose a line.",
                    "заключение и исполнение договора с субъектом",
                    "to conclude and perform the contract with the data subject"),
            ask(
                    LetterField.METHODS,
                    "С автоматизацией, без неё или смешанно, и какие действия совершаются с данными.",
                    "By automated means, by hand or both, and what is done with the data.",
                    "Смешанная обработка: сбор, запись, хранение, уточнение, использование и уничтожение данных.",
                    "Partly by automated means: collection, recording, storage, correction, use and erasure."),
            ask(
                    LetterField.DATA_SOURCE,
                    "Откуда получены данные.",
                    "Where the data come from.",
                    "данные предоставил сам субъект.",
                    "The data subject gave us the data."),
            ask(
                    LetterField.STORAGE_TERMS,
                    "Сколько хранится каждая категория данных, с чего считается срок: по одной в строке.",
                    "How long each category is kept and what the term is counted from, one a line.",
                    "пока действует договор, затем — до конца срока, который установлен законом",
                    "while the contract lasts, and then for the term that the law sets"),
            ask(
                    LetterField.TRANSFERS_ABROAD,
                    "Передаются ли данные за границу: кому, в какую страну, с какими гарантиями.",
                    "Whether data go abroad: to whom, to which country, under which safeguards.",
                    "Данные за границу не передаются, и передавать их не предполагается.",
                    "The data are not sent abroad, and this is not planned."),
            ask(
                    LetterField.OPERATOR_MEASURES,
                    "Какими мерами исполняется ст. 18.1: по одной в строке, без подробностей о защите.",
                    "The measures that the operator takes, one a line, without details of its security.",
                    """
                    назначен ответственный за организацию обработки персональных данных
                    утверждены и опубликованы политика и локальные акты об обработке
                    обработка проверяется на соответствие закону, работники с ним ознакомлены
                    приняты меры безопасности данных по статье 19 Закона""",
                    """
                    a person in charge of personal data is appointed
                    the policy on personal data is adopted and published"""),
            ask(
                    LetterField.OTHER_PARTICULARS,
                    "Что ещё о данных требует сообщить федеральный закон.",
                    "Anything else that a law requires to be told.",
                    "Федеральные законы не требуют сообщать об этих данных что-либо ещё.",
                    "No law requires anything else to be told about these data."),
            ask(
                    LetterField.AUTOMATED_DECISIONS,
                    "Принимаются ли решения автоматически, по какой логике и с какими последствиями.",
                    "Whether decisions are automated, by what logic and with what consequences.",
                    "Решения исключительно на основании автоматизированной обработки не принимаются.",
                    "No decisions are based solely on automated processing."),
            ask(
                    LetterField.CONTINUES,
                    "Какие сообщения придут и после отказа от рекламы, и на каком основании.",
                    "Which messages go on after an objection to marketing, and on what ground.",
                    "Остаются только служебные сообщения, без которых нельзя исполнить договор: рекламы в них нет.",
                    "Only service messages that the contract needs: they advertise nothing."));

    private StandingQuestions() {}

    static FieldQuestion of(LetterField field) {
        return OF_PROFILE.getOrDefault(field, FieldQuestions.unasked(field));
    }
}
