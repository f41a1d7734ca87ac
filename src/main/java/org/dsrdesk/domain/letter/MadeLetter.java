package org.dsrdesk.domain.letter;

import java.time.LocalDate;
import org.dsrdesk.domain.request.Evidence;
import org.jspecify.annotations.Nullable;

/**
 * A letter as it was made, once and for all.
 *
 * @param number its number, as written on it
 * @param on the day written on it, in the operator's zone
 * @param docx the Word document
 * @param pdf the same as PDF
 * @param pages how many pages the PDF has
 * @param keepUntil the day until which it must be kept (order No. 179, item 8); null where no rule names one
 */
public record MadeLetter(
        String number, LocalDate on, Evidence docx, Evidence pdf, int pages, @Nullable LocalDate keepUntil) {}
