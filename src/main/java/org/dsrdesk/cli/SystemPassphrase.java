package org.dsrdesk.cli;

import java.io.Console;
import java.util.Map;
import java.util.Optional;

/** Takes the passphrase from the environment variable {@value #VARIABLE}, else from a prompt on the terminal. */
public final class SystemPassphrase implements PassphraseSource {
    /** The variable that spares the prompt. */
    public static final String VARIABLE = "DSR_DESK_PASSPHRASE";

    private final Map<String, String> environment;

    public SystemPassphrase(Map<String, String> environment) {
        this.environment = Map.copyOf(environment);
    }

    @Override
    public char[] passphrase(String prompt) {
        String given = environment.get(VARIABLE);
        if (given != null && !given.isEmpty()) {
            return given.toCharArray();
        }
        return Optional.ofNullable(System.console())
                .filter(Console::isTerminal)
                .map(console -> console.readPassword("%s", prompt))
                .filter(typed -> typed.length > 0)
                .orElseThrow(() -> new CommandFailedException("failed.noPassphrase", VARIABLE));
    }
}
