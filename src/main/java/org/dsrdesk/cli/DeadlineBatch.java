package org.dsrdesk.cli;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.dsrdesk.domain.calendar.CalendarRangeException;
import org.dsrdesk.domain.deadline.Deadline;
import org.dsrdesk.domain.deadline.DutyClock;
import org.dsrdesk.domain.statute.ClockEvent;
import org.dsrdesk.domain.statute.RepeatRule;

/**
 * Writes a sheet of events back with a line for each duty whose term the event of a row starts, and for each rule on
 * repeats whose window it begins. A row without an answer comes back with empty results, and a sentence names its line.
 * Answers once.
 */
final class DeadlineBatch {
    private static final List<String> RESULTS = List.of("duty", "citation", "due", "extendable_until", "provisional");
    private static final int LINES_BETWEEN_CHECKS = 1000;
    private static final List<String> NO_RESULTS = List.of("", "", "", "", "");

    private final CliTexts texts;
    private final BatchClocks clocks;
    private final Moments moments;
    private final Streams streams;
    private boolean complained;

    DeadlineBatch(CliTexts texts, BatchClocks clocks, Moments moments, Streams streams) {
        this.texts = texts;
        this.clocks = clocks;
        this.moments = moments;
        this.streams = streams;
    }

    /** Answers every row; false when one of them was not understood. */
    boolean answer(BatchSheet sheet) {
        CsvWriter csv = CsvWriter.builder()
                .fieldSeparator(sheet.header().separator())
                .lineDelimiter(LineDelimiter.LF)
                .build(streams.out());
        write(csv, sheet.header().names(), RESULTS);
        try {
            for (BatchRow row = sheet.next(); row != null; row = sheet.next()) {
                for (List<String> results : results(row, sheet)) {
                    write(csv, row.cells(), results);
                }
                if (row.line() % LINES_BETWEEN_CHECKS == 0) {
                    flush(csv);
                }
            }
        } finally {
            flush(csv);
        }
        return !complained;
    }

    private static void write(CsvWriter csv, List<String> cells, List<String> results) {
        csv.writeRecord(Stream.concat(cells.stream(), results.stream()).toArray(String[]::new));
    }

    private List<List<String>> results(BatchRow row, BatchSheet sheet) {
        try {
            return answers(row, sheet);
        } catch (UsageException wrong) {
            complain(row, sheet, wrong);
        } catch (CalendarRangeException beyond) {
            complain(row, sheet, UsageException.beyondTheCalendar());
        }
        return List.of(NO_RESULTS);
    }

    private List<List<String>> answers(BatchRow row, BatchSheet sheet) {
        if (row.fault() != null) {
            throw row.fault();
        }
        BatchQuestion question = BatchQuestion.of(sheet.header(), row.cells(), moments);
        List<List<String>> answers = new ArrayList<>();
        clocks.started(question).forEach(clock -> answers.add(result(clock, row, sheet)));
        clocks.repeats(question).forEach(rule -> answers.add(result(rule, question)));
        if (answers.isEmpty()) {
            UsageException nothing = new UsageException(
                    "batch.row.nothing",
                    question.event().name(),
                    question.demand().kind().name());
            remark(row, sheet, nothing);
            return List.of(NO_RESULTS);
        }
        return answers;
    }

    /** The first day on which a repeat is lawful again. */
    private List<String> result(RepeatRule rule, BatchQuestion question) {
        LocalDate again = rule.window().lawfulAgain(question.moment().toLocalDate());
        return List.of(rule.id(), texts.actFirst(rule.citation()), again.toString(), "", "false");
    }

    private List<String> result(DutyClock clock, BatchRow row, BatchSheet sheet) {
        String duty = clock.duty().id();
        String citation = texts.actFirst(clock.duty().citation());
        return switch (clock) {
            case DutyClock.Running(Deadline deadline) -> List.of(
                    duty,
                    citation,
                    lastMoment(deadline),
                    deadline.ceiling().map(LocalDate::toString).orElse(""),
                    String.valueOf(deadline.provisional()));
            case DutyClock.Waiting(_, ClockEvent event) -> {
                remark(row, sheet, new UsageException("batch.row.waits", duty, event.name()));
                yield List.of(duty, citation, "", "", "");
            }
            case DutyClock.Unnamed _ -> {
                remark(row, sheet, new UsageException("batch.row.unnamed", duty));
                yield List.of(duty, citation, "", "", "");
            }
        };
    }

    private static String lastMoment(Deadline deadline) {
        ZonedDateTime moment = deadline.dueMoment();
        return moment == null ? deadline.due().toString() : DeadlineJson.moment(moment);
    }

    private void flush(CsvWriter csv) {
        try {
            csv.flush();
        } catch (IOException unwritten) {
            throw new CommandFailedException("failed.output", "");
        }
        streams.requireWritten();
    }

    private void complain(BatchRow row, BatchSheet sheet, UsageException wrong) {
        remark(row, sheet, wrong);
        complained = true;
    }

    /** Tells why a row that was understood has no day. */
    private void remark(BatchRow row, BatchSheet sheet, UsageException why) {
        new Complaints(texts).row(sheet.name(), row.line(), why, streams.err());
    }
}
