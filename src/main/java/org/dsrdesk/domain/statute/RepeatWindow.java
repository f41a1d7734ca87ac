package org.dsrdesk.domain.statute;

import java.time.LocalDate;

/** For how long after a request a repeat of it can be declined. */
public sealed interface RepeatWindow {
    /**
     * The first day on which a repeat is lawful again.
     *
     * @param first the day that the window counts from
     */
    LocalDate lawfulAgain(LocalDate first);

    /** A number of days or months from the first request. */
    record Rolling(Term term) implements RepeatWindow {
        public Rolling {
            if (term.unit() != TermUnit.CALENDAR_DAYS && term.unit() != TermUnit.MONTHS) {
                throw new IllegalArgumentException("a window counts calendar days or months, not " + term.unit());
            }
        }

        @Override
        public LocalDate lawfulAgain(LocalDate first) {
            return term.unit() == TermUnit.MONTHS ? first.plusMonths(term.amount()) : first.plusDays(term.amount());
        }
    }

    /** The calendar year of the first request. */
    record CalendarYear() implements RepeatWindow {
        @Override
        public LocalDate lawfulAgain(LocalDate first) {
            return LocalDate.of(first.getYear() + 1, 1, 1);
        }
    }
}
