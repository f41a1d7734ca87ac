package org.dsrdesk.testing;

import java.util.List;
import org.dsrdesk.domain.fulfilment.Landscape;
import org.dsrdesk.domain.fulfilment.PlaceKnown;
import org.dsrdesk.domain.fulfilment.PlanHint;
import org.dsrdesk.domain.profile.Processing;
import org.dsrdesk.domain.request.PlaceId;
import org.dsrdesk.domain.request.TaskPlace;

/** An operator with two systems, one of them with self-service and backups, and one recipient. */
public final class Places {
    public static final PlaceKnown ACCOUNTS = new PlaceKnown(new PlaceId(TaskPlace.Kind.SYSTEM, "accounts"),
            "Учётные записи", List.of("имя", "почта"), true, Processing.AUTOMATED, 30);
    public static final PlaceKnown ARCHIVE = new PlaceKnown(new PlaceId(TaskPlace.Kind.SYSTEM, "archive"),
            "Архив договоров", List.of("договоры"), false, Processing.PAPER, 0);
    public static final PlaceKnown MAILER = new PlaceKnown(new PlaceId(TaskPlace.Kind.RECIPIENT, "mailer"),
            "Сервис рассылок", List.of("почта"), false, Processing.AUTOMATED, 0);

    private Places() {}

    public static Landscape landscape(PlanHint... hints) {
        return new Landscape(List.of(ACCOUNTS, ARCHIVE, MAILER), List.of(hints), false, false);
    }

    /** The same with a second person for every end, and a warning before anything is destroyed. */
    public static Landscape strict(PlanHint... hints) {
        return new Landscape(List.of(ACCOUNTS, ARCHIVE, MAILER), List.of(hints), true, true);
    }
}
