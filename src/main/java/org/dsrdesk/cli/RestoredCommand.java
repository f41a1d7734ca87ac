package org.dsrdesk.cli;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.dsrdesk.casework.DestroyedPeople.Destroyed;
import org.dsrdesk.casework.DocumentMarks;
import org.dsrdesk.casework.RestoreGuard;
import org.dsrdesk.domain.person.IdentityKeys;
import org.dsrdesk.intake.PhoneNumbers;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * Writes a list of the records of a restored system back, each with whether it must be destroyed again, and by which
 * request it was destroyed. May be run any number of times. The exit code is 1 when a row was not understood.
 */
@Command(name = "restored", mixinStandardHelpOptions = true, versionProvider = Version.class)
final class RestoredCommand implements Callable<Integer> {
    private static final List<String> RESULTS = List.of("destroy_again", "request", "destroyed_on", "backup_until");
    private static final List<String> NOT_UNDERSTOOD = List.of("", "", "", "");
    private static final List<String> LEAVE = List.of("no", "", "", "");
    private static final List<RecordColumn> COLUMNS = List.of(RecordColumn.values());
    private static final int AT_ONCE = 500;

    private final CliTexts texts;
    private final Supplier<OpenedDesk> desk;
    private final Clock clock;
    private final Streams streams;

    @Option(names = "--system") private @Nullable String system;

    @Option(names = "--list") private @Nullable String list;

    RestoredCommand(CliTexts texts, Supplier<OpenedDesk> desk, Clock clock, Streams streams) {
        this.texts = texts;
        this.desk = desk;
        this.clock = clock;
        this.streams = streams;
    }

    /** A row with who stands in it; null when it was not understood. */
    private record Asked(List<String> cells, @Nullable IdentityKeys who) {}

    @Override
    public Integer call() {
        String wanted = system;
        if (wanted == null || wanted.isBlank()) {
            throw new UsageException("usage.missing", "--system");
        }
        if (list == null) {
            throw new UsageException("usage.missing", "--list");
        }
        try (BatchSheet sheet = BatchSheet.open(list, streams.in(), COLUMNS); OpenedDesk open = desk.get()) {
            requireColumn(sheet);
            RestoreGuard guard = new RestoreGuard(open.transactions(), clock);
            requireKnown(guard.systems(open.actor()), wanted);
            RecordCells cells = new RecordCells(new PhoneNumbers(), new DocumentMarks(open.transactions()));
            return answer(sheet, cells, records -> guard.again(open.operator(), wanted, records, open.actor())) ? 0 : 1;
        }
    }

    private interface Guard {
        List<@Nullable Destroyed> again(List<IdentityKeys> records);
    }

    private static void requireColumn(BatchSheet sheet) {
        boolean any = COLUMNS.stream().anyMatch(column -> sheet.header().names().stream().anyMatch(column::named));
        if (!any) {
            throw new UsageException("batch.columns", sheet.name(), "email, phone", "email,phone");
        }
    }

    /** A mistyped name would let everybody stay. */
    private static void requireKnown(List<String> systems, String wanted) {
        if (systems.isEmpty()) {
            throw new CommandFailedException("restored.nothing", "");
        }
        if (systems.stream().noneMatch(name -> name.equalsIgnoreCase(wanted.strip()))) {
            throw new CommandFailedException("restored.unknown", String.join(", ", systems));
        }
    }

    private boolean answer(BatchSheet sheet, RecordCells cells, Guard guard) {
        CsvWriter csv = CsvWriter.builder()
                .fieldSeparator(sheet.header().separator())
                .lineDelimiter(LineDelimiter.LF)
                .build(streams.out());
        write(csv, sheet.header().names(), RESULTS);
        boolean understood = true;
        List<Asked> asked = new ArrayList<>();
        for (BatchRow row = sheet.next(); row != null; row = sheet.next()) {
            Asked one = new Asked(row.cells(), who(row, sheet, cells));
            understood &= one.who() != null;
            asked.add(one);
            if (asked.size() == AT_ONCE) {
                tell(csv, asked, guard);
            }
        }
        tell(csv, asked, guard);
        flush(csv);
        return understood;
    }

    private @Nullable IdentityKeys who(BatchRow row, BatchSheet sheet, RecordCells cells) {
        try {
            if (row.fault() != null) {
                throw row.fault();
            }
            return cells.read(sheet.header(), row.cells());
        } catch (UsageException wrong) {
            new Complaints(texts).row(sheet.name(), row.line(), wrong, streams.err());
            return null;
        }
    }

    private static void tell(CsvWriter csv, List<Asked> asked, Guard guard) {
        List<IdentityKeys> known = asked.stream().flatMap(one -> Stream.ofNullable(one.who())).toList();
        List<@Nullable Destroyed> found = guard.again(known);
        int next = 0;
        for (Asked one : asked) {
            write(csv, one.cells(), one.who() == null ? NOT_UNDERSTOOD : told(found.get(next++)));
        }
        asked.clear();
    }

    private static List<String> told(@Nullable Destroyed found) {
        return found == null
                ? LEAVE
                : List.of("yes", found.number().toString(), found.on().toString(), found.until().toString());
    }

    private static void write(CsvWriter csv, List<String> cells, List<String> results) {
        csv.writeRecord(Stream.concat(cells.stream(), results.stream()).toArray(String[]::new));
    }

    private void flush(CsvWriter csv) {
        try {
            csv.flush();
        } catch (IOException unwritten) {
            throw new CommandFailedException("failed.output", "");
        }
        streams.requireWritten();
    }
}
