package org.dsrdesk.desktop.parts;

/** Where a page of plain text can go besides a file; used on the FX thread. */
public interface Paper {
    /** Puts the page on the clipboard. */
    void copy(String page);

    /** Whether the machine knows any printer. */
    boolean hasPrinter();

    /** Asks the user for a printer and prints; false when the user went back or the printer refused. */
    boolean print(String page);
}
