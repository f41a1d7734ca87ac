package org.dsrdesk.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.dsrdesk.casework.CaseDesk;
import org.dsrdesk.casework.KeepProfiles;
import org.dsrdesk.casework.RefusedException;
import org.dsrdesk.correspondence.LetterProposals;
import org.dsrdesk.domain.profile.Difference;
import org.dsrdesk.domain.profile.Differences;
import org.dsrdesk.domain.profile.OperatorCard;
import org.dsrdesk.profiles.OperatorFileException;
import org.dsrdesk.profiles.OperatorFiles;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Writes the operator's profile to a file, or reads one and tells what would change; it is kept only on demand. */
@Command(name = "operator", mixinStandardHelpOptions = true, versionProvider = Version.class)
final class OperatorCommand implements Callable<Integer> {
    private final CliTexts texts;
    private final Supplier<OpenedDesk> desk;
    private final Clock clock;
    private final PrintWriter out;

    @Option(names = "--export") private @Nullable Path target;

    @Option(names = "--import") private @Nullable Path source;

    @Option(names = "--keep") private boolean keep;

    OperatorCommand(CliTexts texts, Supplier<OpenedDesk> desk, Clock clock, PrintWriter out) {
        this.texts = texts;
        this.desk = desk;
        this.clock = clock;
        this.out = out;
    }

    @Override
    public Integer call() {
        if (target != null && source != null) {
            throw new UsageException("usage.together", "--export", "--import");
        }
        if (target == null && source == null) {
            throw new UsageException("usage.missing", "--export");
        }
        try (OpenedDesk open = desk.get()) {
            KeepProfiles profiles =
                    new CaseDesk(open.transactions(), open.rules(), LetterProposals::fits, clock).profiles();
            OperatorCard kept = profiles.card(open.operator().id()).orElseThrow();
            if (target != null) {
                export(target, kept);
            } else if (source != null) {
                take(read(source, open), kept, profiles, open);
            }
        } catch (RefusedException refused) {
            throw new CommandFailedException("failed.refused", refused.problems().entrySet().stream()
                    .map(one -> texts.of(one.getKey(), one.getValue()))
                    .sorted()
                    .collect(Collectors.joining("; ")));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return 0;
    }

    private void export(Path file, OperatorCard kept) throws IOException {
        try {
            OperatorFiles.write(file, kept, false);
        } catch (FileAlreadyExistsException there) {
            throw new CommandFailedException("failed.exists", file.toString());
        }
        out.println(texts.text("operator.written", file.toString()));
    }

    private OperatorCard read(Path file, OpenedDesk open) throws IOException {
        try {
            return OperatorFiles.read(file, pack -> !open.rules().now().editions(pack).isEmpty());
        } catch (OperatorFileException refused) {
            throw new CommandFailedException(
                    "failed.operator", String.join("; ", refused.sentences(texts.locale())));
        }
    }

    private void take(OperatorCard read, OperatorCard kept, KeepProfiles profiles, OpenedDesk open) {
        OperatorCard card = read.replacing(kept);
        List<Difference> differences = Differences.between(kept, card);
        differences.forEach(one -> out.println(line(one)));
        if (differences.isEmpty()) {
            out.println(texts.text("operator.same"));
        } else if (keep) {
            profiles.keep(card, open.actor());
            out.println(texts.text("operator.kept"));
        } else {
            out.println(texts.text("operator.shown"));
        }
    }

    private String line(Difference one) {
        String sign = switch (one.change()) {
            case ADDED -> "+ ";
            case CHANGED -> "~ ";
            case GONE -> "- ";
            case MOVED -> "= ";
        };
        return sign + texts.of(one.part()) + (one.name().isEmpty() ? "" : ": " + one.name());
    }
}
