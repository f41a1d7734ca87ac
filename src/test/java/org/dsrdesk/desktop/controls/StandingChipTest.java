package org.dsrdesk.desktop.controls;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.dsrdesk.desktop.FixedClock;
import org.dsrdesk.desktop.Fx;
import org.dsrdesk.desktop.Language;
import org.dsrdesk.desktop.Messages;
import org.dsrdesk.domain.deadline.Standing;
import org.junit.jupiter.api.Test;

class StandingChipTest {
    private final Messages messages = new Messages(Language.RUSSIAN, FixedClock.friday());

    @Test
    void saysTheStandingAndNotOnlyTheColour() {
        StandingChip chip = Fx.call(StandingChip::new);
        Fx.run(() -> chip.show(Standing.SOON, "3 раб. дня", messages));
        assertEquals("3 раб. дня", chip.getText());
        assertEquals("скоро: 3 раб. дня", chip.getAccessibleText());
    }

    @Test
    void changesFromOneStandingToAnother() {
        StandingChip chip = Fx.call(StandingChip::new);
        Fx.run(() -> chip.show(Standing.SOON, messages));
        Fx.run(() -> chip.show(Standing.OVERDUE, messages));
        assertEquals(List.of("label", "chip", "standing-overdue"), chip.getStyleClass());
        assertEquals("просрочено", chip.getAccessibleText());
    }
}
