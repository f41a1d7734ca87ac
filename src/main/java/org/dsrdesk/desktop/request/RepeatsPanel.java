package org.dsrdesk.desktop.request;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.geometry.HPos;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import org.dsrdesk.casework.CaseView.Linked;
import org.dsrdesk.casework.RepeatLink;
import org.dsrdesk.casework.RepeatLink.Verdict;
import org.dsrdesk.domain.assessment.Match;
import org.dsrdesk.domain.assessment.RepeatFinding;
import org.dsrdesk.domain.person.Requester;
import org.dsrdesk.domain.request.Demand;
import org.dsrdesk.domain.request.Request;
import org.jspecify.annotations.Nullable;

/** Earlier requests of probably the same person, each beside this one, with the evidence, for a person to judge. */
final class RepeatsPanel extends VBox {
    private static final double HALF = 50;

    private final Context context;
    private final CaseReading reading;

    RepeatsPanel(Context context, CaseReading reading) {
        this.context = context;
        this.reading = reading;
        getStyleClass().add("request-column");
        List<Linked> links = reading.view().repeats();
        if (links.isEmpty()) {
            getChildren().add(Parts.muted(context.text("request.repeats.none")));
        }
        links.forEach(link -> getChildren().add(card(link)));
    }

    private VBox card(Linked linked) {
        RepeatLink link = linked.link();
        Request earlier = linked.earlier();
        Label finding = Parts.words(context.text("finding." + link.finding().name()), "strong");
        VBox card = new VBox(finding, Parts.muted(capital("likeness." + link.match().likeness().name())));
        card.getStyleClass().add("inset");
        if (link.finding() == RepeatFinding.WITHIN_INTERVAL) {
            rules(earlier).forEach(rule -> card.getChildren().add(1, Parts.words(rule, "small")));
        }
        if (link.verdict() != Verdict.REJECTED) {
            card.getChildren().add(sides(link, earlier));
        }
        card.getChildren().add(verdict(link));
        Hyperlink open = new Hyperlink(context.text("request.repeats.open", earlier.number().toString()));
        open.setId("earlier-" + earlier.number());
        open.setOnAction(_ -> context.navigation().openRequest(earlier.id().value()));
        card.getChildren().add(open);
        return card;
    }

    /** What the act says of repeats of what was asked before. */
    private List<String> rules(Request earlier) {
        return reading.view().statute().repeatRules().stream()
                .filter(rule -> earlier.demands().stream().anyMatch(demand -> rule.kinds().contains(demand.kind())))
                .map(rule -> context.text("request.repeats.rule",
                        rule.title().in(context.messages().language().locale()),
                        Citations.of(rule.citation(), context.messages())))
                .toList();
    }

    private GridPane sides(RepeatLink link, Request earlier) {
        GridPane grid = new GridPane();
        grid.getStyleClass().add("beside");
        for (int i = 0; i < 2; i++) {
            ColumnConstraints half = new ColumnConstraints();
            half.setPercentWidth(HALF);
            half.setHalignment(HPos.LEFT);
            grid.getColumnConstraints().add(half);
        }
        row(grid, context.text("request.repeats.then"), context.text("request.repeats.now"), "muted");
        row(grid, day(earlier), day(reading.request()), "strong");
        link.match().matches().stream().sorted()
                .forEach(match -> row(grid, evidence(match, earlier.requester()),
                        evidence(match, reading.request().requester()), "matched"));
        row(grid, asked(earlier), asked(reading.request()), "small");
        row(grid, fate(earlier), fate(reading.request()), "small");
        return grid;
    }

    private static void row(GridPane grid, String then, String now, String style) {
        grid.addRow(grid.getRowCount(), Parts.words(then, style), Parts.words(now, style));
    }

    private String day(Request request) {
        return context.messages().date(
                request.intake().received().withZoneSameInstant(reading.zone()).toLocalDate());
    }

    private String evidence(Match match, Requester who) {
        @Nullable String value = switch (match) {
            case PHONE -> who.phone() == null ? null : HeadWords.phone(who.phone());
            case EMAIL -> who.email();
            case NAME, NAME_IN_PART, NAME_SPELT_OTHERWISE -> who.name();
            case BIRTH -> who.details().birth() == null ? null : context.messages().date(who.details().birth());
            case CONTRACT -> who.details().contract();
            case DOCUMENT, LINKED -> "✓";
        };
        return capital("match." + match.name()) + ": " + (value == null ? "—" : value);
    }

    private String capital(String key) {
        return new TermWords(context.messages()).capital(context.text(key));
    }

    private String asked(Request request) {
        return request.demands().stream()
                .map(demand -> context.text("kind." + demand.kind().name()))
                .collect(Collectors.joining(", "));
    }

    private String fate(Request request) {
        String decided = request.demands().stream()
                .map(Demand::decided).flatMap(Optional::stream)
                .map(decision -> context.text("outcome." + decision.outcome().name()))
                .distinct().collect(Collectors.joining(", "));
        String state = context.text("state." + request.state().name());
        return decided.isEmpty() ? state : state + ": " + decided;
    }

    private VBox verdict(RepeatLink link) {
        FlowPane buttons = Parts.buttons();
        if (link.verdict() != Verdict.CONFIRMED) {
            Button yes = Parts.button(context.text("request.repeats.yes"),
                    () -> context.actions().judge(link, Verdict.CONFIRMED));
            yes.setId("same-" + link.earlier().value());
            buttons.getChildren().add(yes);
        }
        if (link.verdict() != Verdict.REJECTED) {
            Button no = Parts.button(context.text("request.repeats.no"),
                    () -> context.actions().judge(link, Verdict.REJECTED));
            no.setId("other-" + link.earlier().value());
            buttons.getChildren().add(no);
        }
        VBox verdict = Parts.column();
        if (link.verdict() != Verdict.PROPOSED) {
            String said = context.text(
                    link.verdict() == Verdict.CONFIRMED ? "request.repeats.confirmed" : "request.repeats.rejected",
                    link.by() == null ? "" : link.by());
            verdict.getChildren().add(Parts.muted(said));
            buttons.getChildren().forEach(button -> button.getStyleClass().add("quiet"));
        }
        verdict.getChildren().add(buttons);
        return verdict;
    }
}
