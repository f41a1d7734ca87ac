package org.dsrdesk.casework;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.EnumMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.dsrdesk.domain.person.IdentityDetails;
import org.dsrdesk.domain.person.Requester;
import org.jspecify.annotations.Nullable;

/** Tells what is wrong with a request before it is registered. */
public final class IntakeCheck {
    /** The longest name kept, in characters. */
    public static final int LONGEST_NAME = 300;

    /** The longest account of what was said, in characters. */
    public static final int LONGEST_TEXT = 1_000_000;

    private static final Pattern EMAIL = Pattern.compile("[^\\s@]{1,64}@[^\\s@.]+(\\.[^\\s@.]+)*");
    private static final Pattern PHONE = Pattern.compile("\\+\\d{7,15}");
    /** The earliest day that the desk takes, in the operator's zone. */
    static final LocalDate EARLIEST = LocalDate.of(2000, 1, 1);
    private static final LocalDate EARLIEST_BIRTH = LocalDate.of(1900, 1, 1);

    /** Where a day begins first; a person may be born there today. */
    private static final ZoneOffset FIRST_TO_WAKE = ZoneOffset.ofHours(14);
    private static final Duration CLOCK_DRIFT = Duration.ofMinutes(2);

    private final Clock clock;

    public IntakeCheck(Clock clock) {
        this.clock = clock;
    }

    /** What is wrong, by input; empty when the request may be registered. */
    public Map<Field, Problem> problems(NewRequest request) {
        Map<Field, Problem> problems = new EnumMap<>(Field.class);
        problems.putAll(receipt(request.received()));
        problems.putAll(requester(request.requester()));
        if (request.kinds().isEmpty()) {
            problems.put(Field.KINDS, Problem.NO_DEMAND);
        }
        String reference = request.reception().reference();
        if (reference != null && reference.length() > Longest.REFERENCE) {
            problems.put(Field.REFERENCE, Problem.REFERENCE_TOO_LONG);
        }
        if (request.said().length() > LONGEST_TEXT) {
            problems.put(Field.SAID, Problem.TEXT_TOO_LONG);
        }
        return problems;
    }

    /** What is wrong with a moment of receipt, its day taken in a zone. */
    public Map<Field, Problem> receipt(ZonedDateTime received, ZoneId zone) {
        return receipt(received.withZoneSameInstant(zone));
    }

    /** What is wrong with a moment of receipt; a clock that is up to two minutes ahead is forgiven. */
    public Map<Field, Problem> receipt(ZonedDateTime received) {
        Instant latest = clock.instant().plus(CLOCK_DRIFT);
        if (received.toInstant().isAfter(latest)) {
            return Map.of(Field.RECEIVED, Problem.RECEIVED_IN_FUTURE);
        }
        return received.toLocalDate().isBefore(EARLIEST)
                ? Map.of(Field.RECEIVED, Problem.RECEIVED_BEFORE_2000)
                : Map.of();
    }

    /** What is wrong with a requester: one way to answer is enough, and each that is given must be one. */
    public Map<Field, Problem> requester(Requester requester) {
        Map<Field, Problem> problems = new EnumMap<>(Field.class);
        if (requester.name().length() > LONGEST_NAME) {
            problems.put(Field.NAME, Problem.NAME_TOO_LONG);
        }
        if (requester.email() == null && requester.phone() == null && requester.address() == null) {
            problems.put(Field.PHONE, Problem.NO_CONTACT);
        }
        if (requester.address() != null && requester.address().length() > Longest.REQUESTER_ADDRESS) {
            problems.put(Field.ADDRESS, Problem.ADDRESS_TOO_LONG);
        }
        if (wrong(requester.email(), EMAIL)) {
            problems.put(Field.EMAIL, Problem.EMAIL_INVALID);
        }
        if (wrong(requester.phone(), PHONE)) {
            problems.put(Field.PHONE, Problem.PHONE_INVALID);
        }
        problems.putAll(details(requester.details()));
        return problems;
    }

    private Map<Field, Problem> details(IdentityDetails details) {
        Map<Field, Problem> problems = new EnumMap<>(Field.class);
        LocalDate birth = details.birth();
        if (birth != null && birth.isAfter(LocalDate.ofInstant(clock.instant(), FIRST_TO_WAKE))) {
            problems.put(Field.BIRTH, Problem.BIRTH_IN_FUTURE);
        }
        if (birth != null && birth.isBefore(EARLIEST_BIRTH)) {
            problems.put(Field.BIRTH, Problem.BIRTH_TOO_EARLY);
        }
        if (details.contract() != null && details.contract().length() > Longest.CONTRACT) {
            problems.put(Field.CONTRACT, Problem.CONTRACT_TOO_LONG);
        }
        return problems;
    }

    /** Whether a text reads like one address of e-mail. */
    static boolean isEmail(String text) {
        return text.length() <= Longest.EMAIL && EMAIL.matcher(text).matches();
    }

    private static boolean wrong(@Nullable String value, Pattern form) {
        return value != null && !form.matcher(value).matches();
    }
}
