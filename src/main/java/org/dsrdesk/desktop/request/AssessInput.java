package org.dsrdesk.desktop.request;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.scene.control.TextField;
import org.dsrdesk.casework.AssessmentCheck;
import org.dsrdesk.casework.Field;
import org.dsrdesk.casework.GroundsOffered;
import org.dsrdesk.domain.assessment.AssessmentSheet;
import org.dsrdesk.domain.assessment.Disproportion;
import org.dsrdesk.domain.assessment.Disproportion.Criterion;
import org.dsrdesk.domain.assessment.Disproportion.Weight;
import org.jspecify.annotations.Nullable;

/** The inputs of an assessment: a weight and a fact for each criterion, and what stands beside them. */
final class AssessInput {
    private final Map<Criterion, WeightRow> rows = new EnumMap<>(Criterion.class);
    private final Map<Criterion, TextField> facts = new EnumMap<>(Criterion.class);
    final TextField offered = new TextField();
    final TextField fee = new TextField();
    private final ReadOnlyBooleanWrapper feeOffered = new ReadOnlyBooleanWrapper();

    AssessInput(Context context, CaseReading reading) {
        AssessmentSheet known = new AssessDefaults(reading).sheet();
        for (Criterion criterion : Criterion.values()) {
            var found = reading.request().disproportion();
            Weight start = found == null ? Weight.NONE : found.weight(criterion);
            rows.put(criterion, new WeightRow(criterion, start, context.messages()));
            TextField fact = new TextField(known.fact(criterion));
            fact.setId("fact-" + criterion.name().toLowerCase(Locale.ROOT));
            facts.put(criterion, fact);
        }
        offered.setText(known.offered());
        offered.setId("offered");
        fee.setText(known.fee());
        fee.setId("fee");
        GroundsOffered.Basis basis = GroundsOffered.Basis.of(reading.view());
        onWeighed(() -> feeOffered.set(GroundsOffered.fee(basis.assessed(new Disproportion(
                weights(), AssessmentSheet.EMPTY, "", "", reading.now(), null))).isEmpty()));
    }

    /** Whether the request, weighed as it is now, would allow a fee; no other is kept. */
    ReadOnlyBooleanProperty feeOfferedProperty() {
        return feeOffered.getReadOnlyProperty();
    }

    /** Does something now and whenever a weight changes. */
    void onWeighed(Runnable then) {
        rows.values().forEach(row -> row.weightProperty().addListener(_ -> then.run()));
        then.run();
    }

    WeightRow row(Criterion criterion) {
        return Objects.requireNonNull(rows.get(criterion));
    }

    TextField fact(Criterion criterion) {
        return Objects.requireNonNull(facts.get(criterion));
    }

    Map<Criterion, Weight> weights() {
        Map<Criterion, Weight> weights = new EnumMap<>(Criterion.class);
        rows.forEach((criterion, row) -> weights.put(criterion, row.weightProperty().get()));
        return weights;
    }

    int sum() {
        return weights().values().stream().mapToInt(Weight::points).sum();
    }

    /** Marks numbers that are none, and says whether there were any. */
    boolean wrongNumbers(Form form) {
        boolean wrong = false;
        for (Criterion criterion : Criterion.values()) {
            String typed = typed(criterion);
            if (isNumber(criterion) && !typed.isEmpty() && number(typed) == null) {
                form.wrong(field(criterion), "request.wrong.number");
                wrong = true;
            }
        }
        return wrong;
    }

    /** What was typed for the criteria that weigh anything. */
    AssessmentSheet sheet() {
        return new AssessmentSheet(
                number(typed(Criterion.MANY_SYSTEMS)),
                number(typed(Criterion.MANY_HOURS)),
                number(typed(Criterion.SYSTEMATIC)),
                typed(Criterion.BACKUP_MEDIA),
                typed(Criterion.ENDANGERS_OTHERS),
                typed(Criterion.OVERLAPS_EARLIER_ANSWER),
                offered.getText(),
                feeOffered.get() ? fee.getText() : "");
    }

    static Field field(Criterion criterion) {
        return switch (criterion) {
            case MANY_SYSTEMS -> Field.SYSTEMS;
            case MANY_HOURS -> Field.HOURS;
            case SYSTEMATIC -> Field.COUNT;
            case BACKUP_MEDIA -> Field.BACKUPS;
            case OVERLAPS_EARLIER_ANSWER -> Field.OVERLAP;
            case ENDANGERS_OTHERS -> Field.ENDANGERED;
        };
    }

    private static boolean isNumber(Criterion criterion) {
        return switch (criterion) {
            case MANY_SYSTEMS, MANY_HOURS, SYSTEMATIC -> true;
            case BACKUP_MEDIA, OVERLAPS_EARLIER_ANSWER, ENDANGERS_OTHERS -> false;
        };
    }

    private String typed(Criterion criterion) {
        return row(criterion).weightProperty().get() == Weight.NONE
                ? ""
                : fact(criterion).getText().strip();
    }

    /** A whole number in its usual writings; null for anything else. */
    private static @Nullable Integer number(String typed) {
        String digits = typed.replaceAll("[\\s\\u00a0]", "");
        if (!digits.matches("[0-9]{1,9}")) {
            return null;
        }
        int number = Integer.parseInt(digits);
        return number > AssessmentCheck.LARGEST ? null : number;
    }
}
