package org.dsrdesk.correspondence;

import java.util.List;
import org.dsrdesk.domain.request.FulfilmentTask;
import org.dsrdesk.domain.request.TaskEnd;
import org.dsrdesk.domain.request.TaskWork;
import org.dsrdesk.domain.statute.Text;

/** Says in words of a letter what tasks are and how they ended. */
final class TaskWords {
    private TaskWords() {}

    /** What is to be done, as an infinitive. */
    static Text toDo(TaskWork work) {
        return switch (work) {
            case DESTROY -> new Text("уничтожить данные", "erase the data");
            case BLOCK -> new Text("заблокировать данные", "restrict the data");
            case UNBLOCK -> new Text("снять блокирование", "lift the restriction");
            case CORRECT -> new Text("исправить данные", "correct the data");
            case HAND_OVER -> new Text("передать данные для ответа", "hand the data over for the answer");
            case STOP -> new Text("прекратить обработку данных", "stop processing the data");
            case TELL -> new Text("сообщить о требовании", "pass the demand on");
            case WARN -> new Text("предупредить о последствиях", "warn of the consequences");
            case STOP_SERVICE -> new Text("прекратить обслуживание", "end the service");
            case TELL_REGULATOR -> new Text("сообщить надзорному органу", "tell the supervisory authority");
            case OTHER -> new Text("исполнить", "do");
        };
    }

    /** What was done, to be followed by its day. */
    static Text done(TaskWork work) {
        return switch (work) {
            case DESTROY -> new Text("данные уничтожены", "the data were erased on");
            case BLOCK -> new Text("данные заблокированы", "the data were restricted on");
            case UNBLOCK -> new Text("блокирование снято", "the restriction was lifted on");
            case CORRECT -> new Text("данные исправлены", "the data were corrected on");
            case HAND_OVER -> new Text("данные собраны для ответа", "the data were collected for the answer on");
            case STOP -> new Text("обработка прекращена", "the processing was stopped on");
            case TELL -> new Text("сообщено", "told on");
            case WARN -> new Text("о последствиях предупреждено", "warned of the consequences on");
            case STOP_SERVICE -> new Text("обслуживание прекращено", "the service was ended on");
            case TELL_REGULATOR -> new Text("надзорному органу сообщено", "the supervisory authority was told on");
            case OTHER -> new Text("исполнено", "done on");
        };
    }

    /** How a task ended, after the name of its place; in the language of the letter. */
    static String ended(FulfilmentTask task, TaskEnd end, LetterBasis basis) {
        String day = basis.day(end.on());
        String what = switch (end.outcome()) {
            case DONE -> basis.say(done(task.work()).russian(), done(task.work()).english()) + " " + day;
            case NOTHING_FOUND -> basis.say("данных не найдено, " + day, "no data found, " + day);
            case SELF_SERVICE -> bySubject(task.work(), basis) + ", " + day;
            case KEPT_BY_LAW -> basis.say("данные сохраняются по закону", "the data are kept under the law");
            case IMPOSSIBLE -> basis.say("данные заблокированы " + day, "the data were restricted on " + day)
                    + until(end, basis);
            case REDIRECTED -> Lines.joined(" ", basis.say("передано:", "passed on:"), end.note());
        };
        return at(task, what);
    }

    private static String bySubject(TaskWork work, LetterBasis basis) {
        return switch (work) {
            case DESTROY -> basis.say("субъект удалил данные сам", "the person erased the data themselves");
            case CORRECT -> basis.say("субъект исправил данные сам", "the person corrected the data themselves");
            case STOP, BLOCK, UNBLOCK, HAND_OVER, TELL, WARN, STOP_SERVICE, TELL_REGULATOR,
                    OTHER -> basis.say("субъект сделал это сам", "the person did it themselves");
        };
    }

    private static String until(TaskEnd end, LetterBasis basis) {
        return end.destroyBy() == null
                ? ""
                : basis.say(", будут уничтожены не позднее ", ", to be erased by ") + basis.day(end.destroyBy());
    }

    /** The place of a task, and which data lie there where that is known. */
    static String named(FulfilmentTask task, LetterBasis basis) {
        List<String> categories = basis.categories(task);
        return categories.isEmpty() ? task.place().name() : at(task, String.join(", ", categories));
    }

    /** Words about a task, after the name of its place where it has one. */
    static String at(FulfilmentTask task, String what) {
        String place = Lines.one(task.place().name());
        return place.isEmpty() ? what : place + ": " + what;
    }
}
