package org.dsrdesk.desktop.request;

import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.Toggle;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.VBox;
import org.dsrdesk.casework.GroundsOffered;
import org.dsrdesk.casework.Problem;
import org.dsrdesk.desktop.parts.Parts;
import org.dsrdesk.domain.operator.PolicyGround;
import org.dsrdesk.domain.statute.Confidence;
import org.dsrdesk.domain.statute.DecisionGround;
import org.jspecify.annotations.Nullable;

/**
 * The ground of a decision to choose: those of the statute in a list, those of the operator's policy apart with their
 * risk, and what must happen first where a ground does not hold yet.
 */
final class GroundInput extends VBox {
    private final Context context;
    private final CaseReading reading;
    private final Choice<DecisionGround> law;
    private final VBox lawful;
    private final VBox policy = Parts.column();
    private final VBox obstacles = Parts.column();
    private final ToggleGroup clauses = new ToggleGroup();
    private final ReadOnlyObjectWrapper<@Nullable String> chosen = new ReadOnlyObjectWrapper<>();

    GroundInput(Context context, CaseReading reading) {
        this.context = context;
        this.reading = reading;
        law = new Choice<>(List.of(), one -> Grounds.title(one, context.messages()));
        law.setId("ground");
        law.setAccessibleText(context.text("request.decide.ground"));
        Label doubt = Parts.words(context.text("request.decide.unverified"), "warning");
        doubt.visibleProperty().bind(law.valueProperty().map(
                one -> one.confidence() != Confidence.STATUTE_READ).orElse(false));
        doubt.managedProperty().bind(doubt.visibleProperty());
        lawful = Parts.column(law, doubt);
        policy.setId("policy-grounds");
        policy.getStyleClass().add("inset");
        getStyleClass().add("request-column");
        getChildren().setAll(lawful, obstacles, policy);
        law.valueProperty().addListener((_, _, one) -> choose(one));
        clauses.selectedToggleProperty().addListener((_, _, one) -> choose(one));
    }

    /** The id of the ground that is chosen; null while none is. */
    ReadOnlyObjectProperty<@Nullable String> chosenProperty() {
        return chosen.getReadOnlyProperty();
    }

    /**
     * Offers other grounds, one of them chosen.
     *
     * @param wanted the ground to choose where it is offered; null for none
     */
    void offer(GroundsOffered offered, @Nullable String wanted) {
        law.setValue(null);
        law.getItems().setAll(offered.law());
        show(lawful, !offered.law().isEmpty());
        obstacles.getChildren().clear();
        offered.obstacles().stream().sorted().forEach(this::tell);
        show(obstacles, !offered.obstacles().isEmpty());
        clauses.getToggles().clear();
        policy.getChildren().setAll(
                Parts.title(context.text("request.policy.title")), Parts.words(context.text("request.policy.warning"),
                        "warning"));
        offered.policy().forEach(ground -> policy.getChildren().add(clause(ground)));
        show(policy, !offered.policy().isEmpty());
        chosen.set(null);
        offered.law().stream().filter(ground -> ground.id().equals(wanted)).findFirst().ifPresent(law::setValue);
        clauses.getToggles().stream()
                .filter(clause -> clause.getUserData().equals(wanted))
                .findFirst()
                .ifPresent(clauses::selectToggle);
    }

    private void tell(Problem problem) {
        if (problem == Problem.REPEAT_UNCONFIRMED) {
            Hyperlink jump = new Hyperlink(context.text("request.decide.confirm"));
            jump.setId("confirm-person");
            jump.setWrapText(true);
            jump.setOnAction(_ -> context.model().jumpProperty().set(new RepeatDoubts(context.messages(), reading)
                    .toConfirm().map(RepeatsPanel::confirmId).orElse("repeats")));
            obstacles.getChildren().add(jump);
        } else {
            obstacles.getChildren().add(Parts.muted(context.text("problem." + problem.name())));
        }
    }

    private RadioButton clause(PolicyGround ground) {
        RadioButton radio = new RadioButton(Grounds.title(ground));
        radio.setId("policy-" + ground.id());
        radio.setWrapText(true);
        radio.setUserData(ground.decisionId());
        radio.setToggleGroup(clauses);
        return radio;
    }

    private void choose(@Nullable DecisionGround one) {
        if (one != null) {
            clauses.selectToggle(null);
            chosen.set(one.id());
        }
    }

    private void choose(@Nullable Toggle one) {
        if (one != null) {
            law.setValue(null);
            chosen.set((String) one.getUserData());
        }
    }

    private static void show(VBox box, boolean shown) {
        box.setVisible(shown);
        box.setManaged(shown);
    }
}
