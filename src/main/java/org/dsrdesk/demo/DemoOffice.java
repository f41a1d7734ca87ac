package org.dsrdesk.demo;

import java.time.ZonedDateTime;
import java.util.SplittableRandom;
import org.dsrdesk.casework.Actor;
import org.dsrdesk.casework.CaseDesk;
import org.dsrdesk.domain.operator.Operator;

/** Where made-up cases are worked on: the desk, the officer, the calendar of what is to come. */
record DemoOffice(CaseDesk desk, Operator operator, Actor officer, SplittableRandom random, Agenda agenda) {
    Days days() {
        return new Days(desk.rules(), operator, random);
    }

    /** The moment that is being played, in the operator's zone. */
    ZonedDateTime now() {
        return desk.clock().instant().atZone(operator.zone());
    }

    void at(ZonedDateTime moment, Runnable work) {
        agenda.plan(moment, work);
    }

    /** Plans work for some working days later, in office hours; today means in a few minutes. */
    void later(int days, Runnable work) {
        ZonedDateTime now = now();
        at(
                days == 0
                        ? now.plusMinutes(3)
                        : days().office(desk.rules().calendar(operator).workingDayAfter(now.toLocalDate(), days)),
                work);
    }
}
