package org.dsrdesk.desktop.request;

import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.dsrdesk.correspondence.LetterProposals;
import org.dsrdesk.correspondence.Proposal;
import org.dsrdesk.desktop.Place;
import org.dsrdesk.desktop.parts.OutgoingWords;
import org.dsrdesk.desktop.parts.Parts;
import org.dsrdesk.domain.letter.LetterLanguage;
import org.dsrdesk.domain.letter.OutgoingLetter;
import org.dsrdesk.domain.request.Demand;
import org.dsrdesk.domain.request.PlaceId;

/** The letters and acts of a request: those that are waited for as buttons, the others in a menu, a line for each. */
final class LettersPart extends VBox {
    private final Context context;
    private final CaseReading reading;
    private final OutgoingWords words;

    LettersPart(Context context, CaseReading reading) {
        this.context = context;
        this.reading = reading;
        this.words = new OutgoingWords(context.messages());
        getStyleClass().add("request-column");
        List<Demand> demands = reading.request().demands();
        for (Demand demand : demands) {
            if (demands.size() > 1) {
                getChildren().add(Parts.muted(context.text("kind." + demand.kind().name())));
            }
            demand(demand);
        }
    }

    private void demand(Demand demand) {
        List<OutgoingLetter> letters = reading.view().outgoing().stream()
                .filter(letter -> letter.about().demand().equals(demand.id()))
                .toList();
        List<Proposal> proposals =
                reading.request().isClosed() ? List.of() : LetterProposals.of(reading.view(), demand);
        VBox lines = new VBox();
        lines.getStyleClass().add("duty-lines");
        letters.forEach(letter -> lines.getChildren().add(new OutgoingLine(context, reading, letter)));
        if (!letters.isEmpty()) {
            lines.getChildren().getLast().getStyleClass().add("last");
            getChildren().add(lines);
        }
        if (!proposals.isEmpty()) {
            getChildren().add(verbs(demand, proposals));
        } else if (!reading.request().isClosed() && !reading.view().plan(demand).isEmpty()) {
            getChildren().add(after("tasks", button("lettertasks", demand, "request.plan.make",
                    () -> context.actions().tasks().align(demand.id()))));
        } else if (!reading.request().isClosed() && demand.decision() == null && hasTemplates()) {
            getChildren().add(after("decision", button("letterdecision", demand, "request.letters.decide",
                    () -> context.model().jumpProperty().set(Ids.of("decide", demand)))));
        } else if (letters.isEmpty()) {
            getChildren().add(Parts.muted(context.text("request.letters.none")));
        }
    }

    private boolean hasTemplates() {
        return LetterLanguage.ofPack(reading.view().statute().edition().id().pack()).isPresent();
    }

    /** What comes before the first letter, with the button that does it. */
    private VBox after(String what, Button first) {
        return Parts.column(Parts.muted(context.text("request.letters.after." + what)), Parts.buttons(first));
    }

    private Button button(String id, Demand demand, String key, Runnable action) {
        Button button = Parts.button(context.text(key), action);
        button.setId(Ids.of(id, demand));
        return button;
    }

    private FlowPane verbs(Demand demand, List<Proposal> proposals) {
        FlowPane verbs = Parts.buttons();
        for (Proposal proposal : proposals) {
            if (proposal.wanted()) {
                Button write = Parts.button(context.text("request.letters.write", name(proposal)),
                        () -> begin(proposal));
                write.setId(Ids.of("write", demand, id(proposal)));
                write.setWrapText(true);
                write.setMinWidth(0);
                verbs.getChildren().add(write);
            }
        }
        List<Proposal> others = proposals.stream().filter(proposal -> !proposal.wanted()).toList();
        if (!others.isEmpty()) {
            MenuButton menu = new MenuButton(context.text("request.letters.other"));
            menu.setId(Ids.of("otherletter", demand));
            menu.getStyleClass().add("add-kind");
            menu.setMinWidth(USE_PREF_SIZE);
            others.forEach(proposal -> menu.getItems().add(item(proposal)));
            verbs.getChildren().add(menu);
        }
        return verbs;
    }

    private MenuItem item(Proposal proposal) {
        MenuItem item = new MenuItem(name(proposal));
        item.setOnAction(_ -> begin(proposal));
        return item;
    }

    /** The kind, and where the letter goes to a place of the profile, that place too. */
    private String name(Proposal proposal) {
        String title = words.title(proposal.about().kind());
        return proposal.about().place() == null
                ? title
                : context.text("request.letters.to", title, proposal.to());
    }

    private static String id(Proposal proposal) {
        PlaceId place = proposal.about().place();
        return proposal.about().kind().id() + (place == null ? "" : "-" + place.id());
    }

    private void begin(Proposal proposal) {
        context.model().begin(proposal.about(),
                begun -> context.navigation().go(new Place.OpenOutgoing(begun.id().value())));
    }
}
