package org.dsrdesk.desktop.calendars;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.dsrdesk.domain.calendar.CalendarYear;

/** What became of a calendar file. */
public sealed interface CalendarReading {
    /** The years that the file describes. */
    record Years(List<CalendarYear> years) implements CalendarReading {
        public Years {
            years = List.copyOf(years);
        }
    }

    /** The file was refused, in a sentence that names file, line and reason. */
    record Refused(Function<Locale, String> sentence) implements CalendarReading {}
}
