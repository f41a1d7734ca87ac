package org.dsrdesk.desktop.request;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.dsrdesk.casework.Field;
import org.dsrdesk.casework.GroundsOffered;
import org.dsrdesk.casework.NewDecision;
import org.dsrdesk.desktop.parts.Parts;
import org.dsrdesk.domain.fulfilment.LawfulDecisions;
import org.dsrdesk.domain.operator.PolicyGround;
import org.dsrdesk.domain.request.Decision;
import org.dsrdesk.domain.request.Demand;
import org.dsrdesk.domain.request.Outcome;
import org.dsrdesk.domain.statute.DecisionGround;
import org.jspecify.annotations.Nullable;

/** The form in which a demand is decided: the outcome, what it rests on, why, whither, and who signs besides. */
final class DecisionForm {
    private final Context context;
    private final CaseReading reading;
    private final Demand demand;
    private final DecisionWords words;
    private final ToggleGroup outcomes = new ToggleGroup();
    private final GroundInput ground;
    private final TextField operator = new TextField();
    private final TextField duplicate = new TextField();
    private final TextArea reasons = DutyForms.reasons();
    private final TextField change = new TextField();
    private final TextField signer = new TextField();
    private final VBox others;
    private String proposed = "";

    DecisionForm(Context context, CaseReading reading, Demand demand) {
        this.context = context;
        this.reading = reading;
        this.demand = demand;
        words = new DecisionWords(context.messages(), reading);
        ground = new GroundInput(context, reading);
        others = others();
        operator.setId("target");
        duplicate.setId("duplicate");
        operator.setText(target(Outcome.REDIRECTED).orElse(""));
        duplicate.setText(target(Outcome.DUPLICATE).orElseGet(words::duplicated));
        reasons.setId("reasons");
        change.setId("change");
        signer.setId("signer");
    }

    Form form() {
        Form form = new Form(context, context.text("request.decide.title"));
        form.show(choices()).show(others);
        words.unlawful(demand, context.decisions()).forEach(form::say);
        form.input(Field.GROUND, context.text("request.decide.ground"), ground)
                .input(Field.TARGET, context.text("request.decide.redirect"), operator)
                .input(Field.TARGET, context.text("request.decide.duplicate"), duplicate)
                .input(Field.REASONS, context.text("request.decide.reasons"), reasons)
                .say(context.text("request.decide.readable"));
        if (demand.decision() != null) {
            form.input(Field.CHANGE, context.text("request.decide.change"), change);
        }
        Label later = Parts.muted(context.text("request.decide.signLater"));
        form.input(Field.SIGNER, context.text("request.decide.signer"), signer).show(later);
        later.visibleProperty().bind(room(signer).visibleProperty());
        later.managedProperty().bind(later.visibleProperty());
        for (Node input : new Node[] {ground, operator, duplicate, signer}) {
            room(input).managedProperty().bind(room(input).visibleProperty());
        }
        form.send(context.text("request.decide.send"), this::send);
        ground.chosenProperty().addListener((_, _, _) -> follow());
        outcomes.selectedToggleProperty().addListener((_, _, toggle) -> {
            if (toggle != null) {
                choose(outcome());
            }
        });
        outcomes.selectToggle(outcomes.getToggles().stream()
                .filter(toggle -> made((Outcome) toggle.getUserData()).isPresent())
                .findFirst()
                .orElse(outcomes.getToggles().getFirst()));
        return form;
    }

    /** The decision that stands, if that is its outcome. */
    private Optional<Decision> made(Outcome outcome) {
        return demand.decided().filter(decision -> decision.outcome() == outcome);
    }

    private Optional<String> target(Outcome outcome) {
        return made(outcome).map(Decision::target);
    }

    private FlowPane choices() {
        FlowPane choices = Parts.buttons();
        for (Outcome outcome : Outcome.values()) {
            if (context.decisions().lawful(reading, demand, outcome)) {
                RadioButton radio = new RadioButton(context.text("outcome." + outcome.name()));
                radio.setId("outcome-" + outcome.name());
                radio.setUserData(outcome);
                radio.setToggleGroup(outcomes);
                radio.setMinWidth(RadioButton.USE_PREF_SIZE);
                choices.getChildren().add(radio);
            }
        }
        return choices;
    }

    /** Says that a full answer would lay open what is others', and offers to leave that out. */
    private VBox others() {
        var partly = Parts.button(context.text("request.others.partly"), () -> outcomes.getToggles().stream()
                .filter(toggle -> toggle.getUserData() == Outcome.FULFILLED_IN_PART)
                .forEach(outcomes::selectToggle));
        partly.setId("partly");
        VBox box = Parts.column(Parts.words(context.text("request.others.hint"), "warning"), Parts.buttons(partly));
        box.managedProperty().bind(box.visibleProperty());
        return box;
    }

    private Outcome outcome() {
        return (Outcome) outcomes.getSelectedToggle().getUserData();
    }

    private static Node room(Node input) {
        return input.getParent();
    }

    private void choose(Outcome outcome) {
        others.setVisible(outcome == Outcome.FULFILLED && Decisions.endangersOthers(reading.request(), demand));
        GroundsOffered offered = context.decisions().offered(reading, demand, outcome);
        ground.offer(offered, made(outcome).map(Decision::groundId)
                .or(() -> offered.asRepeat().map(DecisionGround::id)).orElse(null));
        room(ground).setVisible(outcome.needsGround());
        room(operator).setVisible(outcome == Outcome.REDIRECTED);
        room(duplicate).setVisible(outcome == Outcome.DUPLICATE);
        reasons.setPromptText(words.prompt(outcome));
        follow();
    }

    /** Brings what depends on the ground in step with it. */
    private void follow() {
        propose(words.reasons(outcome(), ground.chosenProperty().get(), demand));
        signing();
    }

    /** Puts the usual words in place of others that nobody has changed. */
    private void propose(String usual) {
        if (reasons.getText().isBlank() || reasons.getText().equals(proposed)) {
            reasons.setText(usual);
        }
        proposed = usual;
        FormMemory.proposed(reasons, usual);
    }

    private void signing() {
        @Nullable String id = ground.chosenProperty().get();
        room(signer).setVisible((id != null && PolicyGround.isPolicy(id))
                || LawfulDecisions.needsSecond(reading.view().operator().policy(), outcome()));
    }

    private void send() {
        Outcome outcome = outcome();
        String target = switch (outcome) {
            case REDIRECTED -> operator.getText();
            case DUPLICATE -> duplicate.getText();
            case FULFILLED, FULFILLED_IN_PART, NOTHING_HELD, REFUSED, CONTINUED, WITHDRAWN -> "";
        };
        context.decisions().decide(reading, demand, new NewDecision(
                outcome, ground.chosenProperty().get(), reasons.getText(), target, change.getText(),
                room(signer).isVisible() ? signer.getText() : ""));
    }
}
