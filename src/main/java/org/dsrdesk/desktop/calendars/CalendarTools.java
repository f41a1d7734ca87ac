package org.dsrdesk.desktop.calendars;

import java.time.LocalDate;
import org.dsrdesk.casework.Permission;
import org.dsrdesk.casework.RuleBook;
import org.dsrdesk.desktop.Background;
import org.dsrdesk.desktop.Dialogs;
import org.dsrdesk.desktop.Failure;
import org.dsrdesk.desktop.Messages;
import org.dsrdesk.desktop.Notice;
import org.dsrdesk.desktop.Notices;
import org.dsrdesk.desktop.Session;

/** What the models of this screen work with. */
public record CalendarTools(
        Session session,
        CalendarDesk desk,
        Background background,
        Notices notices,
        Dialogs dialogs,
        Messages messages) {
    RuleBook book() {
        return session.desk().rules();
    }

    /** Today in the operator's zone. */
    LocalDate today() {
        return session.desk().clock().instant().atZone(session.operator().zone()).toLocalDate();
    }

    /** Whether who sits here may change calendars. */
    boolean mayChange() {
        return session.actor().role().may(Permission.CONFIGURE);
    }

    void tell(String text) {
        notices.show(Notice.of(text));
    }

    void fail(Exception failed) {
        dialogs.fail(Failure.of(messages.text("calendars.failed"), failed));
    }
}
