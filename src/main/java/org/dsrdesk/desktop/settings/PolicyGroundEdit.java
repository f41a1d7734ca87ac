package org.dsrdesk.desktop.settings;

import java.util.EnumSet;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableSet;
import org.dsrdesk.casework.PolicyCheck;
import org.dsrdesk.domain.operator.PolicyGround;
import org.dsrdesk.domain.statute.DemandKind;
import org.jspecify.annotations.Nullable;

/** A ground of refusal of the operator's policy, as it is being edited. Used on the FX thread. */
public final class PolicyGroundEdit {
    private final String id;
    private final StringProperty title = new SimpleStringProperty();
    private final StringProperty clause = new SimpleStringProperty();
    private final ObservableSet<DemandKind> kinds = FXCollections.observableSet(EnumSet.noneOf(DemandKind.class));
    private final ObjectProperty<@Nullable String> error = new SimpleObjectProperty<>();

    PolicyGroundEdit(PolicyGround ground) {
        id = ground.id();
        title.set(ground.title());
        clause.set(ground.clause());
        kinds.addAll(ground.kinds());
        title.addListener(_ -> error.set(null));
        clause.addListener(_ -> error.set(null));
    }

    /** The ground in a few words. */
    public StringProperty titleProperty() {
        return title;
    }

    /** Where the policy says so. */
    public StringProperty clauseProperty() {
        return clause;
    }

    /** The kinds of demand that the policy means; none for all. */
    public ObservableSet<DemandKind> kinds() {
        return kinds;
    }

    /** The key of the sentence under the ground, or null. */
    public ObjectProperty<@Nullable String> errorProperty() {
        return error;
    }

    /** Whether the ground can be kept; says under it why not. */
    boolean check() {
        Optional<String> problem = PolicyCheck.ground(edited()).map(found -> "problem." + found.name());
        error.set(problem.orElse(null));
        return problem.isEmpty();
    }

    PolicyGround edited() {
        return new PolicyGround(id, title.get().strip(), clause.get().strip(), kinds);
    }
}
