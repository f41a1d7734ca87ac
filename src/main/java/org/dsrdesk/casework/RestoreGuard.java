package org.dsrdesk.casework;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.dsrdesk.casework.DestroyedPeople.Destroyed;
import org.dsrdesk.domain.fulfilment.DestroyedData;
import org.dsrdesk.domain.fulfilment.Landscape;
import org.dsrdesk.domain.fulfilment.PlaceKnown;
import org.dsrdesk.domain.operator.Operator;
import org.dsrdesk.domain.person.IdentityKeys;
import org.dsrdesk.domain.person.PersonMarks;
import org.dsrdesk.domain.request.Demand;
import org.dsrdesk.domain.request.DemandId;
import org.dsrdesk.domain.request.FulfilmentTask;
import org.dsrdesk.domain.request.Request;
import org.dsrdesk.domain.request.TaskEnd;
import org.dsrdesk.domain.request.TaskOutcome;
import org.dsrdesk.domain.request.TaskWork;
import org.jspecify.annotations.Nullable;

/**
 * Remembers people who were destroyed in systems with backups, so that a restored backup does not bring them back
 * unseen. Only hashes with the store's own key are kept, and only until the last backup is gone.
 */
public final class RestoreGuard {
    private static final String KEY = "restore.key";

    private final Transactions transactions;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    public RestoreGuard(Transactions transactions, Clock clock) {
        this.transactions = transactions;
        this.clock = clock;
    }

    /** A task that has ended, with its demand. */
    record Gone(DemandId demand, FulfilmentTask task) {}

    /** Remembers whom an ended task destroyed, where backups outlive that; inside a change. */
    void remember(CaseStore store, Request request, Gone gone, Landscape landscape) {
        TaskEnd end = Objects.requireNonNull(gone.task().end());
        int days = landscape.known(gone.task().place()).map(PlaceKnown::backupDays).orElse(0);
        Set<String> marks = PersonMarks.ofSubject(request.requester());
        if (gone.task().work() != TaskWork.DESTROY || end.outcome() != TaskOutcome.DONE || days == 0
                || marks.isEmpty()) {
            return;
        }
        byte[] key = KeyedHash.keyMade(store, KEY, random);
        Set<String> hashes = new TreeSet<>();
        marks.forEach(mark -> hashes.add(KeyedHash.of(key, mark)));
        store.destroyed().add(
                new Destroyed(gone.task().place().name(), request.number(), gone.demand(), gone.task().ordinal(),
                        end.on(), end.on().plusDays(days)),
                hashes);
    }

    /**
     * Remembers anew whom the ended tasks of a request destroyed, once it is known better who that is; where nothing is
     * known any more, what was remembered stays. Inside a change.
     */
    void rememberAnew(CaseStore store, Request request, Landscape landscape) {
        for (Demand demand : request.demands()) {
            for (FulfilmentTask task : DestroyedData.of(demand)) {
                remember(store, request, new Gone(demand.id(), task), landscape);
            }
        }
    }

    /** Forgets whom a task destroyed; inside a change. */
    void forget(CaseStore store, DemandId demand, int task) {
        store.destroyed().remove(demand, task);
    }

    /** The names of the systems with people to remember. */
    public List<String> systems(Actor actor) {
        actor.require(Permission.READ);
        return transactions.read(store -> store.destroyed().systems());
    }

    /**
     * Which records of a restored system must be destroyed again, for each its destruction or null, in the order of the
     * records. People whose last backup is gone are forgotten first. May be asked any number of times.
     *
     * @param system the name of the system, in whatever case
     */
    public List<@Nullable Destroyed> again(
            Operator operator, String system, List<IdentityKeys> records, Actor actor) {
        actor.require(Permission.READ);
        LocalDate today = clock.instant().atZone(operator.zone()).toLocalDate();
        return transactions.write(store -> {
            store.destroyed().removeBefore(today);
            Optional<byte[]> key = KeyedHash.key(store, KEY);
            List<@Nullable Destroyed> answers = new ArrayList<>();
            for (IdentityKeys record : records) {
                answers.add(key.flatMap(secret -> found(store, system, record, secret)).orElse(null));
            }
            return answers;
        });
    }

    private static Optional<Destroyed> found(CaseStore store, String system, IdentityKeys record, byte[] key) {
        List<String> hashes = PersonMarks.of(record).stream().map(mark -> KeyedHash.of(key, mark)).toList();
        return hashes.isEmpty()
                ? Optional.empty()
                : store.destroyed().find(system, hashes).stream().findFirst().map(DestroyedPeople.Found::person);
    }
}
