package org.dsrdesk.desktop.request;

import java.time.LocalDate;
import org.dsrdesk.desktop.Messages;
import org.dsrdesk.domain.deadline.Deadline;
import org.dsrdesk.domain.deadline.DutyClock;
import org.dsrdesk.domain.request.DutyState;
import org.dsrdesk.domain.request.Extension;
import org.dsrdesk.domain.statute.ExtensionRule;
import org.dsrdesk.domain.statute.NoticeTo;

/** Whether a term can be extended, until when, and by which day the notice must go out. */
record ExtensionWords(Messages messages) {
    /** «можно продлить до 25 ноября, уведомив не позднее 18 ноября». */
    String sentence(CaseReading reading, DutyClock clock, DutyState state) {
        ExtensionRule rule = clock.duty().extensionRule();
        Extension granted = state.extension();
        if (rule == null) {
            return messages.text("request.extension.none");
        }
        if (granted != null) {
            return messages.text("request.extension.granted", messages.date(granted.until()),
                    messages.date(granted.noticeSent()));
        }
        return CaseReading.deadline(clock)
                .map(deadline -> possible(reading, deadline, rule))
                .orElseGet(
                        () -> messages.text("request.extension.later", new TermWords(messages).term(rule.ceiling())));
    }

    private String possible(CaseReading reading, Deadline deadline, ExtensionRule rule) {
        LocalDate ceiling = deadline.ceiling().orElseThrow();
        LocalDate noticeBy = deadline.noticeBy().orElseThrow();
        if (reading.today().isAfter(noticeBy)) {
            return messages.text("request.extension.late", messages.date(noticeBy));
        }
        String until = messages.date(ceiling);
        boolean today = noticeBy.equals(reading.today());
        if (rule.noticeTo() == NoticeTo.REGULATOR) {
            return today
                    ? messages.text("request.extension.regulatorToday", until)
                    : messages.text("request.extension.regulator", until, messages.date(noticeBy));
        }
        return today
                ? messages.text("request.extension.today", until)
                : messages.text("request.extension.possible", until, messages.date(noticeBy));
    }
}
