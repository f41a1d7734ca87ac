package org.dsrdesk.packs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.dsrdesk.domain.calendar.CalendarYear;
import org.dsrdesk.domain.calendar.DayStatus;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class XmlCalendarReaderTest {
    private static final String HEAD = "<calendar year=\"2028\"><days>";
    private static final String FOOT = "</days></calendar>";

    private static CalendarYear read(String text, String calendar) {
        return CalendarFile.read("c.xml", text.getBytes(StandardCharsets.UTF_8), calendar).getFirst();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', nullValues = "-", textBlock = """
            year="2028"               | -                          | 2 calendar.year.none
            year="2028"               | year="next"                | 2 calendar.year.form next
            year="2028"               | year="1999"                | 2 calendar.year.range 1999, 2000, 2060
            year="2028"               | year="2061"                | 2 calendar.year.range 2061, 2000, 2060
            country="ru"              | country="kz"               | 2 xml.country kz, ru
            d="01.02" t="1" h="1"     | d="01.01" t="1" h="1"      | 15 calendar.day.twice 2028-01-01
            d="02.22"                 | d="02.31"                  | 22 calendar.date 02.31
            d="02.22"                 | d="13.01"                  | 22 calendar.date 13.01
            d="02.22"                 | d="22.02.2028"             | 22 calendar.date 22.02.2028
            d="02.22"                 | d="00.00"                  | 22 calendar.date 00.00
            d="02.22" t="2"           | d="02.22"                  | 22 xml.attribute t
            d="02.22" t="2"           | t="2"                      | 22 xml.attribute d
            d="02.22" t="2"           | d="02.22" t="4"            | 22 xml.type 4
            d="02.22" t="2"           | d="02.22" t="3"            | 22 xml.type.idle 2028-02-22, TUESDAY
            t="1" h="3"               | t="1" h="9"                | 23 xml.holiday 9
            d="05.08" t="1" f="01.01" | d="05.08" t="1" f="02.30"  | 28 calendar.date 02.30
            d="05.08" t="1" f="01.01" | d="05.08" t="1" f="01.15"  | 28 transfer.from.off 2028-01-15
            d="05.08" t="1" f="01.01" | d="05.08" t="1" f="01.14"  | 28 transfer.from.weekday 2028-01-14, FRIDAY
            d="05.08" t="1" f="01.01" | d="05.07" t="1" f="01.01"  | 28 transfer.to.weekend 2028-05-07, SUNDAY
            d="05.08" t="1" f="01.01" | d="05.08" t="1" f="01.02"  | 35 transfer.from.twice 2028-01-02
            d="12.30" t="2"           | d="12.30" t="2" f="12.28"  | 36 transfer.to.worked 2028-12-28
            d="12.30" t="2"           | d="12.30" t="2" f="11.06"  | 36 transfer.to.twice 2028-11-06
            <holidays>                | <holidays><day d="01.01"/> | 3 xml.element day
            <days>                    | <days><month n="1"/>       | 13 xml.element month
            <days>                    | <days>01.01                | 14 xml.text
            <days>                    | <days>&amp;                | 13 xml.text
            <days>                    | <days>&nbsp;               | 13 xml.syntax
            </days>                   | -                          | 38 xml.syntax
            id="1" title              | id="1" id="1" title        | 4 xml.syntax
            id="1"                    | -                          | 4 xml.attribute id
            </calendar>               | </calendar><calendar/>     | 38 xml.syntax
            """)
    void refusesWhatMakesNoSenseByLine(String right, @Nullable String wrong, String refusal) {
        assertEquals(refusal, Samples.fault(Samples.spoilt(Samples.xml(), right, wrong == null ? "" : wrong)));
    }

    @Test
    void aYearWithoutASingleHolidayIsRefused() {
        String plain = "not one weekday of 2028 is a day off; a year without a single holiday is refused";
        assertEquals(plain, Samples.refusal(HEAD + FOOT));
        assertEquals(plain, Samples.refusal(HEAD + "<day d=\"02.22\" t=\"2\"/><day d=\"05.06\" t=\"3\"/>" + FOOT));
    }

    // A moved rest may be told by the worked Saturday, by the free weekday or, as Kazakh files do, by both.
    @Test
    void aWorkedSaturdayMayNameTheWeekdayThatIsRestedForIt() {
        for (String told : new String[] {
            "<day d=\"03.04\" t=\"3\" f=\"03.07\"/><day d=\"03.07\" t=\"1\" f=\"03.04\"/>",
            "<day d=\"03.07\" t=\"1\" f=\"03.04\"/><day d=\"03.04\" t=\"3\"/>",
            "<day d=\"03.07\" t=\"1\"/><day d=\"03.04\" t=\"2\" f=\"03.07\"/>"
        }) {
            CalendarYear year = read(HEAD + told + FOOT, "kz");
            assertEquals(
                    List.of(
                            "2028-03-04 WORKING_BY_DECREE c.xml, перенос на 07.03",
                            "2028-03-07 DAY_OFF_BY_DECREE c.xml, перенос с 04.03"),
                    year.exceptions().values().stream()
                            .map(day -> day.date() + " " + day.status() + " " + day.basis())
                            .toList());
        }
    }

    // Labour Code art. 112 leaves the holidays of 1-8 January to the Government; elsewhere they move like any other.
    @Test
    void aHolidayInJanuaryMovesByDecreeInRussiaAndByLawElsewhere() {
        String days = "<holidays><holiday id=\"1\" title=\"Новый год\"/></holidays><days>"
                + "<day d=\"01.01\" t=\"1\" h=\"1\"/><day d=\"01.03\" t=\"1\" f=\"01.01\"/></days></calendar>";
        String head = "<calendar year=\"2028\">";
        LocalDate third = LocalDate.of(2028, 1, 3);
        assertEquals(DayStatus.DAY_OFF_BY_DECREE, status(read(head + days, "ru"), third));
        assertEquals(DayStatus.HOLIDAY_MOVED, status(read(head + days, "kz"), third));
    }

    @Test
    void aHolidayThatIsRestedLaterThanTheNextWorkingDayMovesByDecree() {
        LocalDate tuesday = LocalDate.of(2028, 11, 7);
        String later = Samples.spoilt(Samples.xml(), "d=\"11.06\"", "d=\"11.07\"");
        assertEquals(DayStatus.DAY_OFF_BY_DECREE, status(read(later, "ru"), tuesday));
        String monday = Samples.spoilt(later, "<day d=\"11.07\"", "<day d=\"11.06\" t=\"1\"/><day d=\"11.07\"");
        assertEquals(DayStatus.HOLIDAY_MOVED, status(read(monday, "ru"), tuesday));
    }

    private static DayStatus status(CalendarYear year, LocalDate date) {
        return Objects.requireNonNull(year.exceptions().get(date)).status();
    }

    @Test
    void aDayOffWithoutHolidayOrTransferIsOneByDecree() {
        CalendarYear year = read(HEAD + "<day d=\"01.03\" t=\"1\"/>" + FOOT, "ua");
        assertEquals(DayStatus.DAY_OFF_BY_DECREE, status(year, LocalDate.of(2028, 1, 3)));
    }

    @Test
    void everyDocumentTypeIsRefused() {
        String entity = "<!DOCTYPE calendar [<!ENTITY secret SYSTEM \"file:///etc/passwd\">]>\n";
        assertEquals(
                "1: a document type (DOCTYPE) is not allowed: it could pull in other files",
                Samples.refusal(entity + HEAD + "&secret;" + FOOT));
        String inside =
                Samples.spoilt(Samples.xml(), "<calendar", "<!DOCTYPE calendar SYSTEM \"calendar.dtd\">\n<calendar");
        assertEquals(
                "calendar.xml, строка 2: описание типа документа (DOCTYPE) не допускается: "
                        + "оно может потянуть за собой другие файлы",
                assertThrows(
                        PackException.class,
                        () -> CalendarFile.read(
                                "calendar.xml", inside.getBytes(StandardCharsets.UTF_8), "ru"))
                        .sentence(Locale.of("ru")));
    }

    @Test
    void aBillionLaughsAreRefusedBeforeTheFirst() {
        StringBuilder laughs = new StringBuilder("<!DOCTYPE calendar [<!ENTITY a0 \"ha\">");
        for (int level = 1; level < 30; level++) {
            laughs.append("<!ENTITY a").append(level).append(" \"")
                    .append(("&a" + (level - 1) + ";").repeat(10)).append("\">");
        }
        laughs.append("]>\n<calendar year=\"&a29;\"/>");
        assertTrue(Samples.refusal(laughs.toString()).startsWith("1: a document type"));
    }

    @Test
    void noDocumentTypeIsFetched() throws IOException {
        try (ServerSocket server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            server.setSoTimeout(1);
            String address = "http://127.0.0.1:" + server.getLocalPort() + "/calendar.dtd";
            String type = "<!DOCTYPE calendar PUBLIC \"-//x//y\" \"" + address + "\" [<!ENTITY % all SYSTEM \""
                    + address + "\"> %all;]>";
            assertTrue(Samples.refusal(type + HEAD + FOOT).startsWith("1: a document type"));
            assertThrows(SocketTimeoutException.class, server::accept);
        }
    }

    @Test
    void hostileNestingIsRefusedAtItsFirstStep() {
        String deep = "<calendar year=\"2028\">" + "<days>".repeat(100_000);
        assertEquals("1: the element 'days' does not belong here", Samples.refusal(deep));
    }

    @Test
    void whatAHostileFileHoldsIsNotShownAtFullLength() {
        String refusal = Samples.refusal("<calendar year=\"" + "9".repeat(500_000) + "\"/>");
        assertEquals("1: '" + "9".repeat(200) + "…' is no year", refusal);
        assertEquals("1: 'a b' is no year", Samples.refusal("<calendar year=\"a&#10;b\"/>"));
    }
}
