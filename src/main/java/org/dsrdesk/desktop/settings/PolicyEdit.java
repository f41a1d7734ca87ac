package org.dsrdesk.desktop.settings;

import java.util.EnumSet;
import java.util.OptionalInt;
import java.util.Set;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.ObservableSet;
import org.dsrdesk.casework.PolicyCheck;
import org.dsrdesk.domain.operator.Policy;
import org.dsrdesk.domain.operator.Policy.SecondSignature;
import org.dsrdesk.domain.operator.PolicyGround;
import org.jspecify.annotations.Nullable;

/** What the operator's policy says beyond the statute, as it is being edited. Used on the FX thread. */
public final class PolicyEdit {
    private static final int USUAL_REQUESTS = 3;
    private static final int USUAL_DAYS = 365;

    private final BooleanProperty systematic = new SimpleBooleanProperty();
    private final StringProperty requests = new SimpleStringProperty();
    private final StringProperty days = new SimpleStringProperty();
    private final ObjectProperty<@Nullable String> systematicError = new SimpleObjectProperty<>();
    private final ObservableSet<SecondSignature> signatures =
            FXCollections.observableSet(EnumSet.noneOf(SecondSignature.class));
    private final ObservableList<PolicyGroundEdit> grounds = FXCollections.observableArrayList();
    private final BooleanProperty fee = new SimpleBooleanProperty();

    PolicyEdit(Policy policy) {
        Policy.Systematic kept = policy.systematic();
        systematic.set(kept != null);
        requests.set(String.valueOf(kept == null ? USUAL_REQUESTS : kept.requests()));
        days.set(String.valueOf(kept == null ? USUAL_DAYS : kept.days()));
        signatures.addAll(policy.signatures());
        fee.set(policy.fee());
        renew(policy);
        requests.addListener(_ -> systematicError.set(null));
        days.addListener(_ -> systematicError.set(null));
        systematic.addListener(_ -> systematicError.set(null));
    }

    /** Whether the policy calls requests systematic at all. */
    public BooleanProperty systematicProperty() {
        return systematic;
    }

    /** From how many requests on, as typed. */
    public StringProperty requestsProperty() {
        return requests;
    }

    /** Within how many days, as typed. */
    public StringProperty daysProperty() {
        return days;
    }

    /** The key of the sentence under the numbers, or null. */
    public ObjectProperty<@Nullable String> systematicErrorProperty() {
        return systematicError;
    }

    /** What a second person must sign. */
    public ObservableSet<SecondSignature> signatures() {
        return signatures;
    }

    /** Grounds of refusal that the policy promises itself. */
    public ObservableList<PolicyGroundEdit> grounds() {
        return grounds;
    }

    /** Whether the policy allows a fee. */
    public BooleanProperty feeProperty() {
        return fee;
    }

    /** Adds an empty ground. */
    public void addGround() {
        grounds.add(new PolicyGroundEdit(new PolicyGround("", "", "", Set.of())));
    }

    /** Whether the policy can be kept; says under each part why not. */
    public boolean check() {
        systematicError.set(systematic.get() ? systematicProblem() : null);
        boolean good = systematicError.get() == null;
        for (PolicyGroundEdit ground : grounds) {
            good &= ground.check();
        }
        return good;
    }

    Policy edited() {
        OptionalInt least = number(requests);
        OptionalInt window = number(days);
        return new Policy(
                systematic.get() && least.isPresent() && window.isPresent()
                        ? new Policy.Systematic(least.getAsInt(), window.getAsInt())
                        : null,
                signatures,
                grounds.stream().map(PolicyGroundEdit::edited).toList(),
                fee.get());
    }

    /** Takes over the identities that new grounds got when they were kept. */
    void renew(Policy kept) {
        grounds.setAll(kept.grounds().stream().map(PolicyGroundEdit::new).toList());
    }

    private @Nullable String systematicProblem() {
        OptionalInt least = number(requests);
        OptionalInt window = number(days);
        if (least.isEmpty() || window.isEmpty()) {
            return "settings.policy.number";
        }
        return PolicyCheck.systematic(least.getAsInt(), window.getAsInt())
                .map(problem -> "problem." + problem.name())
                .orElse(null);
    }

    private static OptionalInt number(StringProperty typed) {
        String digits = typed.get().replaceAll("[\\s\\u00a0]", "");
        return digits.matches("[0-9]{1,9}") ? OptionalInt.of(Integer.parseInt(digits)) : OptionalInt.empty();
    }
}
