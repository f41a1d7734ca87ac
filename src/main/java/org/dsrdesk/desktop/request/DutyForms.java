package org.dsrdesk.desktop.request;

import java.time.ZonedDateTime;
import java.util.Optional;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import org.dsrdesk.casework.Field;
import org.dsrdesk.domain.deadline.Deadline;
import org.dsrdesk.domain.deadline.DutyClock;
import org.dsrdesk.domain.request.Extension;
import org.dsrdesk.domain.request.Postponement;
import org.dsrdesk.domain.statute.ClockEvent;
import org.dsrdesk.domain.statute.NoticeTo;

/** The forms that open under a duty. */
record DutyForms(Context context, CaseReading reading) {
    private static final int REASON_ROWS = 3;

    /** The form that is open under a duty, if any. */
    Optional<Form> opened(DutyRef ref, DutyClock clock) {
        EventForms events = new EventForms(context, reading);
        return Optional.ofNullable(switch (context.model().editorProperty().get()) {
            case Editor.Done(DutyRef duty) when duty.equals(ref) -> done(ref);
            case Editor.NotApplicable(DutyRef duty) when duty.equals(ref) -> notApplicable(ref);
            case Editor.Event(DutyRef duty, ClockEvent event) when duty.equals(ref) -> events.event(ref, event);
            case Editor.NamedDay(DutyRef duty) when duty.equals(ref) -> named(ref);
            case Editor.PutOff(DutyRef duty) when duty.equals(ref) -> Postponement
                    .of(clock.duty(), reading.view().statute()).map(way -> events.putOff(ref, way)).orElse(null);
            case Editor.Extend(DutyRef duty, String known) when duty.equals(ref) -> CaseReading.deadline(clock)
                    .map(deadline -> extend(ref, deadline, known)).orElse(null);
            case null, default -> null;
        });
    }

    Form done(DutyRef duty) {
        MomentInput at = new MomentInput(now(), now(), context.messages());
        TextField note = new TextField();
        note.setPromptText(context.text("request.done.prompt"));
        Form form = new Form(context, context.text("request.done.title"));
        return form.input(Field.MOMENT, context.text("request.done.when"), at)
                .input(Field.SAID, context.text("request.done.note"), note)
                .send(context.text("request.done.send"), () -> at.moment().ifPresentOrElse(
                        moment -> context.actions().dutyDone(duty, moment, note.getText()),
                        () -> form.wrong(Field.MOMENT, "request.wrong.moment")));
    }

    Form notApplicable(DutyRef duty) {
        TextArea reasons = reasons();
        return new Form(context, context.text("request.notApplicable.title"))
                .input(Field.REASONS, context.text("request.notApplicable.reasons"), reasons)
                .send(context.text("request.notApplicable.send"),
                        () -> context.actions().dutyDoesNotApply(duty, reasons.getText()));
    }

    Form named(DutyRef duty) {
        DayInput day = new DayInput(reading.today(), reading.today(), context.messages());
        day.clear();
        Form form = new Form(context, context.text("request.named.title"));
        return form.say(context.text("request.named.hint"))
                .input(Field.UNTIL, context.text("request.named.day"), day)
                .send(context.text("request.named.send"), () -> day.day().ifPresentOrElse(
                        named -> context.actions().nameDay(duty, named),
                        () -> form.wrong(Field.UNTIL, "request.wrong.day")));
    }

    Form extend(DutyRef duty, Deadline deadline, String known) {
        var messages = context.messages();
        var ceiling = deadline.ceiling().orElseThrow();
        Extension announced = reading.state(duty).extension();
        DayInput until = new DayInput(announced == null ? ceiling : announced.until(), reading.today(), messages);
        DayInput notice = new DayInput(reading.today(), reading.today(), messages);
        TextArea reasons = reasons();
        reasons.setText(known.isEmpty() && announced != null ? announced.reasons() : known);
        until.setId("until");
        notice.clear();
        notice.setId("notice");
        reasons.setId("reasons");
        boolean regulator =
                deadline.duty().extension().map(rule -> rule.noticeTo() == NoticeTo.REGULATOR).orElse(false);
        String wanted = new ReplyWords(messages).extension(deadline.duty());
        Form form = new Form(context, context.text("request.extend.title"));
        if (!wanted.isEmpty()) {
            form.say(context.text("request.extend.wanted", wanted));
        }
        return form.say(context.text(regulator ? "request.extend.limitsRegulator" : "request.extend.limits",
                messages.dateAndDay(ceiling), messages.dateAndDay(deadline.noticeBy().orElseThrow())))
                .input(Field.UNTIL, context.text("request.extend.until"), until)
                .input(Field.REASONS,
                        context.text(regulator ? "request.extend.reasonsRegulator" : "request.extend.reasons"), reasons)
                .input(Field.NOTICE, context.text("request.extend.notice"), notice)
                .say(context.text("request.extend.waits"))
                .send(context.text("request.extend.send"), () -> send(form, duty, until, notice, reasons));
    }

    private void send(Form form, DutyRef duty, DayInput until, DayInput notice, TextArea reasons) {
        until.day().ifPresentOrElse(
                day -> {
                    Extension announced = Extension.announced(day, reasons.getText().strip());
                    if (notice.getText().isBlank()) {
                        context.actions().extend(duty, announced);
                    } else {
                        notice.day().ifPresentOrElse(
                                sent -> context.actions().extend(duty, announced.told(sent)),
                                () -> form.wrong(Field.NOTICE, "request.wrong.day"));
                    }
                },
                () -> form.wrong(Field.UNTIL, "request.wrong.day"));
    }

    private ZonedDateTime now() {
        return reading.now().atZone(reading.zone());
    }

    static TextArea reasons() {
        TextArea area = new TextArea();
        area.setPrefRowCount(REASON_ROWS);
        area.setPrefColumnCount(1);
        area.setWrapText(true);
        return area;
    }
}
