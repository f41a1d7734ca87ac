package org.dsrdesk.desktop.request;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.VBox;
import org.dsrdesk.casework.CaseView.Linked;
import org.dsrdesk.casework.CaseView.Said;
import org.dsrdesk.casework.RepeatLink;
import org.dsrdesk.casework.RepeatLink.Verdict;
import org.dsrdesk.desktop.parts.Parts;
import org.dsrdesk.domain.assessment.Finding;
import org.dsrdesk.domain.assessment.RepeatFinding;
import org.dsrdesk.domain.assessment.Systematic;
import org.dsrdesk.domain.request.RequestId;

/** Earlier requests of probably the same person, each beside this one, with the evidence, for a person to judge. */
final class RepeatsPanel extends VBox {
    private static final int MOST = 5;
    private static final Comparator<Linked> TELLING = Comparator
            .comparing((Linked one) -> one.link().verdict() == Verdict.REJECTED)
            .thenComparing(one -> one.findings().getFirst().what())
            .thenComparing(one -> one.link().match().likeness());

    private final Context context;
    private final CaseReading reading;
    private final RepeatTexts texts;
    private final RepeatDoubts doubts;
    private final PeopleLines people;

    RepeatsPanel(Context context, CaseReading reading) {
        this.context = context;
        this.reading = reading;
        this.texts = new RepeatTexts(context.messages(), reading);
        this.doubts = new RepeatDoubts(context.messages(), reading);
        this.people = new PeopleLines(context, reading, texts);
        getStyleClass().add("request-column");
        List<Linked> links = reading.view().repeats();
        Systematic systematic = reading.view().people().systematic();
        doubts.groundLost().ifPresent(lost -> getChildren().add(warning(lost)));
        getChildren().addAll(people.fallen());
        if (systematic != null) {
            getChildren().add(systematic(systematic));
        }
        if (links.isEmpty() && reading.view().people().links().isEmpty()
                && reading.view().people().later().isEmpty()) {
            getChildren().add(Parts.muted(context.text("request.repeats.none")));
        }
        cards(links);
        getChildren().addAll(people.later());
        getChildren().addAll(people.beside(links.stream().map(link -> link.earlier().id()).toList()));
        getChildren().addAll(people.linking());
        people.ended().ifPresent(getChildren()::add);
    }

    /** The most telling first; many stay folded, but not the one that somebody must confirm for a refusal. */
    private void cards(List<Linked> links) {
        List<Linked> telling = links.stream().sorted(TELLING).toList();
        int shown = Math.max(MOST, 1 + doubts.toConfirm().map(telling::indexOf).orElse(-1));
        telling.stream().limit(shown).forEach(link -> getChildren().add(card(link)));
        if (telling.size() > shown) {
            VBox more = Parts.column();
            Hyperlink fold = new Hyperlink(context.text("request.repeats.more", telling.size() - shown));
            fold.setId("moreRepeats");
            fold.setOnAction(_ -> more.getChildren().setAll(
                    telling.stream().skip(shown).map(this::card).toList()));
            more.getChildren().add(fold);
            getChildren().add(more);
        }
    }

    private static Node warning(String lost) {
        Node warning = Parts.words(lost, "strong");
        warning.setId("groundLost");
        return warning;
    }

    private VBox systematic(Systematic found) {
        VBox box = new VBox(
                Parts.words(context.messages().plural("request.systematic", found.count()), "strong"),
                Parts.muted(context.text("request.systematic.policy", found.policy().requests(),
                        context.messages().plural("days.calendar", found.policy().days()))),
                Parts.muted(context.text("request.systematic.numbers", String.join(", ", found.numbers()))));
        box.getStyleClass().add("inset");
        box.setId("systematic");
        return box;
    }

    private VBox card(Linked linked) {
        RepeatLink link = linked.link();
        VBox card = new VBox();
        card.getStyleClass().add("inset");
        Optional<Said> said = people.said(link.earlier());
        if (link.verdict() == Verdict.REJECTED) {
            card.getChildren().add(Parts.words(context.text("request.repeats.another",
                    linked.earlier().number().toString()), "strong"));
        } else {
            meaning(card, linked);
            if (said.isEmpty()) {
                card.getChildren().add(Parts.muted(texts.capital("likeness." + link.match().likeness().name())));
            }
            card.getChildren().add(new RepeatSides(linked, reading.request(), texts));
            changes(card, linked);
            card.getChildren().add(Parts.words(texts.next(linked), "small"));
        }
        said.ifPresentOrElse(
                one -> card.getChildren().addAll(people.lines(one)), () -> card.getChildren().add(judge(linked)));
        if (link.verdict() != Verdict.REJECTED) {
            excuse(card, linked);
        }
        link.former().forEach(former -> card.getChildren().add(Parts.muted(texts.former(former))));
        card.getChildren().addAll(people.forms(link.earlier()));
        card.getChildren().add(open(linked));
        return card;
    }

    private void meaning(VBox card, Linked linked) {
        Finding first = linked.findings().getFirst();
        card.getChildren().add(Parts.words(context.text("finding." + first.what().name()), "strong"));
        texts.again(first).ifPresent(again -> card.getChildren().add(Parts.words(again, "small", "strong")));
        doubts.fromReceipt(linked).ifPresent(day -> card.getChildren().add(Parts.words(day, "small")));
        linked.findings().stream().skip(1)
                .forEach(other -> card.getChildren().add(Parts.words(texts.other(other), "small")));
        texts.rule(first).ifPresent(rule -> card.getChildren().add(Parts.muted(rule)));
        texts.clause(first).ifPresent(clause -> card.getChildren().add(Parts.muted(clause)));
    }

    private void changes(VBox card, Linked linked) {
        card.getChildren().add(Parts.words(context.text("request.repeats.answered"), "small", "strong"));
        texts.answers(linked.earlier(), linked.law(), linked.since().answer())
                .forEach(line -> card.getChildren().add(Parts.words(line, "small")));
        card.getChildren().add(Parts.words(context.text("request.repeats.changed"), "small", "strong"));
        card.getChildren().add(Parts.words(String.join(" · ", texts.since(linked.since())), "small"));
    }

    /** 152-FZ art. 14(5): a repeat that gives its reasons may come early. */
    private void excuse(VBox card, Linked linked) {
        RepeatLink link = linked.link();
        RepeatLink.Excuse excuse = link.excuse();
        Finding first = linked.findings().getFirst();
        if (excuse != null) {
            card.getChildren().add(Parts.words(context.text("request.repeats.excused", excuse.by(),
                    texts.moment(excuse.at()), excuse.why()), "small"));
            Button back = Parts.button(context.text("request.repeats.excuse.back"),
                    () -> context.actions().excuseNoMore(link), "quiet");
            back.setId("unexcuse-" + link.earlier().value());
            card.getChildren().add(back);
        } else if (first.what() == RepeatFinding.WITHIN_INTERVAL) {
            Button give = Parts.button(context.text("request.repeats.excuse"),
                    () -> context.edit(new Editor.Excuse(link.earlier())), "quiet");
            give.setId("excuse-" + link.earlier().value());
            card.getChildren().add(give);
        }
    }

    /** The id of the button that confirms whose an earlier request is. */
    static String confirmId(Linked linked) {
        return "same-" + linked.earlier().id().value();
    }

    private Node judge(Linked linked) {
        RepeatLink link = linked.link();
        String evidence = texts.evidence(linked);
        RequestId earlier = link.earlier();
        Button yes = Parts.button(context.text("request.repeats.yes"),
                () -> context.actions().judge(link, Verdict.CONFIRMED, evidence));
        yes.setId(confirmId(linked));
        Button no = Parts.button(context.text("request.repeats.no"),
                () -> context.actions().judge(link, Verdict.REJECTED, evidence));
        no.setId("other-" + earlier.value());
        Hyperlink words = new Hyperlink(context.text("request.repeats.ownWords"));
        words.setId("words-" + earlier.value());
        words.setOnAction(_ -> context.edit(new Editor.Link(earlier)));
        return Parts.buttons(yes, no, words);
    }

    private Node open(Linked linked) {
        String number = linked.earlier().number().toString();
        Hyperlink open = new Hyperlink(context.text("request.repeats.open", number));
        open.setId("earlier-" + number);
        open.setOnAction(_ -> context.navigation().openRequest(linked.earlier().id().value()));
        return open;
    }
}
