package org.dsrdesk;

import java.time.YearMonth;
import java.util.Locale;
import org.dsrdesk.desktop.Session;
import org.dsrdesk.desktop.reports.ReportExport;
import org.dsrdesk.reports.ExportMonth;
import org.dsrdesk.reports.Masking;

/** Months as CSV for the reports screen. */
record Exports(Desks desks, Session session) implements ReportExport {
    @Override
    public byte[] month(YearMonth month, Locale locale, boolean masked) {
        ExportMonth export = new ExportMonth(
                desks.folder().transactions(), session.desk().ruleShelf(), session.desk().clock());
        Masking masking = masked ? Masking.MASKED : Masking.OPEN;
        return export.export(month, session.operator(), locale, masking, session.actor());
    }
}
