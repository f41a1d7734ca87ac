package org.dsrdesk.desktop.request;

import java.util.List;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.dsrdesk.desktop.parts.Parts;
import org.dsrdesk.domain.deadline.Deadline;
import org.dsrdesk.domain.deadline.DutyClock;
import org.dsrdesk.domain.deadline.Standing;
import org.dsrdesk.domain.request.ClockSheet;
import org.dsrdesk.domain.request.Demand;

/** One demand: its nearest day, its duties, the work in systems, the decision. */
final class DemandCard extends VBox {
    private final Context context;
    private final CaseReading reading;
    private final ClockSheet sheet;
    private final Demand demand;

    DemandCard(Context context, CaseReading reading, ClockSheet sheet) {
        this.context = context;
        this.reading = reading;
        this.sheet = sheet;
        this.demand = sheet.demand();
        getStyleClass().add("card");
        setId("demand-" + demand.ordinal());
        getChildren().add(Parts.line(Parts.title(context.text("kind." + demand.kind().name())), chip()));
        if (sheet.candidates().isEmpty()) {
            duties();
        } else {
            getChildren().add(new GroundChoice(context, reading, sheet));
        }
        events();
        getChildren().add(new TaskPart(context, reading, sheet));
        decision();
    }

    private Label chip() {
        Optional<Deadline> next = sheet.next();
        if (next.isPresent()) {
            return Chips.of(reading.standing(next.get()), new DutyWords(context.messages()).left(reading, next.get()),
                    context.messages());
        }
        if (sheet.waits()) {
            boolean unnamed = sheet.clocks().stream().anyMatch(DutyClock.Unnamed.class::isInstance);
            boolean stopped = sheet.clocks().stream().anyMatch(DutyWords::stopped);
            return Chips.of(null, context.text(unnamed
                    ? "request.chip.unnamed"
                    : stopped ? "request.chip.stopped" : "request.chip.waiting"), context.messages());
        }
        List<DutyClock> undone = sheet.clocks().stream()
                .filter(clock -> demand.state(clock.duty().id()).done() == null)
                .toList();
        if (reading.request().isClosed() && !undone.isEmpty()
                && undone.stream().allMatch(clock -> clock.duty().cautious())) {
            return Chips.of(null, context.text("request.chip.closed"), context.messages());
        }
        if (sheet.clocks().isEmpty() || !undone.isEmpty()) {
            return Chips.of(null, context.text("request.chip.noTerm"), context.messages());
        }
        return Chips.of(Standing.DONE, context.text("standing.done"), context.messages());
    }

    private void duties() {
        if (!reading.view().statute().kinds().contains(demand.kind())) {
            getChildren().add(Parts.words(context.text("request.kind.unknown",
                    new ActWords(context.messages()).name(reading.view().statute())), "warning"));
        }
        if (demand.ground() != null) {
            getChildren().add(Parts.muted(
                    context.text("request.ground.chosen", context.text("ground." + demand.ground().name()))));
        }
        VBox lines = new VBox();
        lines.getStyleClass().add("duty-lines");
        boolean alone = sheet.clocks().size() == 1;
        sheet.clocks()
                .forEach(clock -> lines.getChildren().add(new DutyLine(context, reading, demand, clock, alone)));
        if (!lines.getChildren().isEmpty()) {
            lines.getChildren().getLast().getStyleClass().add("last");
            getChildren().add(lines);
        }
    }

    /** What has happened, and the form that records more of it. */
    private void events() {
        EventForms forms = new EventForms(context, reading);
        forms.recorded(demand).ifPresent(line -> getChildren().add(Parts.muted(line)));
        if (context.open(new Editor.AnyEvent(demand.id()))) {
            getChildren().add(forms.any(demand.id()));
        }
    }

    private void decision() {
        boolean made = demand.decision() != null;
        if (made || !demand.earlier().isEmpty()) {
            getChildren().add(new DecisionPart(context, reading, demand));
        }
        if (!reading.request().isClosed()) {
            var decide = Parts.button(
                    context.text(made ? "request.decide.again" : "request.decide"),
                    () -> context.edit(new Editor.Decide(demand.id())));
            decide.setId(Ids.of("decide", demand));
            FlowPane buttons = Parts.buttons(decide);
            if (!new EventForms(context, reading).offered(demand.id()).isEmpty()) {
                var event = Parts.button(context.text("request.duty.event"),
                        () -> context.edit(new Editor.AnyEvent(demand.id())), "quiet");
                event.setId(Ids.of("event", demand));
                buttons.getChildren().add(event);
            }
            getChildren().add(buttons);
        }
        if (context.open(new Editor.Decide(demand.id()))) {
            getChildren().add(new DemandForms(context, reading).decide(demand));
        }
    }
}
