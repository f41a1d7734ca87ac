package org.dsrdesk.casework;

import java.time.Clock;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.dsrdesk.domain.operator.OperatorId;
import org.jspecify.annotations.Nullable;

/** Keeps the accounts by which letters are sent; what signs in to them leaves the store for the sender only. */
public final class KeepServers {
    private static final int LAST_PORT = 65_535;

    private final Transactions transactions;
    private final Clock clock;

    KeepServers(Transactions transactions, Clock clock) {
        this.transactions = transactions;
        this.clock = clock;
    }

    public Optional<MailServer> find(OperatorId operator) {
        return transactions.read(store -> store.servers().find(operator));
    }

    /**
     * Keeps or replaces an account.
     *
     * @param secret what signs in; null leaves what is kept
     * @throws RefusedException when something is missing, or nothing is kept that may be shown to this server
     */
    public void keep(OperatorId operator, MailServer server, char @Nullable [] secret, Actor actor) {
        actor.require(Permission.CONFIGURE);
        Map<Field, Problem> problems = problems(server);
        if (secret != null && secret.length > Longest.SECRET) {
            problems.put(Field.SECRET, Problem.TEXT_TOO_LONG);
        }
        transactions.writeOnly(store -> {
            Optional<MailServer> old = store.servers().find(operator);
            if (!server.user().isEmpty() && lacks(store, operator, server, secret)) {
                problems.put(Field.SECRET, Problem.SECRET_MISSING);
            }
            if (!problems.isEmpty()) {
                throw new RefusedException(problems);
            }
            if (server.user().isEmpty()) {
                store.servers().remove(operator);
            }
            store.servers().put(operator, server);
            if (secret != null && !server.user().isEmpty()) {
                store.servers().keepSecret(operator, secret);
            }
            log(store, operator, old.isEmpty() ? "added" : "changed", actor);
        });
    }

    private static Map<Field, Problem> problems(MailServer server) {
        Map<Field, Problem> problems = new EnumMap<>(Field.class);
        if (server.host().isBlank()) {
            problems.put(Field.HOST, Problem.HOST_MISSING);
        }
        if (server.port() < 1 || server.port() > LAST_PORT) {
            problems.put(Field.PORT, Problem.PORT_UNFIT);
        }
        if (!IntakeCheck.isEmail(server.from())) {
            problems.put(Field.EMAIL, Problem.EMAIL_INVALID);
        }
        limit(Field.HOST, server.host(), problems);
        limit(Field.USER, server.user(), problems);
        limit(Field.NAME, server.fromName(), problems);
        return problems;
    }

    private static void limit(Field field, String text, Map<Field, Problem> problems) {
        if (text.length() > Longest.PROFILE_LINE) {
            problems.put(field, Problem.TEXT_TOO_LONG);
        }
    }

    private static boolean lacks(CaseStore store, OperatorId operator, MailServer server, char @Nullable [] secret) {
        if (secret != null) {
            return secret.length == 0;
        }
        return store.servers().find(operator).filter(server::signsInLike).isEmpty()
                || store.servers().secret(operator).isEmpty();
    }

    public void remove(OperatorId operator, Actor actor) {
        actor.require(Permission.CONFIGURE);
        transactions.writeOnly(store -> {
            store.servers().remove(operator);
            log(store, operator, "removed", actor);
        });
    }

    /** What signs in, for the sender alone: never shown, never logged. The caller wipes the array. */
    public Optional<char[]> secret(OperatorId operator) {
        return transactions.read(store -> store.servers().secret(operator));
    }

    /** An account with what signs in to it, for the sender alone; never that of another moment. */
    public Optional<MailAccount> account(OperatorId operator) {
        return transactions.read(store -> store.servers().find(operator)
                .map(server -> new MailAccount(server, store.servers().secret(operator).orElseGet(() -> new char[0]))));
    }

    private void log(CaseStore store, OperatorId operator, String change, Actor actor) {
        store.log()
                .append(new LogEntry(
                        null,
                        clock.instant(),
                        actor.name(),
                        LogAction.SETTING_CHANGED,
                        Facts.of("server", String.valueOf(operator.value()), "change", change)));
    }
}
