package org.dsrdesk;

import java.time.Clock;
import java.time.ZoneId;
import org.dsrdesk.cli.DeskCommand;
import org.dsrdesk.cli.SystemPassphrase;
import org.dsrdesk.packs.ShippedRules;

/** Starts the desk as its arguments ask: the window, or a command without one. */
public final class Main {
    private Main() {}

    public static void main(String[] arguments) {
        Clock clock = Clock.system(ZoneId.systemDefault());
        DeskCommand command = new DeskCommand(
                new Windows(clock, System.err),
                new CommandDesks(clock),
                () -> ShippedRules.load().shipped(),
                new SystemPassphrase(System.getenv()),
                clock);
        System.exit(command.run(arguments, System.in, System.out, System.err));
    }
}
