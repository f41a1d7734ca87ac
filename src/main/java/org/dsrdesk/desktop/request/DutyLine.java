package org.dsrdesk.desktop.request;

import java.util.ArrayList;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.dsrdesk.domain.deadline.Deadline;
import org.dsrdesk.domain.deadline.DutyClock;
import org.dsrdesk.domain.request.Demand;
import org.dsrdesk.domain.request.DutyState;
import org.dsrdesk.domain.statute.ClockEvent;
import org.dsrdesk.domain.statute.Duty;
import org.jspecify.annotations.Nullable;

/** One duty of a demand: what must be done, its clock, and what can be done about it. */
final class DutyLine extends VBox {
    private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");

    private final Context context;
    private final CaseReading reading;
    private final DutyWords words;
    private final Demand demand;
    private final DutyClock clock;
    private final DutyRef ref;
    private final DutyState state;
    private final boolean alone;

    /**
     * A line of a card.
     *
     * @param alone whether the card has no other duty, so that its own chip says the day already
     */
    DutyLine(Context context, CaseReading reading, Demand demand, DutyClock clock, boolean alone) {
        this.alone = alone;
        this.context = context;
        this.reading = reading;
        this.words = new DutyWords(context.messages());
        this.demand = demand;
        this.clock = clock;
        this.ref = DutyRef.of(demand.id(), clock.duty().id());
        this.state = demand.state(clock.duty().id());
        getStyleClass().addAll("duty-line");
        if (clock.duty().cautious()) {
            getStyleClass().add("cautious");
        }
        pseudoClassStateChanged(SELECTED, ref.equals(context.model().selectedProperty().get()));
        build();
        @Nullable Form form = form();
        if (form != null) {
            getChildren().add(form);
        }
    }

    private void build() {
        Duty duty = clock.duty();
        getChildren().add(head(duty));
        getChildren().add(Parts.muted(words.rule(reading, clock, state)));
        if (duty.cautious()) {
            getChildren().add(Parts.muted(duty.words().in(context.messages().language().locale())));
        }
        @Nullable String doubt = words.doubt(duty);
        if (doubt != null) {
            getChildren().add(Parts.words(doubt, "warning"));
        }
        String story = words.story(clock, state);
        if (!story.isEmpty()) {
            getChildren().add(Parts.words(story, "small"));
        }
        List<Node> actions = actions();
        if (!actions.isEmpty()) {
            getChildren().add(Parts.buttons(actions.toArray(Node[]::new)));
        }
    }

    private FlowPane head(Duty duty) {
        Hyperlink title = new Hyperlink(words.title(duty));
        title.setId(Ids.of("why", demand, duty.id()));
        title.setWrapText(true);
        title.getStyleClass().add("duty-title");
        title.setAccessibleHelp(context.text("request.why.help"));
        title.setOnAction(_ -> context.model().selectedProperty().set(ref));
        FlowPane head = Parts.buttons(title);
        if (duty.cautious()) {
            Label advice = new Label(context.text("request.cautious"));
            advice.setMinWidth(Region.USE_PREF_SIZE);
            advice.getStyleClass().addAll("chip", "advice");
            head.getChildren().add(advice);
        }
        if (state.done() == null && (duty.cautious() || alone)) {
            return head;
        }
        head.getChildren().add(Chips.of(
                DutyWords.standing(reading, clock, state), words.chip(reading, clock, state), context.messages()));
        return head;
    }

    private List<Node> actions() {
        List<Node> actions = new ArrayList<>();
        if (reading.request().isClosed()) {
            return actions;
        }
        String id = clock.duty().id();
        if (state.done() != null) {
            actions.add(Parts.button(context.text("request.duty.undo"), () -> context.actions().reopenDuty(ref),
                    "quiet"));
            actions.getFirst().setId(Ids.of("undo", demand, id));
            return actions;
        }
        switch (clock) {
            case DutyClock.Running(Deadline deadline) -> {
                actions.add(Parts.button(context.text("request.duty.done"), () -> context.edit(new Editor.Done(ref))));
                if (reading.extendable(deadline, state)) {
                    Node extend = Parts.button(
                            context.text("request.duty.extend"), () -> context.edit(new Editor.Extend(ref)), "quiet");
                    extend.setId(Ids.of("extend", demand, id));
                    actions.add(extend);
                }
            }
            case DutyClock.Waiting(Duty _, ClockEvent event) -> actions.add(Parts.button(
                    context.text("request.duty.event"), () -> context.edit(new Editor.Event(ref, event))));
            case DutyClock.Unnamed _ -> actions.add(Parts.button(
                    context.text("request.duty.name"), () -> context.edit(new Editor.NamedDay(ref))));
        }
        actions.getFirst().setId(Ids.of("duty", demand, id));
        Node skip = Parts.button(
                context.text("request.duty.notApplicable"), () -> context.edit(new Editor.NotApplicable(ref)), "quiet");
        skip.setId(Ids.of("skip", demand, id));
        actions.add(skip);
        actions.forEach(action -> action.setAccessibleHelp(words.title(clock.duty())));
        return actions;
    }

    private @Nullable Form form() {
        DutyForms forms = new DutyForms(context, reading);
        return switch (context.model().editorProperty().get()) {
            case Editor.Done(DutyRef duty) when duty.equals(ref) -> forms.done(ref);
            case Editor.NotApplicable(DutyRef duty) when duty.equals(ref) -> forms.notApplicable(ref);
            case Editor.Event(DutyRef duty, ClockEvent event) when duty.equals(ref) -> forms.event(ref, event);
            case Editor.NamedDay(DutyRef duty) when duty.equals(ref) -> forms.named(ref);
            case Editor.Extend(DutyRef duty) when duty.equals(ref) -> CaseReading.deadline(clock)
                    .map(deadline -> forms.extend(ref, deadline)).orElse(null);
            case null, default -> null;
        };
    }
}
