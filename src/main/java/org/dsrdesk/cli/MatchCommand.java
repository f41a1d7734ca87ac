package org.dsrdesk.cli;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dsrdesk.domain.assessment.PersonMatch;
import org.dsrdesk.domain.assessment.PersonMatcher;
import org.dsrdesk.domain.person.IdentityKeys;
import org.dsrdesk.intake.PhoneNumbers;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * Writes a sheet of pairs of requesters back with how alike the two of each are, and by what: the same comparison that
 * the desk makes, for whoever wants to check it on people they know. It asks no data and keeps none. The exit code is 1
 * when a row was not understood.
 */
@Command(name = "match", mixinStandardHelpOptions = true, versionProvider = Version.class)
final class MatchCommand implements Callable<Integer> {
    private static final List<String> RESULTS = List.of("likeness", "score", "agrees", "differs");
    private static final List<String> NO_RESULTS = List.of("", "", "", "");
    private static final List<PersonColumn> COLUMNS = List.of(PersonColumn.values());
    private static final int OF_ONE = COLUMNS.size() / 2;

    private final CliTexts texts;
    private final Streams streams;
    private final PersonCells people = new PersonCells(new PhoneNumbers());

    @Option(names = "--batch") private @Nullable String batch;

    MatchCommand(CliTexts texts, Streams streams) {
        this.texts = texts;
        this.streams = streams;
    }

    @Override
    public Integer call() {
        if (batch == null) {
            throw new UsageException("usage.missing", "--batch");
        }
        try (BatchSheet sheet = BatchSheet.open(batch, streams.in(), COLUMNS)) {
            return answer(sheet) ? 0 : 1;
        }
    }

    private boolean answer(BatchSheet sheet) {
        boolean understood = true;
        CsvWriter csv = CsvWriter.builder()
                .fieldSeparator(sheet.header().separator())
                .lineDelimiter(LineDelimiter.LF)
                .build(streams.out());
        write(csv, sheet.header().names(), RESULTS);
        try {
            for (BatchRow row = sheet.next(); row != null; row = sheet.next()) {
                List<String> results = results(row, sheet);
                understood &= !results.equals(NO_RESULTS);
                write(csv, row.cells(), results);
            }
        } finally {
            flush(csv);
        }
        return understood;
    }

    private List<String> results(BatchRow row, BatchSheet sheet) {
        try {
            if (row.fault() != null) {
                throw row.fault();
            }
            return told(PersonMatcher.match(
                    person(row, sheet, COLUMNS.subList(0, OF_ONE)),
                    person(row, sheet, COLUMNS.subList(OF_ONE, COLUMNS.size()))));
        } catch (UsageException wrong) {
            new Complaints(texts).row(sheet.name(), row.line(), wrong, streams.err());
            return NO_RESULTS;
        }
    }

    private IdentityKeys person(BatchRow row, BatchSheet sheet, List<PersonColumn> columns) {
        return people.read(sheet.header(), row.cells(), columns);
    }

    private static List<String> told(Optional<PersonMatch> match) {
        return match.map(found -> List.of(
                found.likeness().name(),
                String.valueOf(found.score()),
                names(found.matches()),
                names(found.against())))
                .orElse(List.of("NONE", "", "", ""));
    }

    private static String names(Collection<? extends Enum<?>> constants) {
        return constants.stream().map(Enum::name).sorted().collect(Collectors.joining(" "));
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
