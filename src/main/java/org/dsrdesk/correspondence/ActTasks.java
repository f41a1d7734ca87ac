package org.dsrdesk.correspondence;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dsrdesk.casework.CaseView;
import org.dsrdesk.domain.fulfilment.PlaceKnown;
import org.dsrdesk.domain.profile.Processing;
import org.dsrdesk.domain.request.Demand;
import org.dsrdesk.domain.request.FulfilmentTask;
import org.dsrdesk.domain.request.TaskEnd;
import org.dsrdesk.domain.request.TaskOutcome;
import org.dsrdesk.domain.request.TaskWork;

/** The tasks that destroyed data, told apart as order No. 179 does: with automation (item 2) and without (item 1). */
final class ActTasks {
    private static final Pattern SHEETS = Pattern.compile(
            "(\\d+)\\s*(?:л(?![\\p{L}])|лист|sheet)|лист\\p{L}*\\D{0,3}(\\d+)",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private ActTasks() {}

    static List<FulfilmentTask> destroyed(Demand demand) {
        return demand.tasks().stream()
                .filter(task -> task.work() == TaskWork.DESTROY && task.endedAs(TaskOutcome.DONE))
                .toList();
    }

    /** Those in information systems, of which a log extract is due. */
    static List<FulfilmentTask> automated(CaseView view, Demand demand) {
        return destroyed(demand).stream()
                .filter(task -> processing(view, task) != Processing.PAPER)
                .toList();
    }

    /** Those on paper, whose sheets are counted. */
    static List<FulfilmentTask> paper(CaseView view, Demand demand) {
        return destroyed(demand).stream()
                .filter(task -> processing(view, task) != Processing.AUTOMATED)
                .toList();
    }

    /** A place that the operator does not list is an information system unless sheets were counted there. */
    private static Processing processing(CaseView view, FulfilmentTask task) {
        return view.landscape().known(task.place())
                .map(PlaceKnown::processing)
                .orElseGet(() -> sheets(task).isEmpty() ? Processing.AUTOMATED : Processing.PAPER);
    }

    /** How many sheets were destroyed, as far as the end of the task tells. */
    static Optional<String> sheets(FulfilmentTask task) {
        return task.ended()
                .map(TaskEnd::note)
                .map(SHEETS::matcher)
                .filter(Matcher::find)
                .map(found -> found.group(1) == null ? found.group(2) : found.group(1));
    }
}
