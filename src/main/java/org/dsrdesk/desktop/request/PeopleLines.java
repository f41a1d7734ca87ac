package org.dsrdesk.desktop.request;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.VBox;
import org.dsrdesk.casework.CaseView.Later;
import org.dsrdesk.casework.CaseView.Said;
import org.dsrdesk.casework.PersonLink;
import org.dsrdesk.desktop.parts.Parts;
import org.dsrdesk.domain.request.Request;
import org.dsrdesk.domain.request.RequestId;

/** What people said of who asks, with who, when and why, and the buttons to say it or take it back. */
record PeopleLines(Context context, CaseReading reading, RepeatTexts texts) {
    private static final int MOST = 5;

    /** What holds of this request and another. */
    Optional<Said> said(RequestId other) {
        return reading.view().people().holding().stream()
                .filter(said -> said.other().id().equals(other))
                .findFirst();
    }

    /** Who said it, when and why, and the button to take it back. */
    List<Node> lines(Said said) {
        PersonLink link = said.link();
        Button back = Parts.button(context.text("request.link.undo"),
                () -> context.edit(new Editor.Unlink(link.id())), "quiet");
        back.setId("unlink-" + link.id());
        List<Node> lines = new ArrayList<>(List.of(
                Parts.words(context.text("request.link." + link.kind().name(), link.by(), texts.moment(link.at())),
                        "small"),
                Parts.muted(context.text("request.link.because", link.why()))));
        lines.add(context.open(new Editor.Unlink(link.id()))
                ? new LinkForms(context, reading, texts).undo(said)
                : back);
        return lines;
    }

    /** The open form about another request, if it is open. */
    List<Node> forms(RequestId other) {
        LinkForms forms = new LinkForms(context, reading, texts);
        if (context.open(new Editor.Excuse(other))) {
            return List.of(forms.excuse(other));
        }
        return context.open(new Editor.Link(other)) ? List.of(forms.link(other)) : List.of();
    }

    /** The requests that were later found to be the same person's. */
    List<Node> later() {
        List<Node> lines = new ArrayList<>();
        List<Later> all = reading.view().people().later();
        for (Later later : all.subList(0, Math.min(MOST, all.size()))) {
            lines.add(open(later.request(), context.text("request.repeats.later", later.request().number().toString(),
                    texts.day(later.request()), context.text("finding.short." + later.link().finding().name()))));
        }
        if (all.size() > MOST) {
            lines.add(Parts.muted(context.text("repeat.more", all.size() - MOST)));
        }
        return lines;
    }

    /** The later requests that were refused as repeats of this one and lost that ground. */
    List<Node> fallen() {
        return reading.view().people().fallen().stream()
                .<Node>map(one -> open(one, context.text("request.repeats.otherLost", one.number().toString())))
                .toList();
    }

    /** What holds of this request and others than those shown. */
    List<Node> beside(Collection<RequestId> shown) {
        List<Node> boxes = new ArrayList<>();
        for (Said said : reading.view().people().holding()) {
            if (!shown.contains(said.other().id())) {
                VBox box = new VBox(open(said.other(), about(said)));
                box.getChildren().addAll(lines(said));
                box.getStyleClass().add("inset");
                boxes.add(box);
            }
        }
        return boxes;
    }

    /** The button that links to any other request, or its form. */
    List<Node> linking() {
        if (context.open(new Editor.Link(null))) {
            return List.of(new LinkForms(context, reading, texts).link(null));
        }
        Button link = Parts.button(context.text("request.link"), () -> context.edit(new Editor.Link(null)), "quiet");
        link.setId("link");
        return List.of(link);
    }

    /** What was said and taken back, folded. */
    Optional<Node> ended() {
        List<Said> ended = reading.view().people().ended();
        if (ended.isEmpty()) {
            return Optional.empty();
        }
        VBox lines = Parts.column();
        for (Said said : ended) {
            PersonLink link = said.link();
            PersonLink.Undone end = link.undone();
            lines.getChildren().add(Parts.words(about(said) + " · " + context.text(
                    "request.link." + link.kind().name(), link.by(), texts.moment(link.at())), "small"));
            lines.getChildren().add(Parts.muted(context.text("request.link.because", link.why())));
            if (end != null) {
                lines.getChildren().add(Parts.muted(
                        context.text("request.link.ended", end.by(), texts.moment(end.at()), end.why())));
            }
        }
        lines.setVisible(false);
        lines.managedProperty().bind(lines.visibleProperty());
        Hyperlink fold = new Hyperlink(context.text("request.link.former", ended.size()));
        fold.setId("formerLinks");
        fold.setOnAction(_ -> lines.setVisible(!lines.isVisible()));
        return Optional.of(Parts.column(fold, lines));
    }

    private String about(Said said) {
        return context.text("request.link.number", said.other().number().toString(), said.other().requester().shown());
    }

    private Hyperlink open(Request request, String words) {
        Hyperlink open = new Hyperlink(words);
        open.setWrapText(true);
        open.setId("open-" + request.number());
        open.setOnAction(_ -> context.navigation().openRequest(request.id().value()));
        return open;
    }
}
