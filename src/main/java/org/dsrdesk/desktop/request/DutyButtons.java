package org.dsrdesk.desktop.request;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import org.dsrdesk.desktop.parts.Parts;
import org.dsrdesk.domain.deadline.DutyClock;
import org.dsrdesk.domain.request.Demand;
import org.dsrdesk.domain.request.DutyState;
import org.dsrdesk.domain.request.Postponement;
import org.dsrdesk.domain.statute.Duty;

/** What can be done about a duty, each as a button. */
record DutyButtons(Context context, CaseReading reading, Demand demand, DutyClock clock) {
    /** The buttons, the most likely one first; none for a closed request. */
    List<Node> all() {
        if (reading.request().isClosed()) {
            return List.of();
        }
        DutyState state = demand.state(clock.duty().id());
        List<Node> buttons = new ArrayList<>();
        if (state.done() == null) {
            buttons.add(first());
            extend(state).ifPresent(buttons::add);
            withdraw(state).ifPresent(buttons::add);
            buttons.add(button("skip", "request.duty.notApplicable", new Editor.NotApplicable(ref()), "quiet"));
            putOff().ifPresent(buttons::add);
        } else {
            Button undo = Parts.button(
                    context.text("request.duty.undo"), () -> context.actions().reopenDuty(ref()), "quiet");
            undo.setId(Ids.of("undo", demand, clock.duty().id()));
            buttons.add(undo);
            withdraw(state).ifPresent(buttons::add);
        }
        String title = clock.duty().title().in(context.messages().language().locale());
        buttons.forEach(button -> button.setAccessibleHelp(title));
        return buttons;
    }

    private Button first() {
        return switch (clock) {
            case DutyClock.Running _ -> button("duty", "request.duty.done", new Editor.Done(ref()));
            case DutyClock.Waiting(Duty _, var event) -> button("duty", "request.duty.event",
                    new Editor.Event(ref(), event));
            case DutyClock.Unnamed _ -> button("duty", "request.duty.name", new Editor.NamedDay(ref()));
        };
    }

    private Optional<Button> extend(DutyState state) {
        return CaseReading.deadline(clock)
                .filter(deadline -> reading.extendable(deadline, state))
                .map(_ -> button("extend", "request.duty.extend", new Editor.Extend(ref()), "quiet"));
    }

    private Optional<Button> withdraw(DutyState state) {
        if (!state.noticeWaits()) {
            return Optional.empty();
        }
        Button withdraw = Parts.button(
                context.text("request.duty.notExtend"), () -> context.actions().withdrawExtension(ref()), "quiet");
        withdraw.setId(Ids.of("notextend", demand, clock.duty().id()));
        return Optional.of(withdraw);
    }

    private Optional<Button> putOff() {
        return Postponement.of(clock.duty(), reading.view().statute())
                .map(_ -> button("putoff", "request.duty.putOff", new Editor.PutOff(ref()), "quiet"));
    }

    private Button button(String id, String key, Editor form, String... classes) {
        Button button = Parts.button(context.text(key), () -> context.edit(form), classes);
        button.setId(Ids.of(id, demand, clock.duty().id()));
        return button;
    }

    private DutyRef ref() {
        return DutyRef.of(demand.id(), clock.duty().id());
    }
}
