package org.dsrdesk.reports;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZonedDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.dsrdesk.casework.Actor;
import org.dsrdesk.casework.CaseStore;
import org.dsrdesk.casework.LogAction;
import org.dsrdesk.casework.LogEntry;
import org.dsrdesk.casework.Permission;
import org.dsrdesk.casework.RuleShelf;
import org.dsrdesk.casework.Transactions;
import org.dsrdesk.domain.operator.Operator;
import org.dsrdesk.domain.request.Request;
import org.dsrdesk.domain.request.RequestId;
import org.dsrdesk.reports.ReportRow.Repeat;
import org.dsrdesk.safekeeping.SafeFile;

/** Exports a month to CSV for a person; the case log tells who took which month, masked or not. */
public final class ExportMonth {
    private final Transactions transactions;
    private final RuleShelf rules;
    private final Clock clock;

    public ExportMonth(Transactions transactions, RuleShelf rules, Clock clock) {
        this.transactions = transactions;
        this.rules = rules;
        this.clock = clock;
    }

    /**
     * The file of a month, counted in the operator's zone.
     *
     * @throws org.dsrdesk.casework.NotPermittedException when the actor may not report
     */
    public byte[] export(YearMonth month, Operator operator, Locale locale, Masking masking, Actor actor) {
        actor.require(Permission.REPORT);
        return transactions.write(store -> {
            byte[] csv = MonthCsv.write(report(store, month, operator), locale, masking);
            store.log().append(entry(month, operator, masking, actor));
            return csv;
        });
    }

    /**
     * Writes a finished export to a file, replacing it whole or leaving it as it was.
     *
     * @throws UncheckedIOException when the file cannot be written
     */
    public static void save(byte[] csv, Path file) {
        try {
            SafeFile.write(file.toAbsolutePath(), csv);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** The rows of a month as they stand now, for showing; nothing leaves the desk and nothing is logged. */
    public MonthReport read(YearMonth month, Operator operator, Actor actor) {
        actor.require(Permission.READ);
        return transactions.read(store -> report(store, month, operator));
    }

    private MonthReport report(CaseStore store, YearMonth month, Operator operator) {
        Instant from = month.atDay(1).atStartOfDay(operator.zone()).toInstant();
        Instant to = month.plusMonths(1).atDay(1).atStartOfDay(operator.zone()).toInstant();
        ZonedDateTime now = clock.instant().atZone(operator.zone());
        List<Request> requests = store.queries().receivedBetween(operator.id(), from, to);
        return MonthReport.of(month, requests, rules.in(store), operator, now, repeats(store, requests));
    }

    private static Map<RequestId, List<Repeat>> repeats(CaseStore store, List<Request> requests) {
        Map<RequestId, List<Repeat>> repeats = new HashMap<>();
        for (Request request : requests) {
            List<Repeat> links = store.repeats().of(request.id()).stream()
                    .flatMap(link -> store.requests().find(link.earlier()).stream()
                            .map(earlier -> new Repeat(link, earlier.number())))
                    .toList();
            repeats.put(request.id(), links);
        }
        return repeats;
    }

    private LogEntry entry(YearMonth month, Operator operator, Masking masking, Actor actor) {
        Map<String, String> facts = Map.of(
                "month", month.toString(),
                "operator", String.valueOf(operator.id().value()),
                "masking", masking.name());
        return new LogEntry(null, clock.instant(), actor.name(), LogAction.EXPORTED, new TreeMap<>(facts));
    }
}
