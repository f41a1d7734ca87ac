package org.dsrdesk.desktop.controls;

import java.util.Locale;

/** How near a last day is; each has a mark, a word and a colour. Soon begins three working days before. */
public enum Standing {
    CALM,
    SOON,
    TODAY,
    OVERDUE,
    DONE;

    /** The style class of everything that shows this standing. */
    public String styleClass() {
        return "standing-" + name().toLowerCase(Locale.ROOT);
    }

    /** The key of the word said for the mark, as «скоро». */
    public String key() {
        return "standing." + name().toLowerCase(Locale.ROOT);
    }
}
