package org.dsrdesk.domain.fulfilment;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dsrdesk.domain.profile.Processing;
import org.dsrdesk.domain.request.Demand;
import org.dsrdesk.domain.request.FulfilmentTask;
import org.dsrdesk.domain.request.TaskEnd;
import org.dsrdesk.domain.request.TaskWork;

/** The tasks that destroyed data, told apart as order No. 179 does: with automation (item 2) and without (item 1). */
public final class DestroyedData {
    private static final Pattern SHEETS = Pattern.compile(
            "(\\d+)\\s*(?:л(?![\\p{L}])|лист|sheet)|лист\\p{L}*\\D{0,3}(\\d+)",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private DestroyedData() {}

    /** All of them. */
    public static List<FulfilmentTask> of(Demand demand) {
        return demand.tasks().stream().filter(TaskPlan.done(TaskWork.DESTROY)).toList();
    }

    /** Those in information systems, of which a log extract is due. */
    public static List<FulfilmentTask> automated(Landscape landscape, Demand demand) {
        return of(demand).stream()
                .filter(task -> processing(landscape, task) != Processing.PAPER)
                .toList();
    }

    /** Those on paper, whose sheets are counted. */
    public static List<FulfilmentTask> paper(Landscape landscape, Demand demand) {
        return of(demand).stream()
                .filter(task -> processing(landscape, task) != Processing.AUTOMATED)
                .toList();
    }

    /** A place that the operator does not list is an information system unless sheets were counted there. */
    private static Processing processing(Landscape landscape, FulfilmentTask task) {
        return landscape.known(task.place())
                .map(PlaceKnown::processing)
                .orElseGet(() -> sheets(task).isEmpty() ? Processing.AUTOMATED : Processing.PAPER);
    }

    /** How many sheets were destroyed, as far as the end of the task tells. */
    public static Optional<String> sheets(FulfilmentTask task) {
        return task.ended()
                .map(TaskEnd::note)
                .map(SHEETS::matcher)
                .filter(Matcher::find)
                .map(found -> found.group(1) == null ? found.group(2) : found.group(1));
    }
}
