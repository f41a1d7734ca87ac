package org.dsrdesk.domain.fulfilment;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import org.dsrdesk.domain.request.PlaceId;
import org.dsrdesk.domain.request.TaskPlace;
import org.dsrdesk.domain.request.TaskWork;
import org.dsrdesk.domain.statute.DemandKind;
import org.junit.jupiter.api.Test;

class LandscapeTest {
    private static Landscape warning(DemandKind kind) {
        PlanHint hint = new PlanHint(
                Set.of(kind), new PlaceId(TaskPlace.Kind.OTHER, ""), TaskWork.WARN, "сервис перестанет работать");
        return new Landscape(List.of(), List.of(hint), false, true);
    }

    @Test
    void onlyWhoIsToldOfConsequencesIsWarnedFirst() {
        assertTrue(warning(DemandKind.DELETION).warnsFirst(DemandKind.DELETION));
        assertFalse(warning(DemandKind.DELETION).warnsFirst(DemandKind.WITHDRAWAL));
    }

    @Test
    void anOperatorWithoutConsequencesWarnsNobody() {
        assertFalse(new Landscape(List.of(), List.of(), false, false).warnsFirst(DemandKind.DELETION));
    }
}
