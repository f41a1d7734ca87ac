package org.dsrdesk.casework;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.dsrdesk.domain.request.DemandId;
import org.dsrdesk.domain.request.RequestNumber;

/** Who was destroyed in systems whose backups live on, by keyed hashes only; a port. */
public interface DestroyedPeople {
    /** Remembers one person under all the hashes. */
    void add(Destroyed person, Set<String> hashes);

    /** Forgets what the task of a demand destroyed, as when it is opened again. */
    void remove(DemandId demand, int task);

    /** Forgets people whose last backup is older than a day. */
    void removeBefore(LocalDate day);

    /** The people of a system that one of the hashes stands for, the earliest destruction first. */
    List<Found> find(String system, Collection<String> hashes);

    /** The names of the systems with people to remember, in order. */
    List<String> systems();

    /**
     * A person destroyed in a system.
     *
     * @param system the name of the system as the task had it
     * @param number the request that asked for it
     * @param demand the demand of that request
     * @param task the ordinal of its task
     * @param on the day of destruction
     * @param until the last day on which a backup may still hold the person
     */
    record Destroyed(
            String system, RequestNumber number, DemandId demand, int task, LocalDate on, LocalDate until) {}

    /** A person found by a hash. */
    record Found(String hash, Destroyed person) {}
}
