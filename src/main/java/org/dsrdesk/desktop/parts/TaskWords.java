package org.dsrdesk.desktop.parts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dsrdesk.desktop.Messages;
import org.dsrdesk.domain.request.FulfilmentTask;
import org.dsrdesk.domain.request.KeptByLaw;
import org.dsrdesk.domain.request.TaskEnd;
import org.dsrdesk.domain.request.TaskPlace;
import org.dsrdesk.domain.request.TaskReply;
import org.dsrdesk.domain.request.TaskWork;
import org.jspecify.annotations.Nullable;

/** Tasks in words. */
public record TaskWords(Messages messages) {
    private static final String DOT = " · ";
    private static final int NAMED = 4;

    /** «Уничтожить: Учётные записи». */
    public String line(FulfilmentTask task) {
        return line(task.work(), task.place());
    }

    /** The same; only the work where that says to whom. */
    public String line(TaskWork work, TaskPlace place) {
        return toSomebody(work) && place.name().isBlank()
                ? work(work)
                : messages.text("request.task.line", work(work), place(work, place));
    }

    /** «уничтожить: Учётные записи, Архив; предупредить о последствиях»: work inside a sentence, place by place. */
    public String lines(List<Map.Entry<TaskWork, TaskPlace>> tasks) {
        Map<TaskWork, List<TaskPlace>> byWork = new LinkedHashMap<>();
        tasks.forEach(task -> byWork.computeIfAbsent(task.getKey(), _ -> new ArrayList<>()).add(task.getValue()));
        List<String> parts = new ArrayList<>();
        byWork.forEach((work, places) -> parts.add(inside(work, places)));
        return String.join("; ", parts);
    }

    private String inside(TaskWork work, List<TaskPlace> places) {
        String name = work(work);
        String small = name.substring(0, 1).toLowerCase(messages.language().locale()) + name.substring(1);
        if (toSomebody(work) && places.getFirst().name().isBlank()) {
            return small;
        }
        List<String> names = places.stream().limit(NAMED).map(place -> place(work, place)).toList();
        String named = String.join(", ", names);
        return messages.text("request.task.line", small, places.size() > NAMED
                ? messages.text("request.plan.more", named, places.size() - NAMED)
                : named);
    }

    private static boolean toSomebody(TaskWork work) {
        return work == TaskWork.WARN || work == TaskWork.TELL_REGULATOR;
    }

    public String work(TaskWork work) {
        return messages.text("work." + work.name());
    }

    /** Where, or to whom; never empty. */
    public String place(FulfilmentTask task) {
        return place(task.work(), task.place());
    }

    /** Where some work is done, or to whom; never empty. */
    public String place(TaskWork work, TaskPlace place) {
        if (!place.name().isBlank()) {
            return place.name();
        }
        return messages.text(switch (work) {
            case WARN -> "request.task.place.subject";
            case TELL_REGULATOR -> "request.task.place.regulator";
            case DESTROY, BLOCK, UNBLOCK, CORRECT, HAND_OVER, STOP, TELL, STOP_SERVICE,
                    OTHER -> "request.task.place.unnamed";
        });
    }

    /** Who is to do it; empty while nobody was named. */
    public String who(FulfilmentTask task) {
        return task.assignee() == null ? "" : task.assignee();
    }

    /** What whoever does it must know: categories and words; empty when there is nothing. */
    public String about(FulfilmentTask task) {
        List<String> parts = new ArrayList<>();
        if (!task.categories().isEmpty()) {
            parts.add(String.join(", ", task.categories()));
        }
        if (!task.words().isEmpty()) {
            parts.add(task.words());
        }
        return String.join(DOT, parts);
    }

    /** How it ended, with its day, its words, and who says so. */
    public String end(FulfilmentTask task) {
        @Nullable TaskEnd end = task.end();
        if (end == null) {
            return "";
        }
        List<String> parts = new ArrayList<>();
        parts.add(messages.text("request.task.done", messages.text("task." + end.outcome().name()),
                messages.date(end.on()), end.by()));
        if (end.kept() != null) {
            parts.add(kept(end.kept()));
        }
        if (end.destroyBy() != null) {
            parts.add(messages.text("request.task.destroyBy", messages.date(end.destroyBy())));
        }
        if (!end.note().isEmpty()) {
            parts.add(end.note());
        }
        if (end.second() != null) {
            parts.add(messages.text("request.task.second", end.second().by()));
        }
        @Nullable TaskReply reply = end.reply();
        if (reply != null) {
            parts.add(messages.text("request.task.reply.came", messages.date(reply.on()), reply.words()));
        }
        return String.join(DOT, parts);
    }

    private String kept(KeptByLaw kept) {
        @Nullable LocalDate until = kept.until();
        String law = kept.act() + ", " + kept.article();
        String said = kept.ground().isEmpty() ? law : law + ": " + kept.ground();
        return until == null ? said : messages.text("request.task.kept.until", said, messages.date(until));
    }
}
