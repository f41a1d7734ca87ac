package org.dsrdesk.desktop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.time.LocalDate;
import java.util.Arrays;
import org.dsrdesk.casework.RegisterFilter.Flag;
import org.dsrdesk.domain.deadline.Standing;
import org.dsrdesk.domain.person.RequesterRole;
import org.dsrdesk.domain.request.Channel;
import org.dsrdesk.domain.request.RequestState;
import org.dsrdesk.domain.statute.DemandKind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class NamesTest {
    @ParameterizedTest
    @EnumSource
    void everyKindAndStateHasAName(Language language) {
        Names names = new Names(new Messages(language, FixedClock.friday()));
        Arrays.stream(DemandKind.values()).forEach(kind -> assertFalse(names.kindInside(kind).isBlank()));
        Arrays.stream(DemandKind.values()).forEach(kind -> assertFalse(names.shortKind(kind).isBlank()));
        Arrays.stream(Channel.values()).forEach(channel -> assertFalse(names.channel(channel).isBlank()));
        Arrays.stream(RequestState.values()).forEach(state -> assertFalse(names.state(state).isBlank()));
        Arrays.stream(RequesterRole.values()).forEach(role -> assertFalse(names.role(role).isBlank()));
        Arrays.stream(Flag.values()).forEach(flag -> assertFalse(names.flag(flag).isBlank()));
    }

    @ParameterizedTest
    @CsvSource({"OVERDUE, 2026-11-19, -1, 1 день", "OVERDUE, 2026-11-09, -11, 11 дней", "TODAY, 2026-11-20, 0, сегодня",
        "SOON, 2026-11-21, 0, до 21.11", "SOON, 2026-11-25, 3, 3 раб. дня", "CALM, 2026-12-24, 24, до 24.12",
        "CALM, 2027-01-14, 30, до 14.01.2027"})
    void chipsSayHowLongThereIs(Standing standing, LocalDate due, long left, String words) {
        assertEquals(words, new Names(new Messages(Language.RUSSIAN, FixedClock.friday())).chip(standing, due, left));
    }
}
