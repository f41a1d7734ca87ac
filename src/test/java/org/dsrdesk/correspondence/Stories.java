package org.dsrdesk.correspondence;

import static org.dsrdesk.testing.TestDesk.OFFICER;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.dsrdesk.casework.NewDecision;
import org.dsrdesk.casework.NewTask;
import org.dsrdesk.casework.TaskEnding;
import org.dsrdesk.domain.letter.LetterKind;
import org.dsrdesk.domain.letter.LetterLanguage;
import org.dsrdesk.domain.operator.Policy;
import org.dsrdesk.domain.operator.PolicyGround;
import org.dsrdesk.domain.person.Requester;
import org.dsrdesk.domain.person.RequesterRole;
import org.dsrdesk.domain.request.Extension;
import org.dsrdesk.domain.request.KeptByLaw;
import org.dsrdesk.domain.request.Outcome;
import org.dsrdesk.domain.request.Request;
import org.dsrdesk.domain.request.TaskOutcome;
import org.dsrdesk.domain.request.TaskPlace;
import org.dsrdesk.domain.request.TaskWork;
import org.dsrdesk.domain.statute.ClockEvent;
import org.dsrdesk.domain.statute.DeletionGround;
import org.dsrdesk.domain.statute.DemandKind;
import org.dsrdesk.testing.Rules;

/** For every kind of letter a request that has come so far that the letter is due. */
final class Stories {
    private static final Requester REGULATOR =
            new Requester("Роскомнадзор", "rkn@example.ru", null, RequesterRole.REGULATOR, "Иванова Анна Петровна");
    private static final Requester COURT = new Requester(
            "Примерный районный суд", null, null, RequesterRole.AUTHORITY, null, "101000, Москва, ул. Судебная, д. 1");
    private static final LocalDate LATER = LocalDate.of(2027, 5, 20);

    private Stories() {}

    static LetterDesk of(LetterKind kind, LetterLanguage language, Path folder) {
        return switch (language) {
            case RUSSIAN -> russian(kind, folder);
            case ENGLISH -> english(kind, folder);
        };
    }

    private static LetterDesk russian(LetterKind kind, Path folder) {
        return switch (kind) {
            case RECEIPT, COMPLETE_REQUEST -> LetterDesk.with(folder, DemandKind.ACCESS);
            case ACCESS_ANSWER -> LetterDesk.with(folder, DemandKind.ACCESS).fulfil().at("2026-11-24")
                    .end(TaskWork.HAND_OVER, "");
            case NOTHING_HELD -> nothingHeld(LetterDesk.with(folder, DemandKind.ACCESS));
            case ACCESS_REFUSAL -> LetterDesk.with(folder, DemandKind.ACCESS)
                    .decide(Outcome.REFUSED, "access.others", "в переписке названы другие люди");
            case REPEAT_REFUSAL -> repeat(folder);
            case EXTENSION -> extended(LetterDesk.with(folder, DemandKind.ACCESS), "access.answer");
            case EXTENSION_REGULATOR -> extended(LetterDesk.with(folder, REGULATOR, DemandKind.REGULATOR),
                    "regulator.answer");
            case BLOCKED, ORDER_BLOCK -> LetterDesk.with(folder, DemandKind.CORRECTION).plan()
                    .end(TaskWork.BLOCK, "");
            case UNBLOCKED, DEMAND_REFUSAL -> LetterDesk.with(folder, DemandKind.CORRECTION).plan()
                    .end(TaskWork.BLOCK, "").at("2026-11-30")
                    .decide(Outcome.REFUSED, "correction.unconfirmed", "справка подтверждает прежнюю фамилию")
                    .end(TaskWork.UNBLOCK, "");
            case THIRD_PARTY_CORRECTION -> corrected(LetterDesk.with(folder, DemandKind.CORRECTION).plan());
            case CORRECTED -> corrected(LetterDesk.with(folder, DemandKind.CORRECTION).plan())
                    .end(TaskWork.TELL, "письмом");
            case POLICY_REFUSAL -> policy(folder);
            case DESTROYED, VIOLATION_DESTROYED -> acted(unlawful(LetterDesk.with(folder, DemandKind.DELETION)));
            case VIOLATION_CURED -> ceased(found(LetterDesk.with(folder, DemandKind.UNLAWFUL_PROCESSING)))
                    .fulfil().end(task -> task.work() == TaskWork.DESTROY, ending(TaskOutcome.NOTHING_FOUND));
            case VIOLATION_REGULATOR -> forwarded(folder);
            case WITHDRAWAL_DESTROYED -> acted(destroyed(LetterDesk.with(folder, DemandKind.WITHDRAWAL)));
            case DESTRUCTION_ACT, LOG_EXTRACT,
                    THIRD_PARTY_DESTRUCTION -> destroyed(LetterDesk.with(folder, DemandKind.WITHDRAWAL));
            case WITHDRAWAL_CONTINUED -> continued(LetterDesk.with(folder, DemandKind.WITHDRAWAL), "continue.law");
            case STOP_CONTINUED -> continued(LetterDesk.with(folder, DemandKind.STOP_PROCESSING), "continue.contract");
            case PURPOSE_CONTINUED -> continued(LetterDesk.with(folder, DemandKind.PURPOSE_ACHIEVED), "continue.law");
            case STOPPED -> stopped(LetterDesk.with(folder, DemandKind.STOP_PROCESSING));
            case MARKETING_STOPPED -> stopped(LetterDesk.with(folder, DemandKind.MARKETING));
            case DISTRIBUTION_STOPPED -> stopped(LetterDesk.with(folder, DemandKind.STOP_DISTRIBUTION));
            case PURPOSE_DESTROYED -> acted(destroyed(LetterDesk.with(folder, DemandKind.PURPOSE_ACHIEVED)));
            case DESTRUCTION_POSTPONED, IMPOSSIBILITY_NOTE -> postponed(folder);
            case CONSEQUENCE_NOTICE, ORDER_DESTROY,
                    PROCESSOR_INSTRUCTION -> LetterDesk.with(folder, DemandKind.WITHDRAWAL).fulfil();
            case AUTOMATED_RESULT -> LetterDesk.with(folder, DemandKind.AUTOMATED_DECISION)
                    .decide(Outcome.REFUSED, "automated.rejected", "доход подтверждён справкой и не изменился");
            case REDIRECT_SUBJECT, REDIRECT_OPERATOR -> redirected(folder);
            case REGULATOR_ANSWER -> LetterDesk.with(folder, REGULATOR, DemandKind.REGULATOR).fulfil();
            case AUTHORITY_ANSWER -> LetterDesk.with(folder, COURT, DemandKind.AUTHORITY).fulfil();
            case AUTHORITY_REFUSAL -> LetterDesk.with(folder, COURT, DemandKind.AUTHORITY)
                    .decide(Outcome.REFUSED, "authority.no-power", "запрос не называет норму");
            case BREACH_NOTICE -> breach(LetterDesk.with(folder, DemandKind.BREACH));
            case BREACH_REPORT -> reported(breach(LetterDesk.with(folder, DemandKind.BREACH)));
        };
    }

    private static LetterDesk english(LetterKind kind, Path folder) {
        String gdpr = "eu-gdpr";
        return switch (kind) {
            case RECEIPT, COMPLETE_REQUEST -> LetterDesk.european(folder, gdpr, DemandKind.ACCESS);
            case ACCESS_ANSWER -> LetterDesk.european(folder, gdpr, DemandKind.ACCESS).fulfil()
                    .end(TaskWork.HAND_OVER, "");
            case NOTHING_HELD -> nothingHeld(LetterDesk.european(folder, gdpr, DemandKind.ACCESS));
            case ACCESS_REFUSAL -> LetterDesk.european(folder, gdpr, DemandKind.ACCESS)
                    .decide(Outcome.REFUSED, "access.others", "the letters name other people");
            case EXTENSION -> extended(LetterDesk.european(folder, gdpr, DemandKind.ACCESS), "access.answer");
            case BLOCKED -> LetterDesk.european(folder, gdpr, DemandKind.BLOCKING).fulfil().end(TaskWork.BLOCK, "")
                    .end(TaskWork.TELL, "told");
            case UNBLOCKED -> LetterDesk.european(folder, gdpr, DemandKind.CORRECTION).plan().end(TaskWork.BLOCK, "")
                    .at("2026-11-30").decide(Outcome.REFUSED, "rectification.accurate", "the data are accurate");
            case CORRECTED,
                    THIRD_PARTY_CORRECTION -> corrected(LetterDesk.european(folder, gdpr, DemandKind.CORRECTION).plan())
                            .end(TaskWork.TELL, "letter");
            case DEMAND_REFUSAL -> LetterDesk.european(folder, gdpr, DemandKind.DELETION)
                    .decide(Outcome.REFUSED, "erasure.law", "tax law orders to keep invoices");
            case DESTROYED, THIRD_PARTY_DESTRUCTION -> destroyed(LetterDesk.european(folder, gdpr, DemandKind.DELETION))
                    .end(TaskWork.TELL, "letter");
            case WITHDRAWAL_DESTROYED -> destroyed(LetterDesk.european(folder, gdpr, DemandKind.WITHDRAWAL))
                    .end(TaskWork.TELL, "letter");
            case STOPPED -> stopped(LetterDesk.european(folder, gdpr, DemandKind.STOP_PROCESSING));
            case MARKETING_STOPPED -> stopped(LetterDesk.european(folder, gdpr, DemandKind.MARKETING));
            case DISTRIBUTION_STOPPED -> stopped(LetterDesk.european(folder, "us-ccpa", DemandKind.STOP_DISTRIBUTION));
            case AUTOMATED_RESULT -> LetterDesk.european(folder, gdpr, DemandKind.AUTOMATED_DECISION)
                    .decide(Outcome.REFUSED, "automated.not-solely", "a clerk took part in the decision");
            case REDIRECT_SUBJECT, REDIRECT_OPERATOR -> redirect(LetterDesk.european(folder, gdpr, DemandKind.ACCESS));
            case BREACH_NOTICE -> breach(LetterDesk.european(folder, gdpr, DemandKind.BREACH));
            case BREACH_REPORT, REPEAT_REFUSAL, EXTENSION_REGULATOR, ORDER_BLOCK, POLICY_REFUSAL,
                    VIOLATION_DESTROYED, VIOLATION_CURED, VIOLATION_REGULATOR, DESTRUCTION_ACT, LOG_EXTRACT,
                    WITHDRAWAL_CONTINUED, STOP_CONTINUED, PURPOSE_CONTINUED, PURPOSE_DESTROYED,
                    DESTRUCTION_POSTPONED, IMPOSSIBILITY_NOTE, CONSEQUENCE_NOTICE, ORDER_DESTROY,
                    PROCESSOR_INSTRUCTION, REGULATOR_ANSWER, AUTHORITY_ANSWER,
                    AUTHORITY_REFUSAL -> throw new IllegalArgumentException("no English template of " + kind);
        };
    }

    private static TaskEnding ending(TaskOutcome outcome) {
        return TaskEnding.of(outcome, "", LocalDate.of(2026, 11, 20));
    }

    private static LetterDesk nothingHeld(LetterDesk story) {
        story.fulfil().end(task -> true, ending(TaskOutcome.NOTHING_FOUND));
        return story.decide(NewDecision.of(Outcome.NOTHING_HELD, null, "данных нет").because("ничего не найдено"));
    }

    private static LetterDesk repeat(Path folder) {
        LetterDesk first = LetterDesk.with(folder, DemandKind.ACCESS).fulfil().end(TaskWork.HAND_OVER, "")
                .at("2026-11-27");
        first.send(first.make(LetterKind.ACCESS_ANSWER), "80000000000000");
        Request then = first.request();
        first.at("2026-12-04");
        first.next("2026-12-03", DemandKind.ACCESS);
        first.desk.desk.linking().link(first.request().id(), then.id(), "тот же адрес", OFFICER);
        return first.decide(Outcome.REFUSED, "repeat.early", "сведения даны полностью, новых данных с тех пор нет");
    }

    private static LetterDesk extended(LetterDesk story, String duty) {
        LocalDate until = LocalDate.of(2026, 12, duty.startsWith("access") && story.european() ? 28 : 10);
        story.change(seen -> story.desk.desk.extending().extend(
                seen, story.demand().id(), duty,
                new Extension(until, LocalDate.of(2026, 11, 20), "копию базы восстанавливает подрядчик"), OFFICER));
        return story;
    }

    private static LetterDesk corrected(LetterDesk story) {
        return story.end(TaskWork.BLOCK, "").at("2026-11-25").fulfil().end(TaskWork.CORRECT, "")
                .end(TaskWork.UNBLOCK, "");
    }

    private static LetterDesk policy(Path folder) {
        LetterDesk story = LetterDesk.with(folder, DemandKind.ACCESS);
        PolicyGround ground = new PolicyGround("", "Запрос без номера договора", "пункт 5.2 политики", Set.of());
        story.desk.desk.operators().keep(
                story.desk.view(story.request().id()).operator()
                        .promising(new Policy(null, Set.of(), List.of(ground), false)),
                OFFICER);
        String id = story.desk.view(story.request().id()).operator().policy().grounds().getFirst().decisionId();
        return story.decide(NewDecision.of(Outcome.REFUSED, id, "номер договора не назван").signedBy("П. Второв"));
    }

    private static LetterDesk found(LetterDesk story) {
        story.change(seen -> story.desk.desk.events().record(
                seen, story.demand().id(), ClockEvent.UNLAWFULNESS_FOUND, Rules.noon("2026-11-20"), OFFICER));
        return story;
    }

    private static LetterDesk ceased(LetterDesk story) {
        story.change(seen -> story.desk.desk.fulfilling().dutyDone(
                seen, story.demand().id(), "unlawful.stop", Rules.noon("2026-11-20"), "", OFFICER));
        return story;
    }

    private static LetterDesk unlawful(LetterDesk story) {
        story.change(seen -> story.desk.desk.qualifying().qualify(seen, story.demand().id(), DemandKind.DELETION,
                DeletionGround.UNLAWFUL_OR_UNNECESSARY, OFFICER));
        return destroyed(found(story));
    }

    private static LetterDesk forwarded(Path folder) {
        LetterDesk story = found(LetterDesk.with(folder, REGULATOR, DemandKind.UNLAWFUL_PROCESSING));
        destroyed(story);
        story.send(story.make(LetterKind.DESTRUCTION_ACT), "");
        story.send(story.make(LetterKind.VIOLATION_DESTROYED), "80000000000001");
        return story;
    }

    private static LetterDesk destroyed(LetterDesk story) {
        story.fulfil().end(TaskWork.WARN, "").at("2026-12-01");
        return story.end(task -> task.work() == TaskWork.DESTROY && task.place().id().equals("crm"),
                TaskEnding.of(TaskOutcome.DONE, "Удаление записей средствами CRM", LocalDate.of(2026, 12, 1)))
                .at("2026-12-02")
                .end(TaskWork.DESTROY, "измельчение, 12 листов");
    }

    private static LetterDesk acted(LetterDesk story) {
        story.send(story.make(LetterKind.LOG_EXTRACT), "");
        story.send(story.make(LetterKind.DESTRUCTION_ACT), "");
        return story.end(TaskWork.TELL, "письмом");
    }

    private static LetterDesk continued(LetterDesk story, String ground) {
        story.decide(Outcome.CONTINUED, ground, "заказ № 17 оплачен, первичные документы хранятся пять лет");
        TaskPlace crm = new TaskPlace(TaskPlace.Kind.SYSTEM, "crm", "CRM");
        story.change(seen -> story.desk.desk.planning().add(seen, story.demand().id(),
                new NewTask(TaskWork.DESTROY, crm, List.of("первичные документы"), null, null, ""), OFFICER));
        return story.end(task -> true, TaskEnding.kept(
                new KeptByLaw("Федеральный закон от 06.12.2011 № 402-ФЗ «О бухгалтерском учёте»", "статья 29", "",
                        LocalDate.of(2031, 12, 31)),
                LocalDate.of(2026, 11, 20)));
    }

    private static LetterDesk stopped(LetterDesk story) {
        return story.fulfil().at("2026-11-24").end(TaskWork.STOP, "").end(TaskWork.TELL, "письмом");
    }

    private static LetterDesk postponed(Path folder) {
        LetterDesk story = LetterDesk.with(folder, DemandKind.WITHDRAWAL).fulfil().end(TaskWork.WARN, "")
                .at("2026-12-01");
        return story.end(task -> task.work() == TaskWork.DESTROY && task.place().id().equals("crm"),
                TaskEnding.blocked("запись осталась в резервной копии, которая перезаписывается целиком",
                        LocalDate.of(2026, 12, 1), LATER));
    }

    private static LetterDesk redirected(Path folder) {
        return redirect(LetterDesk.with(folder, DemandKind.ACCESS));
    }

    private static LetterDesk redirect(LetterDesk story) {
        return story.decide(NewDecision.of(Outcome.REDIRECTED, null, "данные посетителей собирает владелец сайта")
                .to("ООО «Перевозчик», 101000, Москва, ул. Торговая, д. 5"))
                .end(TaskWork.TELL, "письмом");
    }

    private static LetterDesk breach(LetterDesk story) {
        story.change(seen -> story.desk.desk.events().record(
                seen, story.demand().id(), ClockEvent.BREACH_DETECTED, Rules.noon("2026-11-20"), OFFICER));
        return story;
    }

    private static LetterDesk reported(LetterDesk story) {
        story.send(story.make(LetterKind.BREACH_NOTICE), "входящий № 5");
        return story;
    }
}
