package org.dsrdesk.desktop.outgoing;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.beans.InvalidationListener;
import javafx.beans.WeakInvalidationListener;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.control.ScrollPane;
import javafx.scene.image.Image;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.dsrdesk.desktop.Messages;
import org.dsrdesk.desktop.parts.FaultWords;
import org.dsrdesk.desktop.parts.PageImages;
import org.dsrdesk.desktop.parts.Parts;
import org.jspecify.annotations.Nullable;

/** The pages of a letter as wide as there is room; only those in sight are drawn. Page Up and Page Down turn them. */
public final class PreviewPane extends VBox {
    private final Label where = new Label();
    private final ProgressIndicator working = new ProgressIndicator();
    private final VBox notes = new VBox();
    private final ScrollPane window = new ScrollPane();
    private final VBox sheets = new VBox();
    private final List<PageSheet> pages = new ArrayList<>();
    private final InvalidationListener onModel = _ -> show();
    private @Nullable PreviewModel model;
    private @Nullable Messages messages;
    private @Nullable PageFile file;

    public PreviewPane() {
        getStyleClass().add("preview");
        notes.getStyleClass().add("preview-notes");
        sheets.getStyleClass().add("preview-sheets");
        HBox head = new HBox(where, working);
        head.getStyleClass().add("working");
        where.getStyleClass().addAll("muted", "small");
        where.setId("preview-where");
        window.setId("preview-pages");
        window.setFitToWidth(true);
        window.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        window.setContent(sheets);
        window.getStyleClass().add("preview-window");
        setVgrow(window, Priority.ALWAYS);
        getChildren().setAll(head, notes, window);
        window.vvalueProperty().addListener(_ -> inSight());
        window.viewportBoundsProperty().addListener(_ -> inSight());
        sheets.heightProperty().addListener(_ -> inSight());
        window.addEventFilter(KeyEvent.KEY_PRESSED, this::press);
    }

    /** Follows a model as long as it is shown. */
    void follow(PreviewModel shown, Messages said) {
        model = shown;
        messages = said;
        window.setAccessibleText(said.text("outgoing.pages"));
        working.setAccessibleText(said.text("outgoing.pages.working"));
        working.visibleProperty().bind(shown.workingProperty());
        shown.fileProperty().addListener(new WeakInvalidationListener(onModel));
        shown.troubleProperty().addListener(new WeakInvalidationListener(onModel));
        show();
    }

    private void show() {
        PreviewModel from = Objects.requireNonNull(model);
        Messages said = Objects.requireNonNull(messages);
        PageFile now = from.fileProperty().get();
        notes(now, from.troubleProperty().get(), said);
        if (now == null || now.equals(file)) {
            file = now;
            if (now == null) {
                pages.clear();
                sheets.getChildren().clear();
            }
            tellWhere();
            return;
        }
        file = now;
        List<@Nullable Image> before = new ArrayList<>();
        pages.forEach(page -> before.add(page.image()));
        pages.clear();
        for (int i = 0; i < now.sizes().size(); i++) {
            PageSheet page = new PageSheet(now.sizes().get(i),
                    said.text("outgoing.pages.where", i + 1, now.sizes().size()));
            page.show(i < before.size() ? before.get(i) : null);
            pages.add(page);
        }
        sheets.getChildren().setAll(pages);
        inSight();
    }

    private void notes(@Nullable PageFile now, @Nullable Exception trouble, Messages said) {
        notes.getChildren().clear();
        FaultWords words = new FaultWords(said);
        if (trouble != null) {
            List<String> sentences = words.of(trouble);
            notes.getChildren().add(Parts.words(said.text("outgoing.pages.none"), "field-error", "strong"));
            sentences.forEach(one -> notes.getChildren().add(Parts.words(one, "field-error")));
        } else if (now != null && !now.leftOut().isEmpty()) {
            notes.getChildren().add(Parts.words(said.text("outgoing.pages.left"), "small", "strong"));
            now.leftOut().stream().map(words::of).distinct()
                    .forEach(one -> notes.getChildren().add(Parts.muted(one)));
        }
        Parts.shown(notes, !notes.getChildren().isEmpty());
    }

    /** Draws the pages in sight and the next one, and lets go of pages far away. */
    private void inSight() {
        PageFile now = file;
        PreviewModel from = model;
        if (now == null || from == null || sheets.getHeight() <= 0) {
            return;
        }
        double seen = window.getViewportBounds().getHeight();
        double top = window.getVvalue() * Math.max(0, sheets.getHeight() - seen);
        for (int i = 0; i < pages.size(); i++) {
            PageSheet page = pages.get(i);
            boolean near = page.getLayoutY() < top + 2 * seen && page.getLayoutY() + page.getHeight() > top - seen;
            int wanted = near && page.getWidth() > 0 ? page.wanted(scale()) : 0;
            if (!near) {
                page.clear();
            } else if (wanted > 0) {
                page.drawing(wanted);
                from.draw(now, i, wanted, picture -> page.show(PageImages.of(picture)));
            }
        }
        tellWhere();
    }

    private double scale() {
        return getScene() == null || getScene().getWindow() == null ? 1 : getScene().getWindow().getOutputScaleX();
    }

    private void tellWhere() {
        Messages said = messages;
        where.setText(said == null || pages.isEmpty()
                ? ""
                : said.text("outgoing.pages.where", current() + 1, pages.size()));
    }

    /** The page that most of the window shows, from 0. */
    private int current() {
        double seen = window.getViewportBounds().getHeight();
        double middle = window.getVvalue() * Math.max(0, sheets.getHeight() - seen) + seen / 2;
        int page = 0;
        while (page + 1 < pages.size() && pages.get(page + 1).getLayoutY() <= middle) {
            page++;
        }
        return page;
    }

    private void press(KeyEvent pressed) {
        if (pressed.getCode() == KeyCode.PAGE_DOWN || pressed.getCode() == KeyCode.PAGE_UP) {
            turn(pressed.getCode() == KeyCode.PAGE_DOWN ? 1 : -1);
            pressed.consume();
        }
    }

    /** Turns pages, forward or backward. */
    void turn(int by) {
        double hidden = sheets.getHeight() - window.getViewportBounds().getHeight();
        if (hidden > 0 && !pages.isEmpty()) {
            PageSheet page = pages.get(Math.clamp(current() + by, 0, pages.size() - 1));
            window.setVvalue(Math.clamp((page.getLayoutY() - sheets.getInsets().getTop()) / hidden, 0, 1));
        }
    }
}
