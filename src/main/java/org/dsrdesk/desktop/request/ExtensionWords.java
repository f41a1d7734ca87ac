package org.dsrdesk.desktop.request;

import java.time.LocalDate;
import org.dsrdesk.desktop.Messages;
import org.dsrdesk.domain.deadline.Deadline;
import org.dsrdesk.domain.deadline.DutyClock;
import org.dsrdesk.domain.request.DutyState;
import org.dsrdesk.domain.request.Extension;
import org.dsrdesk.domain.statute.ExtensionRule;
import org.dsrdesk.domain.statute.NoticeTo;
import org.jspecify.annotations.Nullable;

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
            return promised(reading, CaseReading.deadline(clock).orElse(null), granted);
        }
        return CaseReading.deadline(clock)
                .map(deadline -> possible(reading, deadline, rule))
                .orElseGet(
                        () -> messages.text("request.extension.later", new TermWords(messages).term(rule.ceiling())));
    }

    /** Whether an extension counts, or what keeps it from that: no notice, or one that went out too late. */
    private String promised(CaseReading reading, @Nullable Deadline deadline, Extension granted) {
        LocalDate noticeBy = deadline == null ? null : deadline.lastNoticeDay();
        String until = messages.date(granted.until());
        LocalDate sent = granted.noticeSent();
        if (sent == null) {
            return noticeBy == null
                    ? messages.text("request.extension.waits", until)
                    : messages.text(reading.today().isAfter(noticeBy)
                            ? "request.extension.untold"
                            : "request.extension.announced", until, messages.date(noticeBy));
        }
        return noticeBy == null || granted.toldBy(noticeBy)
                ? messages.text("request.extension.granted", until, messages.date(sent))
                : messages.text("request.extension.toldLate", until, messages.date(sent), messages.date(noticeBy));
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
