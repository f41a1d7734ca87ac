package org.dsrdesk.casework;

import java.time.LocalDate;
import java.util.List;
import org.dsrdesk.domain.request.FulfilmentTask;
import org.dsrdesk.domain.request.TaskPlace;
import org.dsrdesk.domain.request.TaskWork;
import org.jspecify.annotations.Nullable;

/**
 * A task as a person writes it down.
 *
 * @param work what is to be done
 * @param place where
 * @param categories of which data; may be empty
 * @param assignee who is to do it; null or blank for nobody yet
 * @param due by which day of the operator's zone; null for none
 * @param words what else must be known; may be empty
 */
public record NewTask(
        TaskWork work,
        TaskPlace place,
        List<String> categories,
        @Nullable String assignee,
        @Nullable LocalDate due,
        String words) {

    public NewTask {
        categories = categories.stream().map(String::strip).filter(one -> !one.isEmpty()).distinct().toList();
    }

    /** Work in a place that the operator's profile does not list. */
    public static NewTask of(TaskWork work, String where) {
        return new NewTask(work, new TaskPlace(TaskPlace.Kind.OTHER, "", where), List.of(), null, null, "");
    }

    FulfilmentTask task(int ordinal) {
        String who = assignee == null || assignee.isBlank() ? null : assignee.strip();
        TaskPlace trimmed = new TaskPlace(place.kind(), place.id(), place.name().strip());
        return new FulfilmentTask(ordinal, work, trimmed, categories, who, due, words.strip(), null, List.of());
    }
}
