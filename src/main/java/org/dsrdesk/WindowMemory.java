package org.dsrdesk;

import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import org.dsrdesk.domain.operator.OperatorId;

/** What this workstation remembers beside a store: whom it was last worked for, and the day that was last told of. */
final class WindowMemory {
    private static final String NAME = "window.properties";
    private static final String OPERATOR = "operator";
    private static final String TOLD = "told.";
    private static final String REMIND = "remind";

    private final Preferences preferences;

    WindowMemory(Path folder) {
        preferences = new Preferences(folder, NAME);
    }

    /** The operator that was worked for last; it need not be in the store any more. */
    Optional<OperatorId> operator() {
        return preferences.get(OPERATOR)
                .filter(digits -> digits.matches("[0-9]{1,18}"))
                .map(digits -> new OperatorId(Long.parseLong(digits)));
    }

    void remember(OperatorId operator) {
        Windows.remember(preferences, OPERATOR, String.valueOf(operator.value()));
    }

    /** The last day on which an operator's pressing work was told of. */
    Optional<LocalDate> told(OperatorId operator) {
        return preferences.get(TOLD + operator.value()).flatMap(WindowMemory::day);
    }

    void remember(OperatorId operator, LocalDate told) {
        Windows.remember(preferences, TOLD + operator.value(), told.toString());
    }

    /** Whether whoever sits here wants to be reminded; so it is until somebody says otherwise. */
    boolean reminds() {
        return preferences.get(REMIND).filter("no"::equals).isEmpty();
    }

    void remind(boolean wanted) {
        Windows.remember(preferences, REMIND, wanted ? "yes" : "no");
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }
}
