package org.dsrdesk.desktop.operators;

import java.util.EnumMap;
import java.util.Map;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.WeakChangeListener;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.VBox;
import org.dsrdesk.desktop.Messages;
import org.dsrdesk.desktop.Navigation;
import org.dsrdesk.desktop.Notices;
import org.dsrdesk.desktop.Screen;
import org.dsrdesk.desktop.parts.Reveal;
import org.jspecify.annotations.Nullable;

/** The operator's profile in one place: the sections on the left, the open one on the right. */
public final class OperatorController implements Screen {
    private final OperatorModel model;
    private final FileModel file;
    private final Navigation navigation;
    private final Notices notices;
    private final Messages messages;
    private final TemplatesModel templates;

    private final ChangeListener<@Nullable Object> onChange = (_, _, _) -> show();
    private final Map<Section, ToggleButton> buttons = new EnumMap<>(Section.class);

    @FXML private VBox sections;
    @FXML private VBox content;
    @FXML private ScrollPane window;

    public OperatorController(OperatorModel model, FileModel file, Navigation navigation, Notices notices,
            Messages messages, TemplatesModel templates) {
        this.model = model;
        this.file = file;
        this.navigation = navigation;
        this.notices = notices;
        this.messages = messages;
        this.templates = templates;
    }

    @FXML
    void initialize() {
        for (Section section : Section.values()) {
            ToggleButton button = new ToggleButton(messages.text(section.key()));
            button.setId("section-" + section.name());
            button.setMaxWidth(Double.MAX_VALUE);
            button.getStyleClass().addAll("quiet", "operator-section");
            button.setOnAction(_ -> choose(section));
            buttons.put(section, button);
            sections.getChildren().add(button);
        }
        show();
    }

    @Override
    public void shown() {
        model.profileProperty().addListener(new WeakChangeListener<>(onChange));
        model.formProperty().addListener(new WeakChangeListener<>(onChange));
        model.sectionProperty().addListener(new WeakChangeListener<>(onChange));
        file.proposalProperty().addListener(new WeakChangeListener<>(onChange));
        file.refusalProperty().addListener(new WeakChangeListener<>(onChange));
        templates.keptProperty().addListener(new WeakChangeListener<>(onChange));
        templates.faultProperty().addListener(new WeakChangeListener<>(onChange));
        templates.languageProperty().addListener(new WeakChangeListener<>(onChange));
        model.load();
        sections.getChildren().getFirst().requestFocus();
    }

    @FXML
    void back() {
        navigation.settings();
    }

    private void choose(Section section) {
        if (!model.mayLeave()) {
            show();
            return;
        }
        file.drop();
        templates.load();
        model.choose(section);
        show();
    }

    private void show() {
        Section open = model.sectionProperty().get();
        buttons.forEach((section, button) -> button.setSelected(section == open));
        boolean inside = focusIsInside();
        if (open == Section.FILE) {
            FileBox box = new FileBox(file, notices, messages);
            content.getChildren().setAll(box);
            if (inside) {
                box.focusFirst();
                reveal();
            }
        } else if (open == Section.LETTERS) {
            content.getChildren().setAll(new TemplateBox(templates, messages));
        } else {
            SectionBox box = new SectionBox(model, messages, model.year());
            content.getChildren().setAll(box);
            if (inside) {
                box.focusFirst();
                reveal();
            }
        }
    }

    /** Scrolls to where the focus went: to the form that opened, or back to the verb that adds. */
    private void reveal() {
        window.applyCss();
        window.layout();
        @Nullable Node focused = content.getScene().getFocusOwner();
        if (focused != null) {
            Reveal.in(window, content, focused);
        }
    }

    private boolean focusIsInside() {
        @Nullable Scene scene = content.getScene();
        for (@Nullable Node node = scene == null ? null : scene.getFocusOwner(); node != null;
                node = node.getParent()) {
            if (content.equals(node)) {
                return true;
            }
        }
        return false;
    }
}
