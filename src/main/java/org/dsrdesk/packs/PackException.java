package org.dsrdesk.packs;

import java.util.Locale;

/** A rule pack or calendar was refused; names file, line and reason, the message in English for logs. */
public final class PackException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String file;
    private final int line;
    private final transient Reason reason;

    /**
     * A refusal.
     *
     * @param line counted from 1; 0 when the fault is of the whole file
     */
    public PackException(String file, int line, Reason reason) {
        super((line > 0 ? file + ":" + line : file) + ": " + reason.in(Locale.ENGLISH));
        this.file = file;
        this.line = line;
        this.reason = reason;
    }

    /** The name of the refused file, as the user knows it. */
    public String file() {
        return file;
    }

    /** The line at fault, counted from 1; 0 when the fault is of the whole file. */
    public int line() {
        return line;
    }

    public Reason reason() {
        return reason;
    }

    /** File, line and reason for the user, in Russian or English. */
    public String sentence(Locale locale) {
        String why = reason.in(locale);
        return line > 0
                ? Reason.text("refusal.line", locale, file, String.valueOf(line), why)
                : Reason.text("refusal.file", locale, file, why);
    }
}
