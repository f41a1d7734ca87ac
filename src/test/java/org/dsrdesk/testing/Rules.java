package org.dsrdesk.testing;

import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import org.dsrdesk.casework.RuleBook;
import org.dsrdesk.casework.RuleSource;
import org.dsrdesk.domain.deadline.CountingSwitches;
import org.dsrdesk.domain.deadline.DeadlineCalculator;
import org.dsrdesk.domain.operator.Operator;
import org.dsrdesk.domain.operator.OperatorId;
import org.dsrdesk.domain.statute.Statute;
import org.dsrdesk.packs.ShippedRules;

/** The shipped rules and a Moscow operator, for tests. */
public final class Rules {
    /** The pack of the first law. */
    public static final String PACK = "ru-152fz";

    public static final ZoneId MOSCOW = ZoneId.of("Europe/Moscow");

    private static final RuleSource SHIPPED = ShippedRules.load();

    private Rules() {}

    public static RuleBook book() {
        return SHIPPED.shipped();
    }

    public static RuleSource source() {
        return SHIPPED;
    }

    public static Statute statute() {
        return book().editions(PACK).getFirst();
    }

    public static DeadlineCalculator calculator() {
        return new DeadlineCalculator(book().calendar(statute()), CountingSwitches.STRICT);
    }

    public static Operator operator() {
        return new Operator(
                new OperatorId(1),
                "Ромашка",
                "i@romashka.example",
                null,
                null,
                MOSCOW,
                CountingSwitches.STRICT,
                List.of(PACK));
    }

    /** Noon in Moscow on a day. */
    public static ZonedDateTime noon(String day) {
        return ZonedDateTime.parse(day + "T12:00+03:00[Europe/Moscow]");
    }
}
