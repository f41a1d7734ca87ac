package org.dsrdesk.desktop.request;

import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.dsrdesk.desktop.parts.Parts;
import org.dsrdesk.domain.request.Demand;
import org.dsrdesk.domain.statute.Duty;

/** What the law wants to read in a reply or a notice, folded until asked for, with a button that copies it. */
final class Checklist extends VBox {
    private static final String BOX = "☐";

    private final Context context;
    private final ReplyWords words;

    Checklist(Context context, Demand demand, Duty duty, DutyRef ref) {
        this.context = context;
        this.words = new ReplyWords(context.messages());
        boolean open = ref.equals(context.model().unfoldedProperty().get());
        getStyleClass().add("request-column");
        Hyperlink fold = new Hyperlink(context.text(open ? "request.reply.open" : "request.reply.closed",
                words.heading(duty)));
        fold.setId(Ids.of("reply", demand, duty.id()));
        fold.setWrapText(true);
        fold.getStyleClass().add("small");
        fold.setAccessibleHelp(context.text(open ? "request.reply.fold" : "request.reply.unfold"));
        fold.setOnAction(_ -> context.model().unfoldedProperty().set(open ? null : ref));
        getChildren().add(fold);
        if (open) {
            unfold(demand, duty);
        }
    }

    private void unfold(Demand demand, Duty duty) {
        VBox items = new VBox();
        items.getStyleClass().addAll("inset", "reply-items");
        words.items(duty).forEach(item -> items.getChildren().add(item(item)));
        String notice = words.extension(duty);
        if (!notice.isEmpty()) {
            if (!duty.reply().isEmpty()) {
                items.getChildren().add(Parts.words(context.text("request.reply.extension"), "strong"));
            }
            items.getChildren().add(item(notice));
        }
        var copy = Parts.button(context.text("request.reply.copy"), () -> context.pages().copyReply(duty), "quiet");
        copy.setId(Ids.of("copy", demand, duty.id()));
        items.getChildren().add(Parts.buttons(copy));
        getChildren().add(items);
    }

    private static HBox item(String words) {
        Label text = Parts.words(words);
        HBox.setHgrow(text, Priority.ALWAYS);
        Label box = Parts.words(BOX, "muted");
        box.setMinWidth(USE_PREF_SIZE);
        HBox item = new HBox(box, text);
        item.getStyleClass().add("reply-item");
        return item;
    }
}
