package org.dsrdesk.cli;

/** Opens the window; a port. */
@FunctionalInterface
public interface WindowLauncher {
    /** Opens the window, returns when it is closed, and gives the exit code of the program. */
    int open(WindowStart start);
}
