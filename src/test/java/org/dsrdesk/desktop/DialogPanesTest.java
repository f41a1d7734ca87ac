package org.dsrdesk.desktop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.function.Function;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonType;
import javafx.scene.control.DialogPane;
import org.junit.jupiter.api.Test;

class DialogPanesTest {
    private final Messages messages = new Messages(Language.RUSSIAN, FixedClock.friday());

    @Test
    void theButtonIsNamedByItsActionAndEnterGoesBack() {
        DialogPane pane = Fx.call(() -> panes().question(new Dialogs.Question(
                "Удалить черновик звонка?", "Вернуть его будет нельзя.", "Удалить черновик")));
        assertEquals(List.of("Удалить черновик", "Отмена"),
                pane.getButtonTypes().stream().map(ButtonType::getText).toList());
        assertFalse(button(pane, 0).isDefaultButton());
        assertTrue(button(pane, 1).isDefaultButton());
        assertTrue(button(pane, 1).isCancelButton());
    }

    @Test
    void leavesPicturesOfAQuestionAndOfAFailure() {
        picture("dialog-question", panes -> panes.question(new Dialogs.Question(
                messages.text("dialog.failed"), messages.text("welcome.warning"), messages.text("unlock.open"))));
        picture("dialog-failure", panes -> panes.failure(
                Failure.of(messages.text("unlock.failed"), new IllegalStateException())));
    }

    private void picture(String name, Function<DialogPanes, DialogPane> pane) {
        for (Language language : Language.values()) {
            Fx.run(() -> {
                messages.languageProperty().set(language);
                Theme theme = language == Language.RUSSIAN ? Theme.LIGHT : Theme.DARK;
                Pictures.take(name + "-" + language.tag() + "-" + theme.tag(), theme, pane.apply(panes()), 520, 420);
            });
        }
    }

    private DialogPanes panes() {
        return new DialogPanes(messages, new Looks(Theme.LIGHT));
    }

    private static Button button(DialogPane pane, int index) {
        return (Button) pane.lookupButton(pane.getButtonTypes().get(index));
    }
}
