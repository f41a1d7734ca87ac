package org.dsrdesk.desktop;

import java.time.Clock;
import java.time.ZoneId;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javafx.util.StringConverter;

/** The zones to choose from, Russia's first, each with its name and its present offset. */
public final class TimeZones extends StringConverter<ZoneId> {
    private static final List<String> RUSSIAN = List.of("Europe/Moscow", "Europe/Kaliningrad", "Europe/Samara",
            "Asia/Yekaterinburg", "Asia/Omsk", "Asia/Krasnoyarsk", "Asia/Irkutsk", "Asia/Yakutsk", "Asia/Vladivostok",
            "Asia/Magadan", "Asia/Kamchatka");
    private static final List<String> REGIONS =
            List.of("Europe/", "Asia/", "Africa/", "America/", "Australia/", "Atlantic/", "Indian/", "Pacific/");

    private final Locale locale;
    private final Clock clock;

    public TimeZones(Locale locale, Clock clock) {
        this.locale = locale;
        this.clock = clock;
    }

    /** Every zone to choose from, the chosen one first. */
    public List<ZoneId> all(ZoneId chosen) {
        Stream<String> others = ZoneId.getAvailableZoneIds().stream()
                .filter(id -> REGIONS.stream().anyMatch(id::startsWith)).sorted();
        Stream<String> all = Stream.concat(RUSSIAN.stream(), others);
        return Stream.concat(Stream.of(chosen), all.map(ZoneId::of)).distinct().toList();
    }

    @Override
    public String toString(ZoneId zone) {
        String offset = zone.getRules().getOffset(clock.instant()).getId().replace("Z", "+00:00");
        String name = RUSSIAN.contains(zone.getId()) ? zone.getDisplayName(TextStyle.FULL, locale) : zone.getId();
        return name + " · UTC" + offset;
    }

    @Override
    public ZoneId fromString(String text) {
        throw new UnsupportedOperationException("Zones are chosen, not typed");
    }
}
