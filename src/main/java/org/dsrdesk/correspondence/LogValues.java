package org.dsrdesk.correspondence;

import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.dsrdesk.casework.LogAction;
import org.dsrdesk.casework.LogEntry;
import org.dsrdesk.domain.request.FulfilmentTask;

/** The lines of the case log that tell of the destruction in information systems, with moment and person. */
final class LogValues {
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss xxx", Locale.ROOT);

    private final LetterBasis basis;

    LogValues(LetterBasis basis) {
        this.basis = basis;
    }

    String lines() {
        Map<Integer, LogEntry> last = new LinkedHashMap<>();
        basis.view().log().stream()
                .filter(entry -> entry.action() == LogAction.TASK_DONE && ofDemand(entry))
                .forEach(entry -> number(entry).ifPresent(task -> last.put(task, entry)));
        List<FulfilmentTask> tasks = ActTasks.automated(basis.view(), basis.demand());
        return Lines.list(tasks.stream()
                .flatMap(task -> Optional.ofNullable(last.get(task.ordinal()))
                        .map(entry -> line(entry, task))
                        .stream()));
    }

    private String line(LogEntry entry, FulfilmentTask task) {
        String at = MOMENT.format(entry.at().atZone(basis.view().operator().zone()));
        String done = TaskWords.ended(task, task.ended().orElseThrow(), basis);
        return at + ", " + entry.actor() + " — " + done;
    }

    private boolean ofDemand(LogEntry entry) {
        return String.valueOf(basis.demand().ordinal()).equals(entry.facts().get("demand"));
    }

    private static Optional<Integer> number(LogEntry entry) {
        String task = entry.facts().getOrDefault("task", "");
        return task.matches("\\d{1,9}") ? Optional.of(Integer.valueOf(task)) : Optional.empty();
    }
}
