package org.dsrdesk.casework;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import org.dsrdesk.casework.CaseChange.Changed;
import org.dsrdesk.domain.request.DemandId;
import org.dsrdesk.domain.request.Evidence;
import org.dsrdesk.domain.request.FulfilmentTask;
import org.dsrdesk.domain.request.Request;

/** Keeps files that show how tasks ended, and gives them back byte by byte. */
public final class KeepEvidence {
    /** The largest file that is taken, in bytes. */
    public static final long MOST_BYTES = 100L << 20;

    private final Transactions transactions;
    private final CaseChange change;

    public KeepEvidence(Transactions transactions, RuleShelf rules, Clock clock) {
        this.transactions = transactions;
        this.change = new CaseChange(transactions, rules, clock);
    }

    /**
     * Adds a file to a task, open or ended; the same bytes are added to a task once.
     *
     * @param name the name of the file, without its folder
     * @throws RefusedException for an empty file, one larger than {@link #MOST_BYTES}, and a name that is no name
     * @throws UncheckedIOException when the file cannot be read
     */
    public Request attach(Request seen, DemandId id, int ordinal, String name, Original original, Actor actor) {
        FulfilmentTask task = seen.demand(id).task(ordinal);
        Permission permission = DoTasks.permission(task, actor);
        actor.require(permission);
        requireFit(name, original.size());
        Measured measured = Measured.of(original, MOST_BYTES);
        requireFit(name, measured.size());
        if (task.evidence().stream().anyMatch(file -> file.sha256().equals(measured.sha256()))) {
            return seen;
        }
        return change.open(seen, actor, permission, context -> {
            context.store().evidence().keep(measured.sha256(), original);
            Evidence file = new Evidence(
                    name.strip(), measured.sha256(), measured.size(), context.now(), actor.name());
            return new Changed(
                    seen.withDemand(id, one -> one.withTask(task.withEvidence(file))),
                    LogAction.EVIDENCE_ADDED,
                    Facts.of(seen.demand(id), "task", String.valueOf(ordinal), "sha256", measured.sha256(),
                            "size", String.valueOf(measured.size())));
        });
    }

    /**
     * Writes a kept file out.
     *
     * @throws UncheckedIOException when the target takes no more
     */
    public void copy(Evidence file, OutputStream target, Actor actor) {
        actor.require(Permission.READ);
        transactions.read(store -> {
            try (InputStream bytes = store.evidence().stream(file.sha256())) {
                return bytes.transferTo(target);
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
        });
    }

    static void requireFit(String name, long size) {
        if (name.isBlank() || name.strip().length() > Longest.FILE_NAME) {
            throw new RefusedException(Field.FILE, Problem.FILE_NAME_UNFIT);
        }
        if (size == 0) {
            throw new RefusedException(Field.FILE, Problem.FILE_EMPTY);
        }
        if (size > MOST_BYTES) {
            throw new RefusedException(Field.FILE, Problem.FILE_TOO_LARGE);
        }
    }
}
