package org.dsrdesk.desktop.shell;

/** Tells of something beside the window, as the operating system does it; called on the FX thread. */
@FunctionalInterface
public interface Bell {
    void ring(String title, String text);
}
