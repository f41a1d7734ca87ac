package org.dsrdesk.cli;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.dsrdesk.casework.KeepLetters;
import org.dsrdesk.casework.Rehearsal;
import org.dsrdesk.intake.PhoneNumbers;
import org.dsrdesk.intake.StoreKeeper;
import org.dsrdesk.intake.TakeLetters;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * Takes letters from files and folders into the inbox, a line of answer for each. Nothing is registered, and the files
 * stay as they are. The exit code is 1 when something could not be taken.
 */
@Command(name = "import-mail", mixinStandardHelpOptions = true, versionProvider = Version.class)
final class ImportCommand implements Callable<Integer> {
    private final CliTexts texts;
    private final Opening desk;
    private final Clock clock;
    private final Streams streams;

    @Option(names = "--dry-run") private boolean dryRun;

    @Option(names = "--json") private boolean json;

    @Option(names = "--create") private @Nullable String operator;

    @Parameters(paramLabel = "PATH") private List<Path> paths = new ArrayList<>();

    ImportCommand(CliTexts texts, Opening desk, Clock clock, Streams streams) {
        this.texts = texts;
        this.desk = desk;
        this.clock = clock;
        this.streams = streams;
    }

    /** How the command gets at its data. */
    interface Opening {
        /** The desk of the folder that was named. */
        OpenedDesk existing();

        /** The same; where the folder holds no desk one is made for an operator of this name. */
        OpenedDesk created(String operatorName);

        /** Whether the folder that was named holds a desk. */
        boolean exists();
    }

    @Override
    public Integer call() {
        if (paths.isEmpty()) {
            throw new UsageException("usage.missing", "PATH");
        }
        if (dryRun && operator != null) {
            throw new UsageException("usage.together", "--dry-run", "--create");
        }
        ImportReport report = new ImportReport(texts, streams, json);
        if (dryRun && !desk.exists()) {
            rehearse(new Rehearsal(null), new TakeLetters(new PhoneNumbers(), clock, clock.getZone()), report);
        } else {
            try (OpenedDesk open = operator == null ? desk.existing() : desk.created(operator)) {
                take(open, report);
            }
        }
        streams.requireWritten();
        return report.end();
    }

    private void take(OpenedDesk open, ImportReport report) {
        TakeLetters taking = new TakeLetters(new PhoneNumbers(), clock, open.operator().zone());
        if (dryRun) {
            rehearse(new Rehearsal(open.transactions()), taking, report);
            return;
        }
        KeepLetters letters = new KeepLetters(open.transactions(), clock);
        taking.take(paths, new StoreKeeper(letters, open.actor()), report::tell, report::passedOver);
    }

    private void rehearse(Rehearsal rehearsal, TakeLetters taking, ImportReport report) {
        taking.take(paths, rehearsal::keep, report::tell, report::passedOver);
    }
}
