package org.dsrdesk.demo;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import org.dsrdesk.casework.Field;
import org.dsrdesk.domain.request.Channel;
import org.dsrdesk.domain.statute.DemandKind;

/** What the officer still has before them on the last day: overdue, due, waiting, unread, half written. */
final class Tomorrow {
    private final DemoOffice office;
    private final Arrivals arrivals;

    Tomorrow(DemoOffice office, Arrivals arrivals) {
        this.office = office;
        this.arrivals = arrivals;
    }

    void plan(ZonedDateTime end) {
        LocalDate today = end.toLocalDate();
        due(DemandKind.STOP_PROCESSING, today, -3, -1, Ending.BEGUN);
        due(DemandKind.WITHDRAWAL, today, -2, -1, Ending.BEGUN);
        due(DemandKind.WITHDRAWAL, today, 0, 0, Ending.BEGUN);
        due(DemandKind.AUTOMATED_DECISION, today, 0, 0, Ending.BEGUN);
        due(DemandKind.ACCESS, today, 0, 3, Ending.BEGUN);
        due(DemandKind.STOP_PROCESSING, today, 2, 6, Ending.BEGUN);
        due(DemandKind.WITHDRAWAL, today, 3, 6, Ending.BEGUN);
        due(DemandKind.ACCESS, today, 5, 9, Ending.UNTOUCHED);
        extended(today);
        for (int days : List.of(4, 9, 16)) {
            arrive(today.minusDays(days), DemandKind.CORRECTION, Channel.EMAIL, Ending.WAITING);
        }
        arrive(today.minusDays(6), DemandKind.AUTHORITY, Channel.POST, Ending.WAITING);
        newest(end);
        unread(end);
    }

    private void due(DemandKind kind, LocalDate today, int from, int to, Ending ending) {
        today.plusDays(from).datesUntil(today.plusDays(to + 1L))
                .flatMap(due -> office.days().receivedFor(kind, due).stream())
                .findFirst()
                .ifPresent(day -> arrive(day, kind, Channel.EMAIL, ending));
    }

    private void extended(LocalDate today) {
        today.minusDays(4).datesUntil(today)
                .flatMap(due -> office.days().receivedFor(DemandKind.ACCESS, due).stream())
                .findFirst()
                .ifPresent(day -> arrive(day, DemandKind.ACCESS, Channel.POST, Ending.EXTENDED));
    }

    private void arrive(LocalDate day, DemandKind kind, Channel channel, Ending ending) {
        arrivals.plan(
                office.days().office(office.days().workingDay(day)).minusHours(1), List.of(kind), channel, ending);
    }

    private void newest(ZonedDateTime end) {
        List<DemandKind> kinds = List.of(DemandKind.DELETION, DemandKind.ACCESS, DemandKind.WITHDRAWAL);
        for (int index = 0; index < kinds.size(); index++) {
            arrivals.plan(
                    end.minusHours(2L + index * 5L), List.of(kinds.get(index)), Channel.PHONE, Ending.UNTOUCHED);
        }
    }

    private void unread(ZonedDateTime end) {
        List<DemandKind> kinds = List.of(DemandKind.DELETION, DemandKind.ACCESS, DemandKind.MARKETING);
        for (int index = 0; index < kinds.size(); index++) {
            DemandKind kind = kinds.get(index);
            ZonedDateTime received = end.minusHours(3L + index * 7L).minusMinutes(11);
            String sender = arrivals.people().somebody().email();
            office.at(received,
                    () -> arrivals.letters().keep(sender, Words.subject(kind), Words.said(kind), List.of(kind),
                            received));
        }
        ZonedDateTime broken = end.minusHours(9);
        office.at(broken, () -> arrivals.letters().keepBroken("scan@kopir.example", "Скан обращения", broken));
        office.at(end.minusMinutes(25), () -> office.desk().drafts().keep(
                office.operator().id(),
                0,
                "+79000009901",
                Map.of(
                        Field.PHONE.name(), "+79000009901",
                        Field.NAME.name(), "Синицына Вера",
                        Field.SAID.name(), "Звонят из банка-партнёра, просит убрать номер. Перезвонить",
                        "KINDS", DemandKind.MARKETING.name()),
                office.officer()));
    }
}
