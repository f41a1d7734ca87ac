package org.dsrdesk.packs;

import java.io.StringReader;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.dsrdesk.domain.calendar.CalendarYear;
import org.jspecify.annotations.Nullable;

/**
 * Reads the XML form of xmlcalendar: a year that lists holidays, transfers, worked weekends and shortened days, the
 * last of which are worked. A document type, and with it every entity, is refused unread.
 */
final class XmlCalendarReader {
    private static final Map<String, String> PARENTS = Map.of(
            "calendar", "", "holidays", "calendar", "holiday", "holidays", "days", "calendar", "day", "days");
    private static final Pattern YEAR = Pattern.compile("\\d{1,9}");

    private final String file;
    private final String calendar;
    private final XMLStreamReader reader;
    private final Deque<String> open = new ArrayDeque<>();
    private final Map<String, String> holidays = new HashMap<>();
    private final List<Day> days = new ArrayList<>();
    private int year;

    private record Day(int line, LocalDate date, Type type, @Nullable String holiday, @Nullable LocalDate from) {}

    private enum Type {
        OFF,
        SHORTENED,
        WORKED
    }

    private XmlCalendarReader(String file, String calendar, XMLStreamReader reader) {
        this.file = file;
        this.calendar = calendar;
        this.reader = reader;
    }

    static CalendarYear read(String file, String text, String calendar) {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setXMLReporter((_, _, _, _) -> {});
        try {
            return new XmlCalendarReader(file, calendar, factory.createXMLStreamReader(new StringReader(text))).year();
        } catch (XMLStreamException broken) {
            int line = broken.getLocation() == null ? 0 : broken.getLocation().getLineNumber();
            throw new PackException(file, line, Reason.of("xml.syntax"));
        }
    }

    private CalendarYear year() throws XMLStreamException {
        while (reader.hasNext()) {
            switch (reader.next()) {
                case XMLStreamConstants.START_ELEMENT -> start(reader.getLocalName());
                case XMLStreamConstants.END_ELEMENT -> open.pop();
                case XMLStreamConstants.DTD -> throw refused(Reason.of("xml.doctype"));
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.ENTITY_REFERENCE -> {
                    if (!reader.isWhiteSpace()) {
                        throw refused(Reason.of("xml.text"));
                    }
                }
                default -> {}
            }
        }
        return sheet().calendar();
    }

    private void start(String name) {
        if (open.isEmpty() && !name.equals("calendar")) {
            throw refused(Reason.of("calendar.form"));
        }
        String parent = open.isEmpty() ? "" : open.peek();
        if (!parent.equals(PARENTS.get(name))) {
            throw refused(Reason.of("xml.element", name));
        }
        open.push(name);
        switch (name) {
            case "calendar" -> head();
            case "holiday" -> holidays.put(attribute("id"), attribute("title"));
            case "day" -> days.add(day());
            default -> {}
        }
    }

    private void head() {
        String given = given("year");
        if (given == null) {
            throw refused(Reason.of("calendar.year.none"));
        }
        if (!YEAR.matcher(given).matches()) {
            throw refused(Reason.of("calendar.year.form", given));
        }
        year = Integer.parseInt(given);
        CalendarChecks.requireKnown(file, line(), year);
        String country = given("country");
        if (country != null && !country.equalsIgnoreCase(calendar)) {
            throw refused(Reason.of("xml.country", country, calendar));
        }
    }

    private Day day() {
        LocalDate date = date(attribute("d"));
        String from = given("f");
        return new Day(line(), date, type(date), given("h"), from == null ? null : date(from));
    }

    private Type type(LocalDate date) {
        Type type = switch (attribute("t")) {
            case "1" -> Type.OFF;
            case "2" -> Type.SHORTENED;
            case "3" -> Type.WORKED;
            case String unknown -> throw refused(Reason.of("xml.type", unknown));
        };
        if (type == Type.WORKED && !CalendarChecks.isWeekend(date)) {
            throw refused(Reason.of("xml.type.idle", date, date.getDayOfWeek()));
        }
        return type;
    }

    private YearSheet sheet() {
        YearSheet sheet = new YearSheet(file, year, calendar.equals("ru"));
        for (Day day : days) {
            if (day.type() == Type.OFF) {
                sheet.off(day.line(), day.date(), day.holiday() != null, title(day));
                if (day.from() != null) {
                    sheet.transfer(day.line(), day.from(), day.date());
                }
            } else {
                sheet.worked(day.line(), day.date());
            }
        }
        days.stream().filter(day -> day.type() != Type.OFF).forEach(day -> moveRest(sheet, day));
        return sheet;
    }

    /** A worked weekend may name the weekday that is rested for it; mostly that day names the weekend already. */
    private static void moveRest(YearSheet sheet, Day worked) {
        LocalDate rest = worked.from();
        if (rest != null && !worked.date().equals(sheet.source(rest))) {
            sheet.transfer(worked.line(), worked.date(), rest);
        }
    }

    private String title(Day day) {
        if (day.holiday() == null) {
            return "";
        }
        String title = holidays.get(day.holiday());
        if (title == null) {
            throw new PackException(file, day.line(), Reason.of("xml.holiday", day.holiday()));
        }
        return title;
    }

    private LocalDate date(String text) {
        LocalDate date = CalendarChecks.date(year, text);
        if (date == null) {
            throw refused(Reason.of("calendar.date", text));
        }
        return date;
    }

    private String attribute(String name) {
        String value = given(name);
        if (value == null) {
            throw refused(Reason.of("xml.attribute", name));
        }
        return value;
    }

    private @Nullable String given(String name) {
        return reader.getAttributeValue(null, name);
    }

    private int line() {
        return reader.getLocation().getLineNumber();
    }

    private PackException refused(Reason reason) {
        return new PackException(file, line(), reason);
    }
}
