package org.dsrdesk.desktop.request;

import java.util.List;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.dsrdesk.desktop.parts.Parts;
import org.dsrdesk.domain.deadline.DutyClock;
import org.dsrdesk.domain.request.Demand;
import org.dsrdesk.domain.request.DutyState;
import org.dsrdesk.domain.statute.Duty;

/** One duty of a demand: what must be done, its clock, what a reply must contain, and what can be done about it. */
final class DutyLine extends VBox {
    private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");

    private final Context context;
    private final CaseReading reading;
    private final DutyWords words;
    private final TrustWords trust;
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
        this.trust = new TrustWords(context.messages());
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
        new DutyForms(context, reading).opened(ref, clock).ifPresent(getChildren()::add);
    }

    private void build() {
        Duty duty = clock.duty();
        getChildren().add(head(duty));
        getChildren().add(Parts.muted(words.rule(reading, clock, state)));
        if (duty.cautious()) {
            getChildren().add(Parts.muted(duty.words().in(context.messages().language().locale())));
        }
        String story = words.story(clock, state);
        if (!story.isEmpty()) {
            getChildren().add(Parts.words(story, "small"));
        }
        if (ReplyWords.any(duty)) {
            getChildren().add(new Checklist(context, demand, duty, ref));
        }
        List<Node> buttons = new DutyButtons(context, reading, demand, clock).all();
        if (!buttons.isEmpty()) {
            getChildren().add(Parts.buttons(buttons.toArray(Node[]::new)));
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
        trust.care(duty).ifPresent(why -> head.getChildren().add(advice(context.text("request.cautious"), why)));
        doubt(duty).ifPresent(head.getChildren()::add);
        if (state.done() != null || !(duty.cautious() || alone)) {
            head.getChildren().add(Chips.of(
                    DutyWords.standing(reading, clock, state), words.chip(reading, clock, state), context.messages()));
        }
        return head;
    }

    private Optional<Label> doubt(Duty duty) {
        return trust.chip(duty.confidence())
                .map(chip -> advice(chip, trust.sentence(duty.confidence()).orElse(chip)));
    }

    private static Label advice(String words, String why) {
        Label advice = new Label(words);
        advice.setMinWidth(Region.USE_PREF_SIZE);
        advice.setTooltip(new Tooltip(why));
        advice.setAccessibleText(words + ". " + why);
        advice.getStyleClass().addAll("chip", "advice");
        return advice;
    }
}
