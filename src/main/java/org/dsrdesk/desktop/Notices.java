package org.dsrdesk.desktop;

/** Where a screen leaves a passing message; called on the FX thread. */
@FunctionalInterface
public interface Notices {
    void show(Notice notice);
}
