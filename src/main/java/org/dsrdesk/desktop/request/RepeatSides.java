package org.dsrdesk.desktop.request;

import java.util.stream.Stream;
import javafx.geometry.HPos;
import javafx.geometry.VPos;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import org.dsrdesk.casework.CaseView.Linked;
import org.dsrdesk.desktop.parts.Parts;
import org.dsrdesk.domain.assessment.Contradiction;
import org.dsrdesk.domain.assessment.Match;
import org.dsrdesk.domain.assessment.PersonMatch;
import org.dsrdesk.domain.person.Requester;
import org.dsrdesk.domain.request.Request;

/** An earlier request and this one side by side: who asks, what is asked, in which words. */
final class RepeatSides extends GridPane {
    private static final double HALF = 50;

    RepeatSides(Linked linked, Request now, RepeatTexts texts) {
        getStyleClass().add("beside");
        for (int i = 0; i < 2; i++) {
            ColumnConstraints half = new ColumnConstraints();
            half.setPercentWidth(HALF);
            half.setHalignment(HPos.LEFT);
            getColumnConstraints().add(half);
        }
        Request then = linked.earlier();
        row(texts.messages().text("request.repeats.then"), texts.messages().text("request.repeats.now"), "muted");
        row(texts.day(then), texts.day(now), "strong");
        Requester old = then.requester();
        Requester who = now.requester();
        linked.link().match().matches().stream().sorted()
                .forEach(match -> row(texts.matched(match, old, linked.via()), texts.matched(match, who, linked.via()),
                        "matched"));
        linked.link().match().against().stream().sorted()
                .forEach(against -> row(texts.differing(against, old), texts.differing(against, who), "differing"));
        if (!namesAreTold(linked.link().match())) {
            row(texts.name(old), texts.name(who), "small");
        }
        row(texts.asked(then), texts.asked(now), "small");
        row(texts.said(then), texts.said(now), "muted", "small");
    }

    private static boolean namesAreTold(PersonMatch match) {
        return match.against().contains(Contradiction.OTHER_NAME)
                || Stream.of(Match.NAME, Match.NAME_IN_PART, Match.NAME_SPELT_OTHERWISE)
                        .anyMatch(match.matches()::contains);
    }

    private void row(String then, String now, String... styles) {
        int row = getRowCount();
        var left = Parts.words(then, styles);
        var right = Parts.words(now, styles);
        setValignment(left, VPos.TOP);
        setValignment(right, VPos.TOP);
        addRow(row, left, right);
    }
}
