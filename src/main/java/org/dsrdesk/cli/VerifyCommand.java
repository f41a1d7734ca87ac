package org.dsrdesk.cli;

import java.io.PrintWriter;
import java.util.OptionalLong;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.dsrdesk.casework.Permission;
import picocli.CommandLine.Command;

/** Checks that no line of a desk's case log was changed, removed or put in between. */
@Command(name = "verify", mixinStandardHelpOptions = true, versionProvider = Version.class)
final class VerifyCommand implements Callable<Integer> {
    private final CliTexts texts;
    private final Supplier<OpenedDesk> desk;
    private final PrintWriter out;

    VerifyCommand(CliTexts texts, Supplier<OpenedDesk> desk, PrintWriter out) {
        this.texts = texts;
        this.desk = desk;
        this.out = out;
    }

    @Override
    public Integer call() {
        try (OpenedDesk open = desk.get()) {
            open.actor().require(Permission.READ);
            OptionalLong broken = open.transactions().read(store -> store.log().firstBroken());
            if (broken.isPresent()) {
                throw new CommandFailedException("failed.brokenLog", String.valueOf(broken.getAsLong()));
            }
        }
        out.println(texts.text("verify.whole"));
        return 0;
    }
}
