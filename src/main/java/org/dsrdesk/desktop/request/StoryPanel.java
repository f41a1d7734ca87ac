package org.dsrdesk.desktop.request;

import java.util.List;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.VBox;
import org.dsrdesk.casework.Letter;
import org.dsrdesk.casework.LogEntry;
import org.dsrdesk.desktop.parts.FactWords;
import org.dsrdesk.desktop.parts.Parts;
import org.dsrdesk.domain.operator.IdentityFact;
import org.dsrdesk.domain.request.Note;

/** What was said or written, the kept letters, remarks, and everything that happened since. */
final class StoryPanel {
    private static final int LEAST_ROWS = 2;
    private static final int SHOWN_HASH = 12;
    private static final int MOST_ROWS = 12;
    private static final int LINE = 70;
    private static final int SHOWN = 8;

    private final Context context;
    private final CaseReading reading;
    private final ProofPages pages;

    StoryPanel(Context context, CaseReading reading, ProofPages pages) {
        this.context = context;
        this.reading = reading;
        this.pages = pages;
    }

    VBox said() {
        String said = reading.request().intake().said();
        VBox column = Parts.column();
        if (said.isBlank()) {
            column.getChildren().add(Parts.muted(context.text("request.said.none")));
        } else {
            column.getChildren().add(text(said));
        }
        Set<IdentityFact> checked = reading.request().intake().reception().checked();
        if (!checked.isEmpty()) {
            column.getChildren().add(Parts.muted(context.text("request.checked",
                    new FactWords(context.messages()).all(checked))));
        }
        List<Letter> letters = reading.view().letters();
        letters.forEach(letter -> column.getChildren().add(letter(letter)));
        return column;
    }

    private TextArea text(String said) {
        TextArea area = new TextArea(said);
        area.setEditable(false);
        area.setWrapText(true);
        area.setPrefColumnCount(1);
        long rows = said.lines().mapToLong(line -> 1 + line.length() / LINE).sum();
        area.setPrefRowCount(Math.clamp(rows, LEAST_ROWS, MOST_ROWS));
        area.setAccessibleText(context.text("request.said"));
        area.getStyleClass().add("said");
        return area;
    }

    private Node letter(Letter letter) {
        Button save = Parts.button(context.text("request.letter.save"), () -> pages.saveLetter(letter), "quiet");
        save.setId("letter-" + letter.id().value());
        String subject = letter.subject();
        String title = subject == null || subject.isBlank() ? letter.fileName() : subject;
        String kept = context.text("request.letter.kept",
                context.messages().dateTime(letter.kept().atZone(reading.zone())),
                letter.sha256().substring(0, SHOWN_HASH));
        Label facts = Parts.muted(kept);
        facts.setTooltip(new Tooltip(letter.sha256()));
        return Parts.line(Parts.column(Parts.words(title, "strong"), facts), save);
    }

    VBox notes() {
        VBox column = Parts.column();
        if (reading.request().notes().isEmpty()) {
            column.getChildren().add(Parts.muted(context.text("request.note.none")));
        }
        for (Note note : reading.request().notes()) {
            column.getChildren().add(Parts.column(Parts.words(note.text()), Parts.muted(context.text("request.note.by",
                    context.messages().dateTime(note.at().atZone(reading.zone())), note.by()))));
        }
        if (context.open(new Editor.Remark())) {
            column.getChildren().add(new RequestForms(context, reading).remark());
        } else {
            Button add = Parts.button(context.text("request.note.add"), () -> context.edit(new Editor.Remark()));
            add.setId("note");
            column.getChildren().add(add);
        }
        return column;
    }

    /** The case log, the last lines of a long one with the rest on demand. */
    VBox log() {
        LogWords words = new LogWords(context.messages(), reading);
        List<LogEntry> log = reading.view().log();
        VBox column = Parts.column();
        int hidden = Math.max(0, log.size() - SHOWN);
        if (hidden > 0) {
            Button all = Parts.button(context.messages().plural("request.log.earlier", hidden), () -> {}, "quiet");
            all.setId("log-all");
            all.setOnAction(_ -> {
                column.getChildren().clear();
                log.forEach(entry -> column.getChildren().add(line(words, entry)));
            });
            column.getChildren().add(all);
        }
        log.subList(hidden, log.size()).forEach(entry -> column.getChildren().add(line(words, entry)));
        return column;
    }

    private static VBox line(LogWords words, LogEntry entry) {
        return new VBox(Parts.words(words.sentence(entry)), Parts.muted(words.head(entry)));
    }
}
