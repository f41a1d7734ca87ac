package org.dsrdesk;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import javafx.stage.Stage;
import org.dsrdesk.casework.Field;
import org.dsrdesk.casework.RuleSource;
import org.dsrdesk.casework.TaskEnding;
import org.dsrdesk.desktop.Place;
import org.dsrdesk.desktop.Session;
import org.dsrdesk.desktop.Theme;
import org.dsrdesk.desktop.call.CallModel;
import org.dsrdesk.domain.request.DemandId;
import org.dsrdesk.domain.request.Outcome;
import org.dsrdesk.domain.request.Request;
import org.dsrdesk.domain.request.TaskOutcome;
import org.dsrdesk.domain.statute.DeletionGround;
import org.dsrdesk.domain.statute.DemandKind;
import org.jspecify.annotations.Nullable;

/** The steps of the tour: a letter, a call by the same person, the deadlines, the work, the closing, the report. */
final class TourSteps {
    private final Path folder;
    private final Stage stage;
    private final Frame frame;
    private final Desks desks;
    private final RequestDesk desk;
    private final Camera camera;
    private @Nullable Path data;

    TourSteps(Path folder, Stage stage, Frame frame, Desks desks, RequestDesk desk) {
        this.folder = folder;
        this.stage = stage;
        this.frame = frame;
        this.desks = desks;
        this.desk = desk;
        this.camera = new Camera(folder);
    }

    /** A step of the tour that did not come to its end. */
    static final class StepFailedException extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private final String step;

        StepFailedException(String step, Exception cause) {
            super(step, cause);
            this.step = step;
        }

        String step() {
            return step;
        }

        String reason() {
            Throwable cause = getCause();
            return cause == null ? "" : cause.toString();
        }
    }

    /** Plays every step in order. */
    void play(RuleSource rules, Clock clock) {
        step("demo", () -> open(rules, clock));
        show("today", new Place.Today());
        Request letter = step("letter", () -> letter(clock));
        Request call = step("call", () -> call());
        show("repeat", new Place.OpenRequest(call.id().value()));
        show("register", new Place.Register(""));
        show("deadline-and-proof", new Place.OpenRequest(letter.id().value()));
        Request closed = step("fulfil", () -> fulfil(letter, clock));
        show("closed", new Place.OpenRequest(closed.id().value()));
        show("reports", new Place.Reports());
        show("laws", new Place.Laws());
        show("settings", new Place.Settings());
        show("calendar", new Place.Calendars());
        step("csv", () -> csv(clock));
        frame.looks().themeProperty().set(Theme.DARK);
        show("dark", new Place.Today());
    }

    private <T> T step(String name, Callable<T> work) {
        try {
            return work.call();
        } catch (Exception failed) {
            throw new StepFailedException(name, failed);
        }
    }

    private void show(String name, Place place) {
        step(name, () -> {
            frame.shell().today();
            frame.shell().go(place);
            return shoot(name);
        });
    }

    private String shoot(String name) throws Exception {
        camera.take(stage.getScene(), frame.looks(), name);
        return name;
    }

    private Session open(RuleSource rules, Clock clock) throws Exception {
        OpenFolder made = DemoData.create(rules, clock);
        data = made.path();
        Session session = desks.adopt(made);
        desk.begin(session);
        return session;
    }

    private Session session() {
        return desk.rooms().session();
    }

    private Request letter(Clock clock) throws Exception {
        Path file = Files.createTempFile("letter", ".eml");
        try {
            ZonedDateTime sent = clock.instant().atZone(session().operator().zone()).minusDays(3);
            Files.writeString(file, text(sent), StandardCharsets.UTF_8);
            desk.openLetters(List.of(file));
        } finally {
            Files.deleteIfExists(file);
        }
        shoot("letter");
        Holder registered = new Holder();
        desk.rooms().inboxModel().register(registered::set);
        return registered.get();
    }

    private static String text(ZonedDateTime sent) {
        return String.join(
                "\r\n",
                "From: =?utf-8?b?0JLQtdGA0LAg0KLQuNGF0L7QvdC+0LLQsA==?= <vera.tikhonova@box.example>",
                "To: privacy@romashka.example",
                "Subject: =?utf-8?b?0KPQtNCw0LvQuNGC0LUg0LzQvtC4INC00LDQvdC90YvQtQ==?=",
                "Date: " + DateTimeFormatter.RFC_1123_DATE_TIME.format(sent),
                "Message-ID: <tour-1@box.example>",
                "Content-Type: text/plain; charset=utf-8",
                "Content-Transfer-Encoding: 8bit",
                "",
                "Здравствуйте! Прошу удалить все мои персональные данные из вашего сервиса.",
                "Тихонова Вера Андреевна, 8 (900) 000-17-17",
                "");
    }

    private Request call() throws Exception {
        frame.shell().go(new Place.NewCall());
        CallModel call = desk.rooms().callModel();
        call.form().text(Field.PHONE).set("8 900 000-17-17");
        call.form().text(Field.NAME).set("Вера Тихонова");
        call.form().toggle(DemandKind.DELETION);
        call.form().text(Field.SAID).set("Спрашивает, удалили ли её данные: писала три дня назад.");
        shoot("call");
        Holder saved = new Holder();
        call.save(saved::set, saved::fail);
        return saved.get();
    }

    private Request fulfil(Request letter, Clock clock) throws Exception {
        DemandId demand = letter.demands().getFirst().id();
        Session on = session();
        if (on.desk().closing().missing(letter).isEmpty()) {
            throw new IllegalStateException("a fresh request could be closed");
        }
        Request work = on.desk().qualifying()
                .qualify(letter, demand, DemandKind.DELETION, DeletionGround.STOP_DEMANDED, on.actor());
        work = on.desk().planning().add(work, demand, "CRM", on.actor());
        TaskEnding gone = TaskEnding.of(TaskOutcome.DONE, "Удалено по телефону и почте",
                LocalDate.ofInstant(clock.instant(), on.operator().zone()));
        work = on.desk().tasks().end(work, demand, 1, gone, on.actor());
        work = on.desk().fulfilling()
                .dutyDone(work, demand, "stop.stop", ZonedDateTime.now(clock), "Ответ отправлен почтой", on.actor());
        work = on.desk().deciding().decide(work, demand, Outcome.FULFILLED, null, "Данные удалены.", on.actor());
        return on.desk().closing().close(work, on.actor());
    }

    private Path csv(Clock clock) throws Exception {
        Session on = session();
        YearMonth month = YearMonth.from(clock.instant().atZone(on.operator().zone()));
        Locale locale = frame.messages().language().locale();
        byte[] csv = new Exports(desks, on).month(month, locale, true);
        return Files.write(Files.createDirectories(folder).resolve(month + ".csv"), csv);
    }

    /** Lets go of the throw-away data. */
    void clear() {
        Path made = data;
        if (made != null) {
            desks.close();
            DemoData.remove(made);
        }
    }

    /** What a form answers with. */
    private static final class Holder {
        private @Nullable Request request;
        private @Nullable Exception failure;

        void set(Request saved) {
            request = saved;
        }

        void fail(Exception failed) {
            failure = failed;
        }

        Request get() throws Exception {
            if (failure != null) {
                throw failure;
            }
            Request saved = request;
            if (saved == null) {
                throw new IllegalStateException("the form was not accepted");
            }
            return saved;
        }
    }
}
