package org.dsrdesk.casework;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Makes the documents of a letter once its number is known; called inside the transaction that takes the number. */
@FunctionalInterface
public interface Press {
    /** The documents with a number and a day on them. */
    Printed print(String number, LocalDate on);

    /**
     * The documents of a letter.
     *
     * @param name the name of its files, without an ending
     * @param docx the Word document
     * @param pdf the same as PDF
     * @param pages how many pages the PDF has
     * @param keepUntil the day until which it must be kept; null where no rule names one
     */
    record Printed(String name, Original docx, Original pdf, int pages, @Nullable LocalDate keepUntil) {}
}
