package org.dsrdesk.desktop.parts;

import java.util.Optional;
import org.dsrdesk.letters.pdf.PagePictures;

/** The printers of the machine, for pages as they were laid out. */
public interface PagePrinter {
    /** Whether the machine knows any printer; on the FX thread. */
    boolean hasPrinter();

    /** Asks the user for a printer; empty when the user went back. On the FX thread. */
    Optional<Run> choose();

    /** A printer that was chosen. */
    @FunctionalInterface
    interface Run {
        /** Prints all pages in their own size; false when the printer refused. Takes long: off the FX thread. */
        boolean print(PagePictures pages);
    }
}
