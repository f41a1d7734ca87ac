package org.dsrdesk.cli;

import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.Objects;
import java.util.stream.Collectors;
import org.dsrdesk.casework.NotPermittedException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says in one sentence what went wrong with a command. */
final class Complaints {
    private static final Logger LOG = LoggerFactory.getLogger(Complaints.class);
    private static final int FAILED = 1;
    private static final int NOT_UNDERSTOOD = 2;

    private final CliTexts texts;

    Complaints(CliTexts texts) {
        this.texts = texts;
    }

    /** Complains about arguments that the parser refused. */
    int parameter(ParameterException wrong, PrintWriter err) {
        say(
                switch (wrong) {
                    case UnmatchedArgumentException unknown -> texts.text("usage.unknown",
                            unknown.getUnmatched().getFirst());
                    case MissingParameterException missing -> texts.text(
                            "usage.noValue",
                            missing.getMissing().stream()
                                    .map(Complaints::name)
                                    .collect(Collectors.joining(", ")));
                    case OverwrittenOptionException twice -> texts.text("usage.twice",
                            name(Objects.requireNonNull(twice.getOverwritten())));
                    default -> wrong.getArgSpec() == null
                            ? texts.text("usage.wrong")
                            : texts.text("usage.wrongValue", name(wrong.getArgSpec()));
                },
                err);
        return NOT_UNDERSTOOD;
    }

    /** Complains about a command that did not come to its end. */
    int failure(Exception failed, PrintWriter err) {
        if (failed instanceof UsageException usage) {
            return usage(usage, err);
        }
        say(
                switch (failed) {
                    case CommandFailedException known -> texts.text(known.key(), known.what());
                    case DeskNotOpenedException closed -> texts.of(closed.reason());
                    case NotPermittedException forbidden -> texts.text("failed.notPermitted");
                    case UncheckedIOException io -> file(Objects.requireNonNull(io.getCause()));
                    default -> unexpected(failed);
                },
                err);
        return FAILED;
    }

    int usage(UsageException wrong, PrintWriter err) {
        say(texts.text(wrong.key(), wrong.what()), err);
        return NOT_UNDERSTOOD;
    }

    /** Complains about one row of a sheet. */
    void row(String sheet, long line, UsageException wrong, PrintWriter err) {
        String place = sheet.equals(BatchSheet.STANDARD_INPUT) ? texts.text("batch.standardInput") : sheet;
        say(texts.text("batch.row", place, String.valueOf(line), texts.text(wrong.key(), wrong.what())), err);
    }

    private String file(Exception failed) {
        return switch (failed) {
            case NoSuchFileException missing -> texts.text("failed.noFolder", place(missing));
            case AccessDeniedException denied -> texts.text("failed.noAccess", place(denied));
            case FileSystemException other -> texts.text("failed.file", place(other));
            default -> unexpected(failed);
        };
    }

    private static String place(FileSystemException failed) {
        return Objects.requireNonNullElse(failed.getFile(), "");
    }

    private String unexpected(Exception failed) {
        LOG.error("a command failed", failed);
        return texts.text("failed.unexpected", failed.getClass().getSimpleName());
    }

    private static String name(ArgSpec argument) {
        return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
    }

    private static void say(String sentence, PrintWriter err) {
        err.println(sentence.replaceAll("\\s*\\R\\s*", " "));
    }
}
