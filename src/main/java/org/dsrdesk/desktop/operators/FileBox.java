package org.dsrdesk.desktop.operators;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.dsrdesk.desktop.Messages;
import org.dsrdesk.desktop.Notices;
import org.dsrdesk.domain.operator.Operator;
import org.dsrdesk.domain.profile.Difference;
import org.jspecify.annotations.Nullable;

/** The operator as a file: write out, read in, take a ready one, and see what would change before it is kept. */
final class FileBox extends VBox {
    private final FileModel model;
    private final Notices notices;
    private final Messages messages;

    FileBox(FileModel model, Notices notices, Messages messages) {
        this.model = model;
        this.notices = notices;
        this.messages = messages;
        getStyleClass().add("card");
        Button write = button("operators.export", "export", () -> model.exportTo(notices));
        Button read = button("operators.import", "import", model::importFrom);
        getChildren().addAll(
                SectionBox.styled(messages.text(Section.FILE.key()), "card-title"),
                SectionBox.styled(messages.text(Section.FILE.key() + ".hint"), "field-hint"),
                flow(List.of(write, read)),
                SectionBox.styled(messages.text("operators.ready"), "section-title"),
                SectionBox.styled(messages.text("operators.ready.hint"), "field-hint"),
                flow(model.ready().entrySet().stream()
                        .map(one -> named(one.getValue(), "ready-" + one.getKey(), () -> model.take(one.getKey())))
                        .toList()));
        var refusal = model.refusalProperty().get();
        if (refusal != null) {
            getChildren().add(SectionBox.styled(messages.text("operators.refused"), "section-title"));
            refusal.apply(messages.language().locale())
                    .forEach(sentence -> getChildren().add(SectionBox.styled(sentence, "field-error")));
        }
        Proposal proposal = model.proposalProperty().get();
        if (proposal != null) {
            show(proposal);
        }
    }

    private static FlowPane flow(List<Button> buttons) {
        FlowPane flow = new FlowPane();
        flow.getChildren().setAll(buttons);
        flow.getStyleClass().add("mailbox-buttons");
        return flow;
    }

    private Button button(String key, String id, Runnable action) {
        return named(messages.text(key), id, action);
    }

    private static Button named(String name, String id, Runnable action) {
        Button button = new Button(name);
        button.setId(id);
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(_ -> action.run());
        return button;
    }

    private void show(Proposal proposal) {
        getChildren().add(SectionBox.styled(
                messages.text("operators.changes", proposal.card().operator().name()), "section-title"));
        if (proposal.differences().isEmpty()) {
            getChildren().add(SectionBox.styled(messages.text("operators.changes.none"), "muted"));
        }
        proposal.differences().forEach(one -> getChildren().add(SectionBox.styled(sentence(one, proposal))));
        Button keep = button("operators.keep", "keep", () -> model.keep(notices));
        keep.getStyleClass().add("primary");
        keep.setDisable(proposal.differences().isEmpty());
        Button drop = button("operators.drop", "drop", model::drop);
        drop.getStyleClass().add("quiet");
        getChildren().add(flow(List.of(keep, drop)));
    }

    /** Puts the focus on what comes next: to accept the changes, or to begin. */
    void focusFirst() {
        @Nullable Node keep = lookup("#keep");
        @Nullable Node first = keep == null || keep.isDisabled() ? lookup("#export") : keep;
        if (first != null) {
            first.requestFocus();
        }
    }

    private String sentence(Difference one, Proposal proposal) {
        String from = value(one.part(), proposal.before().operator());
        String to = value(one.part(), proposal.card().operator());
        return from.isEmpty() && to.isEmpty()
                ? sentence(one)
                : sentence(one) + " — " + messages.text("operators.changes.value",
                        from.isEmpty() ? messages.text("operators.changes.nothing") : from,
                        to.isEmpty() ? messages.text("operators.changes.nothing") : to);
    }

    /** The words of a part that is short enough to be shown as it was and as it will be; empty for any other. */
    private static String value(Difference.Part part, Operator one) {
        return switch (part) {
            case NAME -> one.name();
            case CONTACTS -> Stream.of(one.email(), one.phone(), one.address())
                    .filter(Objects::nonNull)
                    .collect(Collectors.joining(", "));
            case ZONE -> one.zone().getId();
            case PACKS -> String.join(", ", one.packs());
            case COUNTING, IDENTIFICATION, SYSTEMATIC, SIGNATURES, FEE, GROUND, COMPANY, CHANNELS, SYSTEM, RECIPIENT,
                    PRODUCT, PROMISE, CONSEQUENCE, LETTERHEAD, STANDING, PLAN, SECOND_EYES -> "";
        };
    }

    private String sentence(Difference one) {
        String sign = switch (one.change()) {
            case ADDED -> "+ ";
            case CHANGED -> "≠ ";
            case GONE -> "− ";
            case MOVED -> "⇅ ";
        };
        String part = messages.text("operators.part." + one.part().name());
        String change = messages.text("operators.change." + one.change().name());
        return sign + (one.name().isEmpty()
                ? messages.text("operators.changes.part", part, change)
                : messages.text("operators.changes.named", part, one.name(), change));
    }
}
