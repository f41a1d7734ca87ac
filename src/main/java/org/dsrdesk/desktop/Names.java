package org.dsrdesk.desktop;

import java.time.LocalDate;
import java.util.Locale;
import org.dsrdesk.casework.RegisterFilter.Flag;
import org.dsrdesk.domain.deadline.Standing;
import org.dsrdesk.domain.person.RequesterRole;
import org.dsrdesk.domain.request.Channel;
import org.dsrdesk.domain.request.RequestState;
import org.dsrdesk.domain.statute.Citation;
import org.dsrdesk.domain.statute.DemandKind;
import org.dsrdesk.domain.statute.Text;

/** The field's own words for its kinds and states in the language of the moment. */
public record Names(Messages messages) {
    private static final long FAR = 10;

    /** «Удалить данные». */
    public String kind(DemandKind kind) {
        return messages.text("kind." + kind.name());
    }

    /** «удалить данные»: a kind inside a line. */
    public String kindInside(DemandKind kind) {
        String name = kind(kind);
        return name.substring(0, 1).toLowerCase(messages.language().locale()) + name.substring(1);
    }

    /** «удаление»: a kind in one or two words. */
    public String shortKind(DemandKind kind) {
        return messages.text("kind.short." + kind.name());
    }

    /** «звонок». */
    public String channel(Channel channel) {
        return messages.text("channel." + channel.name());
    }

    /** «в работе». */
    public String state(RequestState state) {
        return messages.text("state." + state.name());
    }

    /** «за ребёнка». */
    public String role(RequesterRole role) {
        return messages.text("role." + role.name());
    }

    /** «повторное». */
    public String flag(Flag flag) {
        return messages.text("flag." + flag.name());
    }

    /** «ч. 5.1 ст. 21». */
    public String citation(Citation citation) {
        return messages.language() == Language.RUSSIAN ? citation.russian() : citation.english();
    }

    /** A text of the rule pack. */
    public String text(Text text) {
        return text.in(locale());
    }

    /**
     * The words on the chip of an open deadline: «1 день» past it, «сегодня», «3 раб. дня», «до 24.12» when it is far.
     *
     * @param workingDays working days left; calendar days past the deadline as a negative number
     */
    public String chip(Standing standing, LocalDate due, long workingDays) {
        return switch (standing) {
            case OVERDUE -> messages.plural("days.late", Math.abs(workingDays));
            case TODAY, DONE -> messages.text("standing." + standing.name().toLowerCase(Locale.ROOT));
            case SOON, CALM -> workingDays > FAR || workingDays == 0
                    ? messages.text("days.until", messages.dayAndMonth(due))
                    : messages.plural("days.left", workingDays);
        };
    }

    private Locale locale() {
        return messages.language().locale();
    }
}
