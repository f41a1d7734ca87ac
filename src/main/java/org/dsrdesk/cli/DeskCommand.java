package org.dsrdesk.cli;

import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import org.dsrdesk.casework.RuleBook;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/**
 * The program as its arguments ask for it: the window, or a command without one. Answers go to the first stream, one
 * sentence of complaint to the second, both in UTF-8; the exit code is 0 when all went well, 1 when it failed, 2
 * when the arguments were not understood. Runs once.
 */
@Command(name = "dsr-desk", mixinStandardHelpOptions = true, versionProvider = Version.class)
public final class DeskCommand implements Callable<Integer> {
    private final WindowLauncher window;
    private final DeskOpener desks;
    private final Supplier<RuleBook> rules;
    private final PassphraseSource passphrases;
    private final Clock clock;

    @Option(names = "--data", scope = ScopeType.INHERIT) private @Nullable Path data;

    @Option(names = "--demo") private boolean demo;

    @Option(names = "--tour") private @Nullable Path tour;

    @Option(names = "--lang", scope = ScopeType.INHERIT) private @Nullable String language;

    public DeskCommand(
            WindowLauncher window,
            DeskOpener desks,
            Supplier<RuleBook> rules,
            PassphraseSource passphrases,
            Clock clock) {
        this.window = window;
        this.desks = desks;
        this.rules = rules;
        this.passphrases = passphrases;
        this.clock = clock;
    }

    /** Does what the arguments ask and gives the exit code of the program. */
    public int run(String[] arguments, InputStream in, OutputStream out, OutputStream err) {
        Streams streams = Streams.of(in, out, err);
        PrintWriter answers = streams.out();
        PrintWriter complaints = streams.err();
        Locale locale;
        try {
            locale = CliTexts.language(arguments);
        } catch (UsageException unknown) {
            return new Complaints(new CliTexts(CliTexts.RUSSIAN)).usage(unknown, complaints);
        }
        CliTexts texts = new CliTexts(locale);
        Complaints complain = new Complaints(texts);
        Supplier<OpenedDesk> open = () -> open(texts);
        int code = new CommandLine(this)
                .addSubcommand("deadline",
                        new DeadlineCommand(texts, rules, clock, streams))
                .addSubcommand("import-mail", new ImportCommand(texts, opening(texts), clock, streams))
                .addSubcommand("letter", new LetterCommand(texts, answers))
                .addSubcommand("match", new MatchCommand(texts, streams))
                .addSubcommand("operator", new OperatorCommand(texts, open, clock, answers))
                .addSubcommand("report", new ReportCommand(texts, open, clock, answers))
                .addSubcommand("restored", new RestoredCommand(texts, open, clock, streams))
                .addSubcommand("verify", new VerifyCommand(texts, open, answers))
                .setResourceBundle(texts.bundle())
                .setColorScheme(CommandLine.Help.defaultColorScheme(CommandLine.Help.Ansi.OFF))
                .setExpandAtFiles(false)
                .setOut(answers)
                .setErr(complaints)
                .setParameterExceptionHandler((wrong, given) -> complain.parameter(wrong, complaints))
                .setExecutionExceptionHandler((failed, line, parsed) -> complain.failure(failed, complaints))
                .execute(arguments);
        answers.flush();
        complaints.flush();
        return code;
    }

    @Override
    public Integer call() {
        if (data != null && (demo || tour != null)) {
            throw new UsageException("usage.together", "--data", demo ? "--demo" : "--tour");
        }
        return window.open(
                new WindowStart(data, demo, tour, language == null ? null : Locale.of(language)));
    }

    private ImportCommand.Opening opening(CliTexts texts) {
        return new ImportCommand.Opening() {
            @Override
            public OpenedDesk existing() {
                return open(texts);
            }

            @Override
            public OpenedDesk created(String operatorName) {
                return exists()
                        ? open(texts)
                        : withPassphrase(texts, (folder, phrase) -> desks.create(folder, operatorName, phrase));
            }

            @Override
            public boolean exists() {
                return data != null && desks.exists(data);
            }
        };
    }

    private OpenedDesk open(CliTexts texts) {
        return withPassphrase(texts, desks::open);
    }

    private OpenedDesk withPassphrase(CliTexts texts, BiFunction<Path, char[], OpenedDesk> opener) {
        if (data == null) {
            throw new UsageException("usage.missing", "--data");
        }
        char[] passphrase = passphrases.passphrase(texts.text("passphrase.prompt"));
        try {
            return opener.apply(data, passphrase);
        } finally {
            Arrays.fill(passphrase, '\0');
        }
    }
}
