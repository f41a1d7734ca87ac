package org.dsrdesk.cli;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.dsrdesk.reports.ExportMonth;
import org.dsrdesk.reports.Masking;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Writes a month of a desk to a CSV file. */
@Command(name = "report", mixinStandardHelpOptions = true, versionProvider = Version.class)
final class ReportCommand implements Callable<Integer> {
    private final CliTexts texts;
    private final Supplier<OpenedDesk> desk;
    private final Clock clock;
    private final PrintWriter out;

    @Option(names = "--month") private @Nullable String month;

    @Option(names = "--out") private @Nullable Path file;

    @Option(names = "--unmasked") private boolean unmasked;

    ReportCommand(CliTexts texts, Supplier<OpenedDesk> desk, Clock clock, PrintWriter out) {
        this.texts = texts;
        this.desk = desk;
        this.clock = clock;
        this.out = out;
    }

    @Override
    public Integer call() {
        YearMonth wanted = wantedMonth();
        Path target = target();
        try (OpenedDesk open = desk.get()) {
            ExportMonth export = new ExportMonth(open.transactions(), open.rules(), clock);
            Masking masking = unmasked ? Masking.OPEN : Masking.MASKED;
            ExportMonth.save(export.export(wanted, open.operator(), texts.locale(), masking, open.actor()), target);
        }
        out.println(texts.text("report.written", wanted.toString(), target.toString()));
        return 0;
    }

    private YearMonth wantedMonth() {
        if (month == null) {
            throw new UsageException("usage.missing", "--month");
        }
        YearMonth wanted;
        try {
            wanted = YearMonth.parse(month);
        } catch (DateTimeParseException nonsense) {
            throw new UsageException("usage.month", month);
        }
        if (wanted.isAfter(YearMonth.now(clock))) {
            throw new UsageException("usage.futureMonth", month);
        }
        return wanted;
    }

    private Path target() {
        if (file == null) {
            throw new UsageException("usage.missing", "--out");
        }
        if (Files.isDirectory(file)) {
            throw new UsageException("usage.isFolder", file.toString());
        }
        Path folder = file.toAbsolutePath().getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            throw new CommandFailedException("failed.noFolder", String.valueOf(folder));
        }
        return file;
    }
}
