package org.dsrdesk.operators;

import static org.dsrdesk.operators.OperatorDesk.first;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import org.dsrdesk.domain.fulfilment.Missing;
import org.dsrdesk.domain.request.CaseFact;
import org.dsrdesk.domain.request.Channel;
import org.dsrdesk.domain.request.Reception;
import org.dsrdesk.domain.request.Request;
import org.dsrdesk.domain.request.TaskWork;
import org.dsrdesk.domain.statute.ClockEvent;
import org.dsrdesk.domain.statute.DemandKind;
import org.dsrdesk.testing.Rules;
import org.dsrdesk.testing.TestDesk;

/** What the policy of X-Keeper obliges to. */
final class XKeeperFacts {
    private XKeeperFacts() {}

    static List<FactRow> rows() {
        return List.of(
                FactRow.whole("X-Keeper/2.4-1",
                        "withdrawal brings stop and destruction in 30 days; the warning is a task with its own day, "
                                + "and nothing is destroyed before it",
                        XKeeperFacts::withdrawal),
                FactRow.whole("X-Keeper/4.3-1",
                        "correction and marketing opt-out are logged by the support desk by phone and by e-mail",
                        XKeeperFacts::contactsAndMailings),
                FactRow.whole("X-Keeper/3.6-1",
                        "a security report is registered, is no subject's demand, and starts the clocks of 24 and 72 "
                                + "hours when the breach is detected",
                        XKeeperFacts::security),
                FactRow.whole("X-Keeper/7.1-1",
                        "support data are recorded as such by the support desk; the request does not close until they "
                                + "are recorded as destroyed; the plan destroys the support system too",
                        XKeeperFacts::supportData),
                FactRow.whole("X-Keeper/8-1",
                        "channels are e-mail and phone with the support's contacts", XKeeperFacts::channels),
                FactRow.whole("X-Keeper/3.3-1",
                        "correction brings the duty to tell others; third parties are told by tasks on correction and "
                                + "destruction, with their reply",
                        XKeeperFacts::thirdParties));
    }

    private static void withdrawal(OperatorDesk desk) {
        Request request = desk.register(Channel.EMAIL, DemandKind.WITHDRAWAL);
        assertTrue(desk.dues(request).contains("withdrawal.destroy 2026-12-20"), desk.dues(request).toString());
        assertEquals("п. 2.4", desk.profile.consequencesOf(DemandKind.WITHDRAWAL).getFirst().clause());
        assertEquals(TaskWork.WARN, desk.profile.plan().linesFor(DemandKind.WITHDRAWAL).getFirst().work());
        TaskFacts.warnedFirst(desk, "panel");
    }

    private static void contactsAndMailings(OperatorDesk desk) {
        for (Channel channel : List.of(Channel.PHONE, Channel.EMAIL)) {
            Request request = desk.register(channel, TestDesk.maria(), Reception.PLAIN, OperatorDesk.SUPPORT,
                    DemandKind.CORRECTION, DemandKind.MARKETING);
            assertEquals(2, request.demands().size());
        }
        assertEquals("п. 4.3", desk.profile.promisesFor(DemandKind.MARKETING).getFirst().clause());
        assertEquals("п. 4.3", desk.profile.promisesFor(DemandKind.CORRECTION).getFirst().clause());
    }

    private static void security(OperatorDesk desk) {
        assertFalse(DemandKind.BREACH.ofSubjects());
        Request report = desk.register(Channel.EMAIL, DemandKind.BREACH);
        assertEquals(List.of(), desk.dues(report));
        Request detected = desk.desk.events().record(
                report, first(report), ClockEvent.BREACH_DETECTED, Rules.noon("2026-11-20"), OperatorDesk.OFFICER);
        assertEquals(List.of("breach.notify 2026-11-21", "breach.report 2026-11-23"), desk.dues(detected));
    }

    private static void supportData(OperatorDesk desk) {
        Request request = desk.register(Channel.EMAIL, DemandKind.WITHDRAWAL);
        CaseFact data = desk.desk.facts().record(request.id(), CaseFact.Kind.SUPPORT_DATA, OperatorDesk.TODAY,
                "устройство, программы, файл трассировки", "", OperatorDesk.SUPPORT);
        assertEquals(List.of(data), desk.desk.facts().of(request.id(), OperatorDesk.OFFICER));
        Missing.Fact waits = new Missing.Fact(first(request), CaseFact.Kind.SUPPORT_DATA_DESTROYED);
        assertTrue(desk.desk.closing().missing(request).contains(waits));
        assertTrue(desk.view(request).missing().contains(waits));
        desk.fact(request, CaseFact.Kind.SUPPORT_DATA_DESTROYED, "файл трассировки удалён", "");
        assertFalse(desk.desk.closing().missing(request).contains(waits));
        assertTrue(desk.plans(DemandKind.WITHDRAWAL, TaskWork.DESTROY, "support"));
        assertTrue(desk.plans(DemandKind.DELETION, TaskWork.DESTROY, "support"));
    }

    private static void channels(OperatorDesk desk) {
        assertEquals(Set.of(Channel.EMAIL, Channel.PHONE), desk.profile.channels());
        assertEquals("info@xkeeper.ru", desk.operator.email());
        assertEquals("+74955895216", desk.operator.phone());
        for (Channel channel : desk.profile.channels()) {
            assertEquals(channel, desk.register(channel, DemandKind.ACCESS).intake().channel());
        }
    }

    private static void thirdParties(OperatorDesk desk) {
        Request request = desk.register(Channel.EMAIL, DemandKind.CORRECTION);
        assertTrue(
                desk.view(request).statute().duty("correction.correct").entails().contains("correction.tell-others"));
        TaskFacts.told(desk, DemandKind.CORRECTION, "third");
        TaskFacts.told(desk, DemandKind.WITHDRAWAL, "third");
    }
}
