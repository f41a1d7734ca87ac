package org.dsrdesk.desktop.parts;

import java.time.Duration;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.UnaryOperator;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableSet;
import org.dsrdesk.domain.operator.IdentityFact;
import org.dsrdesk.domain.request.Reception;
import org.jspecify.annotations.Nullable;

/** What the desk notes while it takes a request in: what was checked, whether to call back, how long it took. */
public final class ReceptionForm {
    private final ObservableSet<IdentityFact> checked =
            FXCollections.observableSet(EnumSet.noneOf(IdentityFact.class));
    private final StringProperty callBack = new SimpleStringProperty("");
    private UnaryOperator<String> remark = UnaryOperator.identity();
    private @Nullable Duration took;

    /** What was compared with what the operator holds. */
    public ObservableSet<IdentityFact> checked() {
        return checked;
    }

    /** Ticks these all, or takes their ticks away when all have one. */
    public void toggle(Set<IdentityFact> facts) {
        if (checked.containsAll(facts)) {
            checked.removeAll(facts);
        } else {
            checked.addAll(facts);
        }
    }

    /** When and where to call back, in the words of the desk. */
    public StringProperty callBackProperty() {
        return callBack;
    }

    /** How the words about calling back become a remark for colleagues. */
    public void remarkAs(UnaryOperator<String> words) {
        remark = words;
    }

    /** Says how long the request has been written down. */
    public void took(Duration time) {
        took = time;
    }

    boolean touched() {
        return !checked.isEmpty() || !callBack.get().isBlank();
    }

    Reception reception(@Nullable String reference) {
        return new Reception(reference, checked, took);
    }

    String note() {
        return callBack.get().isBlank() ? "" : remark.apply(callBack.get().strip());
    }
}
