package org.dsrdesk.cli;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dsrdesk.domain.request.Demand;
import org.dsrdesk.domain.request.DemandId;
import org.dsrdesk.domain.statute.ClockEvent;
import org.dsrdesk.domain.statute.DeletionGround;
import org.dsrdesk.domain.statute.DemandKind;
import org.jspecify.annotations.Nullable;

/**
 * A demand whose deadlines are asked for.
 *
 * @param demand the demand with its events
 * @param received the moment of receipt, in the zone in which days are counted
 * @param today the day on which standings are told
 */
record DeadlineQuestion(Demand demand, ZonedDateTime received, LocalDate today) {
    static DemandKind kind(@Nullable String text) {
        return choice("--kind", required("--kind", text), DemandKind.values());
    }

    static @Nullable DeletionGround ground(@Nullable String text, DemandKind kind) {
        if (text == null) {
            return null;
        }
        if (kind != DemandKind.DELETION) {
            throw new UsageException("usage.onlyFor", "--ground", DemandKind.DELETION.name());
        }
        return choice("--ground", text, DeletionGround.values());
    }

    static @Nullable LocalDate named(@Nullable String text, DemandKind kind) {
        if (text == null) {
            return null;
        }
        if (kind != DemandKind.AUTHORITY) {
            throw new UsageException("usage.onlyFor", "--named-due", DemandKind.AUTHORITY.name());
        }
        return Moments.day("--named-due", text);
    }

    /** Events given as NAME=MOMENT; the receipt has an option of its own. */
    static Map<ClockEvent, ZonedDateTime> events(List<String> texts, Moments moments) {
        Map<ClockEvent, ZonedDateTime> events = new EnumMap<>(ClockEvent.class);
        ClockEvent[] known = Stream.of(ClockEvent.values())
                .filter(event -> event != ClockEvent.RECEIVED)
                .toArray(ClockEvent[]::new);
        for (String text : texts) {
            int equals = text.indexOf('=');
            if (equals < 0) {
                throw new UsageException("usage.event", text);
            }
            ClockEvent event = choice("--event", text.substring(0, equals), known);
            if (events.put(event, moments.moment("--event", text.substring(equals + 1))) != null) {
                throw new UsageException("usage.twice", "--event " + event);
            }
        }
        return events;
    }

    /**
     * Refuses what answers a demand and yet lies before the day of its receipt.
     *
     * @param namedDue what the asker calls the day that the paper names
     */
    static void requireAfterReceipt(Demand demand, ZonedDateTime received, String namedDue) {
        LocalDate first = received.toLocalDate();
        demand.events().forEach((event, at) -> {
            LocalDate day = at.withZoneSameInstant(received.getZone()).toLocalDate();
            if (event.followsReceipt() && day.isBefore(first)) {
                throw new UsageException("usage.beforeReceipt", "--event " + event);
            }
        });
        if (demand.namedDue() != null && demand.namedDue().isBefore(first)) {
            throw new UsageException("usage.beforeReceipt", namedDue);
        }
    }

    static Demand demand(
            DemandKind kind,
            @Nullable DeletionGround ground,
            @Nullable LocalDate named,
            Map<ClockEvent, ZonedDateTime> events) {
        return new Demand(new DemandId(0), 1, kind, ground, named, events, List.of(), List.of(), null, List.of());
    }

    static String required(String name, @Nullable String text) {
        if (text == null) {
            throw new UsageException("usage.missing", name);
        }
        return text;
    }

    static <E extends Enum<E>> E choice(String name, String text, E[] known) {
        return Stream.of(known)
                .filter(constant -> constant.name().equalsIgnoreCase(text))
                .findFirst()
                .orElseThrow(() -> new UsageException(
                        "usage.choice",
                        name,
                        text,
                        Stream.of(known).map(Enum::name).collect(Collectors.joining(", "))));
    }
}
