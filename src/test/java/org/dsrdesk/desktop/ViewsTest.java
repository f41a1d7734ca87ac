package org.dsrdesk.desktop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.dsrdesk.desktop.shell.ViewMenuController;
import org.junit.jupiter.api.Test;

class ViewsTest {
    private final Views views = new Views(new Messages(Language.RUSSIAN, FixedClock.friday()));

    @Test
    void anUnknownControllerIsAnErrorThatNamesIt() {
        RuntimeException error = Fx.call(
                () -> assertThrows(RuntimeException.class, () -> views.load(ViewMenuController.class)));
        Throwable cause = error;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        assertEquals("No supplier for org.dsrdesk.desktop.shell.ViewMenuController: add it to Views",
                cause.getMessage());
    }

    @Test
    void aClassWithoutAViewIsAnErrorThatNamesIt() {
        var error = assertThrows(IllegalArgumentException.class, () -> views.load(ViewsTest.class));
        assertEquals("No .fxml beside org.dsrdesk.desktop.ViewsTest", error.getMessage());
    }

    @Test
    void refusesTwoSuppliersForOneController() {
        views.add(String.class, () -> "one");
        assertThrows(IllegalArgumentException.class, () -> views.add(String.class, () -> "two"));
    }
}
