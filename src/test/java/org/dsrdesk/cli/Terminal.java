package org.dsrdesk.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import org.dsrdesk.testing.Rules;

/** Types commands and keeps what they say; every window that was asked for is remembered. */
final class Terminal {
    static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-21T09:00:00Z"), Rules.MOSCOW);

    final List<WindowStart> windows = new ArrayList<>();
    private final DeskOpener desks;

    Terminal(DeskOpener desks) {
        this.desks = desks;
    }

    /** A terminal whose every folder holds the desk that is opened here. */
    Terminal(BiFunction<Path, char[], OpenedDesk> opener) {
        this(new DeskOpener() {
            @Override
            public OpenedDesk open(Path folder, char[] passphrase) {
                return opener.apply(folder, passphrase);
            }

            @Override
            public OpenedDesk create(Path folder, String operatorName, char[] passphrase) {
                throw new AssertionError("no desk is made here");
            }

            @Override
            public boolean exists(Path folder) {
                return true;
            }
        });
    }

    /** A terminal for commands that open no data. */
    static Terminal withoutData() {
        return new Terminal((folder, passphrase) -> {
            throw new AssertionError("no data are opened here");
        });
    }

    /** What a command said, and its exit code. */
    record Said(int code, String out, String err) {}

    Said type(String... arguments) {
        return feed(InputStream.nullInputStream(), arguments);
    }

    /** Types a command that may read what is fed to it. */
    Said feed(InputStream in, String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int code = run(in, out, err, arguments);
        return new Said(code, out.toString(UTF_8), err.toString(UTF_8));
    }

    /** Has a sheet of events answered that comes by standard input. */
    Said answer(byte[] sheet, String... more) {
        List<String> arguments = new ArrayList<>(List.of("deadline", "--batch", "-"));
        arguments.addAll(List.of(more));
        return feed(new ByteArrayInputStream(sheet), arguments.toArray(String[]::new));
    }

    Said answer(String sheet, String... more) {
        return answer(sheet.getBytes(UTF_8), more);
    }

    int run(InputStream in, OutputStream out, OutputStream err, String... arguments) {
        WindowLauncher window = start -> {
            windows.add(start);
            return 0;
        };
        DeskCommand command = new DeskCommand(
                window, desks, Rules::book, prompt -> "correct horse".toCharArray(), CLOCK);
        return command.run(arguments, in, out, err);
    }
}
