package org.dsrdesk.casework;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.dsrdesk.domain.calendar.CalendarDay;
import org.dsrdesk.domain.calendar.CalendarYear;

/** What users added to the shipped rules: calendar years, own days of organisations, rule packs; a port. */
public interface StoredRules {
    /** A number that grows with every change here; 0 while nothing was ever added. */
    long revision();

    /** The added years of each calendar, in order. */
    Map<String, List<CalendarYear>> years();

    /** Who added which year, in the order of calendars and years. */
    List<AddedYear> addedYears();

    /** Adds a year to a calendar, or replaces it. */
    void putYear(String calendar, CalendarYear year, String by, Instant at);

    /** The own days of each organisation that has any, by the calendar they lie over, in order. */
    Map<OwnCalendar, List<CalendarDay>> ownDays();

    /** Replaces an organisation's own days over a calendar. */
    void putOwnDays(OwnCalendar own, List<CalendarDay> days);

    /** The added rule packs, in the order they were added. */
    List<PackFile> packs();

    void addPack(PackFile pack);

    /**
     * A rule pack as its file has it.
     *
     * @param name the file's name
     * @param text the whole file
     * @param by who added it
     * @param at when, in UTC
     */
    record PackFile(String name, String text, String by, Instant at) {}

    /**
     * A calendar year that a user added.
     *
     * @param calendar the calendar's id
     * @param by who added it
     * @param at when, in UTC
     */
    record AddedYear(String calendar, int year, String by, Instant at) {}
}
