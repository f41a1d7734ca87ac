package org.dsrdesk.desktop;

import java.text.NumberFormat;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ResourceBundle;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;

/**
 * All texts of the desk by dotted key, in the language of the moment. A missing key, a value without a place and a
 * place without a value are errors. The language is switched on the FX thread; texts may be read on any.
 */
public final class Messages {
    private static final String BUNDLE = "org.dsrdesk.desktop.messages";

    private Clock clock;
    private final ObjectProperty<Language> language;

    /** Dates are told relative to the clock's day and zone. */
    public Messages(Language language, Clock clock) {
        this.language = new SimpleObjectProperty<>(language);
        this.clock = clock;
    }

    /** The language of the moment; setting it makes the window rebuild its screens. */
    public ObjectProperty<Language> languageProperty() {
        return language;
    }

    public Language language() {
        return language.get();
    }

    /** Tells moments in another zone from now on, as the operator's once its desk is open. */
    public void tellTimesIn(ZoneId zone) {
        clock = clock.withZone(zone);
    }

    /** The texts as FXML wants them. */
    public ResourceBundle bundle() {
        return ResourceBundle.getBundle(BUNDLE, language().locale(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    /** The text of a key, its {0}, {1}… filled in order. */
    public String text(String key, Object... values) {
        return Placeholders.fill(key, bundle().getString(key), values);
    }

    /** The text of {@code key.one}, {@code .few} or {@code .many}; {0} is the number, {1}… are the values. */
    public String plural(String key, long number, Object... values) {
        Object[] all = new Object[values.length + 1];
        all[0] = number(number);
        System.arraycopy(values, 0, all, 1, values.length);
        return text(language().plural(number).of(key), all);
    }

    /** As {@link #plural} for a whole phrase, with the number in words up to ten: «Два срока пропущены». */
    public String pluralInWords(String key, long number) {
        boolean small = number >= 1 && number <= 10;
        return text(language().plural(number).of(key), small ? text("number." + number) : number(number));
    }

    /** A whole number with its digits in groups. */
    public String number(long number) {
        return NumberFormat.getIntegerInstance(language().locale()).format(number);
    }

    /** «20 ноября», with the year when it is not this year's. */
    public String date(LocalDate date) {
        return dates().date(date);
    }

    /** «Пятница, 20 ноября», with the year when it is not this year's. */
    public String weekday(LocalDate date) {
        return dates().weekday(date);
    }

    /** «20 ноября, пт», with the year when it is not this year's. */
    public String dateAndDay(LocalDate date) {
        return dates().dateAndDay(date);
    }

    /** «Ноябрь 2026». */
    public String month(YearMonth month) {
        return dates().month(month);
    }

    /** «20.11.2026»: for table cells and files. */
    public String shortDate(LocalDate date) {
        return dates().shortDate(date);
    }

    /** «20.11», with the year when it is not this year's: for chips. */
    public String dayAndMonth(LocalDate date) {
        return dates().dayAndMonth(date);
    }

    /** «20 ноября, 12:14», with «UTC+5» when the moment was not noted in the desk's own zone's offset. */
    public String dateTime(ZonedDateTime moment) {
        return dates().dateTime(moment);
    }

    /** «20.11, 12:14», with the year when it is not this year's: for table cells. */
    public String shortDateTime(ZonedDateTime moment) {
        return dates().shortDateTime(moment);
    }

    private DateTexts dates() {
        return new DateTexts(language().locale(), clock);
    }
}
