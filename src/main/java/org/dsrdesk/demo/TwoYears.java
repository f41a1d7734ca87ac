package org.dsrdesk.demo;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.dsrdesk.domain.request.Channel;
import org.dsrdesk.domain.statute.DemandKind;

/** The ordinary work of two years: more of it each month, most of it done in time. */
final class TwoYears {
    private static final int REQUESTS = 280;
    private static final int DAYS = 730;
    private static final int LONG_AGO = 80;
    private static final List<DemandKind> COMMON = List.of(
            DemandKind.DELETION,
            DemandKind.DELETION,
            DemandKind.DELETION,
            DemandKind.DELETION,
            DemandKind.WITHDRAWAL,
            DemandKind.WITHDRAWAL,
            DemandKind.WITHDRAWAL,
            DemandKind.ACCESS,
            DemandKind.ACCESS,
            DemandKind.ACCESS,
            DemandKind.MARKETING,
            DemandKind.MARKETING,
            DemandKind.CORRECTION,
            DemandKind.STOP_PROCESSING);

    private final DemoOffice office;
    private final Arrivals arrivals;
    private final SplittableRandom random;

    TwoYears(DemoOffice office, Arrivals arrivals) {
        this.office = office;
        this.arrivals = arrivals;
        this.random = office.random();
    }

    void plan(ZonedDateTime end) {
        for (int index = 0; index < REQUESTS; index++) {
            int age = (int) (DAYS * Math.pow(random.nextDouble(), 1.35)) + 1;
            LocalDate day = office.days().workingDay(end.toLocalDate().minusDays(age));
            arrivals.plan(office.days().office(day).minusHours(1), kinds(index), channel(), ending(age));
        }
    }

    private List<DemandKind> kinds(int index) {
        DemandKind[] all = DemandKind.values();
        DemandKind first = index % 6 == 0 ? all[index / 6 % all.length] : COMMON.get(random.nextInt(COMMON.size()));
        List<DemandKind> kinds = new ArrayList<>(List.of(first));
        if (random.nextInt(9) == 0 && first != DemandKind.MARKETING) {
            kinds.add(DemandKind.MARKETING);
        }
        return kinds;
    }

    private Channel channel() {
        int dice = random.nextInt(100);
        if (dice < 50) {
            return Channel.EMAIL;
        }
        if (dice < 78) {
            return Channel.PHONE;
        }
        Channel[] all = Channel.values();
        return all[random.nextInt(all.length)];
    }

    private Ending ending(int age) {
        int dice = random.nextInt(100);
        if (dice < 7 && age > LONG_AGO) {
            return Ending.LATE;
        }
        return dice < 18 ? Ending.EXTENDED : Ending.ON_TIME;
    }
}
