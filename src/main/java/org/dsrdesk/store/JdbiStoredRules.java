package org.dsrdesk.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.dsrdesk.casework.OwnCalendar;
import org.dsrdesk.casework.StoredRules;
import org.dsrdesk.domain.calendar.CalendarDay;
import org.dsrdesk.domain.calendar.CalendarYear;
import org.dsrdesk.domain.calendar.DayStatus;
import org.dsrdesk.domain.operator.OperatorId;
import org.jdbi.v3.core.Handle;

/** Calendar years, own days and rule packs that users added; each change moves the revision on. */
final class JdbiStoredRules implements StoredRules {
    private final Handle handle;

    JdbiStoredRules(Handle handle) {
        this.handle = handle;
    }

    private record Year(String calendar, int year, String source) {}

    @Override
    public long revision() {
        return handle.createQuery("select revision from rules_revision where id = 1")
                .mapTo(Long.class)
                .one();
    }

    private void changed() {
        handle.execute("update rules_revision set revision = revision + 1 where id = 1");
    }

    @Override
    public Map<String, List<CalendarYear>> years() {
        List<Year> years = handle.createQuery("select * from calendar_year order by calendar_id, calendar_year")
                .map((row, _) -> new Year(
                        row.getString("calendar_id"), row.getInt("calendar_year"), row.getString("source")))
                .list();
        Map<String, List<CalendarYear>> byCalendar = new LinkedHashMap<>();
        for (Year year : years) {
            byCalendar
                    .computeIfAbsent(year.calendar(), _ -> new ArrayList<>())
                    .add(new CalendarYear(year.year(), year.source(), true, exceptions(year)));
        }
        return byCalendar;
    }

    private SortedMap<LocalDate, CalendarDay> exceptions(Year year) {
        SortedMap<LocalDate, CalendarDay> exceptions = new TreeMap<>();
        handle.createQuery("select * from calendar_exception where calendar_id = ? and calendar_year = ?")
                .bind(0, year.calendar())
                .bind(1, year.year())
                .map((row, _) -> day(row))
                .forEach(day -> exceptions.put(day.date(), day));
        return exceptions;
    }

    private static CalendarDay day(ResultSet row) throws SQLException {
        return new CalendarDay(
                row.getObject("date_of_day", LocalDate.class),
                DayStatus.valueOf(row.getString("status")),
                row.getString("basis"),
                false);
    }

    @Override
    public List<AddedYear> addedYears() {
        return handle.createQuery("select * from calendar_year order by calendar_id, calendar_year")
                .map((row, _) -> new AddedYear(
                        row.getString("calendar_id"),
                        row.getInt("calendar_year"),
                        row.getString("added_by"),
                        Moments.instant(row, "added_at")))
                .list();
    }

    @Override
    public void putYear(String calendar, CalendarYear year, String by, Instant at) {
        handle.execute(
                "delete from calendar_exception where calendar_id = ? and calendar_year = ?", calendar, year.year());
        handle.execute("delete from calendar_year where calendar_id = ? and calendar_year = ?", calendar, year.year());
        handle.createUpdate(
                """
                        insert into calendar_year (calendar_id, calendar_year, source, added_by, added_at)
                        values (:calendar, :year, :source, :by, :at)
                        """)
                .bind("calendar", calendar)
                .bind("year", year.year())
                .bind("source", Texts.clean(year.source()))
                .bind("by", by)
                .bind("at", at)
                .execute();
        year.exceptions().values().forEach(day -> handle.createUpdate(
                """
                        insert into calendar_exception (calendar_id, calendar_year, date_of_day, status, basis)
                        values (:calendar, :year, :day, :status, :basis)
                        """)
                .bind("calendar", calendar)
                .bind("year", year.year())
                .bind("day", day.date())
                .bind("status", day.status())
                .bind("basis", Texts.clean(day.basis()))
                .execute());
        changed();
    }

    @Override
    public Map<OwnCalendar, List<CalendarDay>> ownDays() {
        Map<OwnCalendar, List<CalendarDay>> days = new LinkedHashMap<>();
        handle.createQuery("select * from own_day order by operator_id, calendar_id, date_of_day")
                .map((row, _) -> Map.entry(own(row), day(row)))
                .forEach(entry -> days.computeIfAbsent(entry.getKey(), _ -> new ArrayList<>())
                        .add(entry.getValue()));
        return days;
    }

    private static OwnCalendar own(ResultSet row) throws SQLException {
        return new OwnCalendar(new OperatorId(row.getLong("operator_id")), row.getString("calendar_id"));
    }

    @Override
    public void putOwnDays(OwnCalendar own, List<CalendarDay> days) {
        handle.execute(
                "delete from own_day where operator_id = ? and calendar_id = ?",
                own.operator().value(),
                own.calendar());
        days.forEach(day -> handle.createUpdate(
                """
                        insert into own_day (operator_id, calendar_id, date_of_day, status, basis)
                        values (:operator, :calendar, :day, :status, :basis)
                        """)
                .bind("operator", own.operator().value())
                .bind("calendar", own.calendar())
                .bind("day", day.date())
                .bind("status", day.status())
                .bind("basis", Texts.clean(day.basis()))
                .execute());
        changed();
    }

    @Override
    public List<PackFile> packs() {
        return handle.createQuery("select * from pack_file order by ordinal")
                .map((row, _) -> new PackFile(
                        row.getString("file_name"),
                        row.getString("content"),
                        row.getString("added_by"),
                        Moments.instant(row, "added_at")))
                .list();
    }

    @Override
    public void addPack(PackFile pack) {
        handle.createUpdate(
                """
                        insert into pack_file (ordinal, file_name, content, added_by, added_at)
                        values ((select coalesce(max(ordinal), 0) + 1 from pack_file), :name, :text, :by, :at)
                        """)
                .bind("name", Texts.clean(pack.name()))
                .bind("text", pack.text())
                .bind("by", pack.by())
                .bind("at", pack.at())
                .execute();
        changed();
    }
}
