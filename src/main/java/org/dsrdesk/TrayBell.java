package org.dsrdesk;

import java.awt.AWTException;
import java.awt.EventQueue;
import java.awt.GraphicsEnvironment;
import java.awt.SystemTray;
import java.awt.Toolkit;
import java.awt.TrayIcon;
import java.net.URL;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Consumer;
import javafx.application.Platform;
import org.dsrdesk.desktop.shell.Bell;
import org.jspecify.annotations.Nullable;

/** Rings by the tray of the operating system where it has one, else by a passing message in the window. */
final class TrayBell implements Bell {
    private static final String ICON = "/org/dsrdesk/icon.png";

    private final Consumer<String> inWindow;
    private @Nullable TrayIcon last;

    TrayBell(Consumer<String> inWindow) {
        this.inWindow = inWindow;
    }

    @Override
    public void ring(String title, String text) {
        if (hasTray()) {
            EventQueue.invokeLater(() -> show(title, text));
        } else {
            inWindow.accept(text);
        }
    }

    /** On a Mac the two window toolkits do not share a thread well, so that its tray is let be. */
    private static boolean hasTray() {
        boolean mac = System.getProperty("os.name", "").toLowerCase(Locale.ROOT).startsWith("mac");
        return !mac && !GraphicsEnvironment.isHeadless() && SystemTray.isSupported();
    }

    private void show(String title, String text) {
        SystemTray tray = SystemTray.getSystemTray();
        if (last != null) {
            tray.remove(last);
        }
        URL picture = Objects.requireNonNull(TrayBell.class.getResource(ICON), ICON);
        TrayIcon icon = new TrayIcon(Toolkit.getDefaultToolkit().getImage(picture), title);
        icon.setImageAutoSize(true);
        try {
            tray.add(icon);
            last = icon;
            icon.displayMessage(title, text, TrayIcon.MessageType.NONE);
        } catch (AWTException _) {
            Platform.runLater(() -> inWindow.accept(text));
        }
    }
}
