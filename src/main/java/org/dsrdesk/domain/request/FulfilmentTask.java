package org.dsrdesk.domain.request;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Work for a demand in one place.
 *
 * @param ordinal its place among the tasks of the demand, from 1
 * @param work what is to be done
 * @param place where; the name may be empty where the work itself says to whom, as when the person is warned
 * @param categories of which data; empty when all or not known
 * @param assignee who is to do it; null while nobody was named
 * @param due by which day of the operator's zone, inside the statutory term; null when none was set
 * @param words what else whoever does it must know; may be empty
 * @param end how it ended; null while it is open
 * @param evidence files that show it, in the order in which they were added
 */
public record FulfilmentTask(
        int ordinal,
        TaskWork work,
        TaskPlace place,
        List<String> categories,
        @Nullable String assignee,
        @Nullable LocalDate due,
        String words,
        @Nullable TaskEnd end,
        List<Evidence> evidence) {

    public FulfilmentTask {
        categories = List.copyOf(categories);
        evidence = List.copyOf(evidence);
    }

    /** A task that nobody has done yet. */
    public static FulfilmentTask open(int ordinal, TaskWork work, TaskPlace place) {
        return new FulfilmentTask(ordinal, work, place, List.of(), null, null, "", null, List.of());
    }

    public boolean isOpen() {
        return end == null;
    }

    /** Whether it ended in such a way. */
    public boolean endedAs(TaskOutcome outcome) {
        return end != null && end.outcome() == outcome;
    }

    /** How it ended, once it has. */
    public Optional<TaskEnd> ended() {
        return Optional.ofNullable(end);
    }

    /** Whether both are to be done in one place. */
    public boolean sharesPlace(TaskPlace other) {
        return place.kind() == other.kind()
                && place.id().equals(other.id())
                && (place.kind() != TaskPlace.Kind.OTHER || place.name().equalsIgnoreCase(other.name()));
    }

    /** The same task ended, or open again. */
    public FulfilmentTask withEnd(@Nullable TaskEnd made) {
        return new FulfilmentTask(ordinal, work, place, categories, assignee, due, words, made, evidence);
    }

    /** The same task with one file more; as before when it has the same bytes already. */
    public FulfilmentTask withEvidence(Evidence file) {
        if (evidence.stream().anyMatch(one -> one.sha256().equals(file.sha256()))) {
            return this;
        }
        List<Evidence> more = new ArrayList<>(evidence);
        more.add(file);
        return new FulfilmentTask(ordinal, work, place, categories, assignee, due, words, end, more);
    }
}
