package org.dsrdesk.reports;

import java.time.YearMonth;
import java.time.ZonedDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.dsrdesk.casework.RepeatLink.Verdict;
import org.dsrdesk.casework.RuleBook;
import org.dsrdesk.domain.operator.Operator;
import org.dsrdesk.domain.operator.Policy;
import org.dsrdesk.domain.operator.PolicyClause;
import org.dsrdesk.domain.operator.PolicyGround;
import org.dsrdesk.domain.request.ClockSheet;
import org.dsrdesk.domain.request.Decision;
import org.dsrdesk.domain.request.Request;
import org.dsrdesk.domain.request.RequestId;
import org.dsrdesk.domain.request.RequestNumber;
import org.dsrdesk.domain.statute.Statute;
import org.dsrdesk.reports.ReportRow.Ground;
import org.dsrdesk.reports.ReportRow.Repeat;
import org.jspecify.annotations.Nullable;

/**
 * Every demand received in a month, one row each, by request number and place in the request.
 *
 * @param rows the demands
 */
public record MonthReport(List<ReportRow> rows) {
    private static final Comparator<ReportRow> ORDER = Comparator.comparing(
            (ReportRow row) -> row.request().number(),
            Comparator.comparingInt(RequestNumber::year).thenComparingInt(RequestNumber::serial))
            .thenComparingInt(row -> row.demand().ordinal());
    private static final Comparator<Repeat> MOST_TELLING = Comparator.comparing(
            (Repeat repeat) -> repeat.link().verdict() != Verdict.CONFIRMED)
            .thenComparing(repeat -> repeat.link().match().likeness())
            .thenComparing(repeat -> repeat.link().finding())
            .thenComparing(
                    Repeat::earlier,
                    Comparator.comparingInt(RequestNumber::year)
                            .thenComparingInt(RequestNumber::serial)
                            .reversed());

    public MonthReport {
        rows = rows.stream().sorted(ORDER).toList();
    }

    /**
     * The report of a month; requests of other months, counted in the operator's zone, and of other operators are left
     * out.
     *
     * @param now the moment at which open duties are looked at
     * @param repeats links to earlier requests; a request may be absent
     */
    public static MonthReport of(
            YearMonth month,
            List<Request> requests,
            RuleBook rules,
            Operator operator,
            ZonedDateTime now,
            Map<RequestId, List<Repeat>> repeats) {
        return new MonthReport(requests.stream()
                .filter(request -> request.intake().operator().equals(operator.id()))
                .flatMap(request -> rows(request, rules, operator, now, telling(repeats.get(request.id()))))
                .filter(row -> YearMonth.from(row.receivedOn()).equals(month))
                .toList());
    }

    private static Stream<ReportRow> rows(
            Request request, RuleBook rules, Operator operator, ZonedDateTime now, @Nullable Repeat repeat) {
        return rules.sheets(request, operator).stream()
                .map((ClockSheet sheet) -> new ReportRow(
                        request,
                        sheet.demand(),
                        operator.zone(),
                        ClocksOfDemand.of(sheet, now),
                        repeat,
                        ground(rules.of(request), operator.policy(), sheet.demand().decision())));
    }

    private static @Nullable Repeat telling(@Nullable List<Repeat> repeats) {
        return Objects.requireNonNullElse(repeats, List.<Repeat>of()).stream()
                .filter(repeat -> repeat.link().verdict() != Verdict.REJECTED)
                .min(MOST_TELLING)
                .orElse(null);
    }

    private static @Nullable Ground ground(Statute statute, Policy policy, @Nullable Decision decision) {
        if (decision == null || decision.groundId() == null) {
            return null;
        }
        String id = decision.groundId();
        PolicyClause said = decision.policy();
        if (said != null) {
            return new Ground.OfPolicy(said.title(), said.clause());
        }
        return PolicyGround.isPolicy(id)
                ? policy.ground(id)
                        .map(ground -> new Ground.OfPolicy(ground.title(), ground.clause()))
                        .orElseGet(() -> new Ground.OfPolicy(id, ""))
                : statute.grounds().stream()
                        .filter(ground -> ground.id().equals(id))
                        .findFirst()
                        .map(ground -> new Ground.OfLaw(ground.citation()))
                        .orElse(null);
    }
}
