package org.dsrdesk.desktop.request;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.dsrdesk.casework.Actor;
import org.dsrdesk.casework.CaseDesk;
import org.dsrdesk.casework.NewTask;
import org.dsrdesk.casework.Original;
import org.dsrdesk.casework.TaskEnding;
import org.dsrdesk.desktop.Messages;
import org.dsrdesk.desktop.Notice;
import org.dsrdesk.domain.request.DemandId;
import org.dsrdesk.domain.request.Request;
import org.dsrdesk.domain.request.TaskReply;

/** What a person does with tasks; each change is saved in the background and told. */
record TaskActions(RequestModel model, Messages messages) {
    private CaseDesk desk() {
        return model.desk();
    }

    /** Makes the tasks that the plan asks for and leaves out those that a changed decision does not. */
    void align(DemandId demand) {
        model.change(
                (seen, actor) -> desk().planning().align(
                        seen, demand, messages.text("request.task.align.reason"), actor),
                told("request.told.planned"));
    }

    void add(DemandId demand, NewTask task) {
        model.change((seen, actor) -> desk().planning().add(seen, demand, task, actor), told("request.told.task"));
    }

    /** Adds the usual work for the demand in a place. */
    void add(DemandId demand, String where) {
        model.change((seen, actor) -> desk().planning().add(seen, demand, where, actor), told("request.told.task"));
    }

    void edit(DemandId demand, int task, NewTask changed) {
        model.change(
                (seen, actor) -> desk().planning().edit(seen, demand, task, changed, actor),
                told("request.told.taskChanged"));
    }

    void remove(DemandId demand, int task, String reasons) {
        model.change(
                (seen, actor) -> desk().planning().remove(seen, demand, task, reasons, actor),
                told("request.told.taskRemoved"));
    }

    void end(DemandId demand, int task, TaskEnding ending) {
        model.change(
                (seen, actor) -> desk().tasks().end(seen, demand, task, ending, actor), told("request.told.taskDone"));
    }

    void sign(DemandId demand, int task, String signer) {
        model.change(
                (seen, actor) -> desk().tasks().sign(seen, demand, task, signer, actor), told("request.told.signed"));
    }

    void reopen(DemandId demand, int task, String reasons) {
        model.change(
                (seen, actor) -> desk().tasks().reopen(seen, demand, task, reasons, actor),
                told("request.told.taskReopened"));
    }

    void answered(DemandId demand, int task, TaskReply reply) {
        model.change(
                (seen, actor) -> desk().tasks().answered(seen, demand, task, reply, actor),
                told("request.told.taskReply"));
    }

    /** Adds files to a task; those before a refused one stay added. */
    void attach(DemandId demand, int task, List<Path> files) {
        model.change((seen, actor) -> attached(seen, demand, task, files, actor), told("request.told.file"));
    }

    private Request attached(Request seen, DemandId demand, int task, List<Path> files, Actor actor) {
        Request now = seen;
        for (Path file : files) {
            now = desk().evidence().attach(
                    now, demand, task, String.valueOf(file.getFileName()), new OnDisk(file, size(file)), actor);
        }
        return now;
    }

    private static long size(Path file) {
        try {
            return Files.size(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private record OnDisk(Path file, long size) implements Original {
        @Override
        public InputStream open() throws IOException {
            return Files.newInputStream(file);
        }
    }

    private Notice told(String key) {
        return Notice.of(messages.text(key));
    }
}
