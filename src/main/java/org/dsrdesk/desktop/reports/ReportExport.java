package org.dsrdesk.desktop.reports;

import java.time.YearMonth;
import java.util.Locale;

/** What writes a month as a table; called off the FX thread. */
@FunctionalInterface
public interface ReportExport {
    /**
     * The month as the bytes of a CSV file, one row a demand.
     *
     * @param locale decides the words and the separator
     * @param masked whether names and contacts are made unrecognisable
     */
    byte[] month(YearMonth month, Locale locale, boolean masked);
}
