package org.dsrdesk.desktop.inbox;

import java.util.EnumSet;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.dsrdesk.desktop.Dialogs;
import org.dsrdesk.desktop.FileKind;
import org.dsrdesk.desktop.Messages;
import org.dsrdesk.desktop.Notice;
import org.dsrdesk.desktop.Notices;
import org.dsrdesk.intake.Attachment;
import org.dsrdesk.intake.ReadLetter;
import org.dsrdesk.intake.ReadProblem;

/** What came with a letter, and the letter whole, on demand; programs are only saved, after a question. */
final class EnclosurePane extends VBox {
    private static final int KILO = 1024;
    private static final Set<ReadProblem> CUT = EnumSet.of(ReadProblem.TOO_LARGE, ReadProblem.TOO_MANY_PARTS,
            ReadProblem.NESTED_TOO_DEEP, ReadProblem.TOO_SLOW);

    private final OpenLetter letter;
    private final Enclosures enclosures;
    private final Notices notices;
    private final Dialogs dialogs;
    private final Messages messages;

    EnclosurePane(
            OpenLetter letter, Enclosures enclosures, Notices notices, Dialogs dialogs, Messages messages) {
        this.letter = letter;
        this.enclosures = enclosures;
        this.notices = notices;
        this.dialogs = dialogs;
        this.messages = messages;
        getStyleClass().add("due-list");
        show();
    }

    private void show() {
        ReadLetter read = letter.proposal().read();
        if (!read.attachments().isEmpty()) {
            getChildren().add(label(messages.text("letter.attachments"), "field-label"));
        }
        for (int i = 0; i < read.attachments().size(); i++) {
            getChildren().add(attachment(read.attachments().get(i), i));
        }
        ReadProblem problem = read.brokenReason();
        if (problem != null && CUT.contains(problem)) {
            getChildren().add(label(messages.text("letter.rest"), "muted"));
        }
        Button whole = new Button(messages.text("letter.saveWhole", size(letter.letter().size())));
        whole.setId("saveWhole");
        whole.setOnAction(_ -> saveWhole());
        FlowPane buttons = new FlowPane(whole);
        buttons.getStyleClass().add("buttons");
        getChildren().addAll(buttons,
                label(messages.text("letter.hash", letter.letter().sha256()), "muted", "mono"));
    }

    private Node attachment(Attachment file, int index) {
        Label name = label(file.name(), "strong");
        Label facts = label(messages.text("letter.attachment.facts", type(file), size(file.size())), "muted", "small");
        VBox what = new VBox(name, facts);
        HBox.setHgrow(what, Priority.ALWAYS);
        what.setMinWidth(0);
        HBox row = new HBox(what);
        row.getStyleClass().addAll("inset", "due-head");
        if (file.executable()) {
            what.getChildren().add(label(messages.text("letter.executable"), "warning"));
        } else {
            row.getChildren()
                    .add(button("letter.open", file, () -> enclosures.open(letter.letter().id(), index, file)));
        }
        row.getChildren().add(button("letter.save", file, () -> save(file, index)));
        Tooltip hash = new Tooltip(messages.text("letter.attachment.hash", file.name(), file.sha256()));
        Tooltip.install(what, hash);
        row.setAccessibleText(file.name() + ", " + facts.getText() + ". " + hash.getText());
        return row;
    }

    private Button button(String key, Attachment file, Runnable action) {
        Button button = new Button(messages.text(key));
        button.setMinWidth(USE_PREF_SIZE);
        button.setAccessibleText(messages.text(key) + " " + file.name());
        button.setOnAction(_ -> action.run());
        return button;
    }

    private void save(Attachment file, int index) {
        if (file.executable() && !dialogs.confirm(new Dialogs.Question(messages.text("letter.program.title"),
                messages.text("letter.program.text", file.name()), messages.text("letter.program.save")))) {
            return;
        }
        dialogs.chooseSavePlace(FileKind.ANY, file.name())
                .ifPresent(place -> enclosures.save(letter.letter().id(), index, place, () -> told(place.toString())));
    }

    private void saveWhole() {
        dialogs.chooseSavePlace(FileKind.ANY, wholeName(letter.letter().fileName()))
                .ifPresent(place -> enclosures.saveWhole(letter.letter().id(), place, () -> told(place.toString())));
    }

    /** The file's own name; one out of a mailbox file becomes a letter of its own. */
    static String wholeName(String fileName) {
        String own = fileName.substring(fileName.lastIndexOf('/') + 1);
        boolean numbered = own.matches(".*#\\d+");
        return numbered ? own.replace('#', '-') + ".eml" : own;
    }

    private void told(String place) {
        notices.show(Notice.of(messages.text("inbox.fileSaved", place)));
    }

    private String type(Attachment file) {
        int dot = file.name().lastIndexOf('.');
        String ending = dot < 0 ? "" : file.name().substring(dot + 1);
        return ending.isEmpty() ? file.mediaType() : ending.toUpperCase(messages.language().locale());
    }

    private String size(long bytes) {
        long kilo = (bytes + KILO - 1) / KILO;
        return kilo < KILO
                ? messages.text("letter.kilo", messages.number(kilo))
                : messages.text("letter.mega", messages.number(kilo / KILO));
    }

    private static Label label(String text, String... styles) {
        Label label = new Label(text);
        label.getStyleClass().addAll(styles);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }
}
