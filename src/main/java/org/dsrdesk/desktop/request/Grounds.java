package org.dsrdesk.desktop.request;

import java.util.Arrays;
import org.dsrdesk.desktop.Messages;
import org.dsrdesk.domain.statute.DecisionGround;
import org.dsrdesk.domain.statute.Statute;

/** Grounds of decisions in words. */
final class Grounds {
    private Grounds() {}

    /** «Участие в судопроизводстве, п. 3 ч. 1 ст. 6»; the id itself when the edition does not know it. */
    static String title(String id, Statute statute, Messages messages) {
        return Arrays.stream(DecisionGround.Use.values())
                .flatMap(use -> statute.grounds(use).stream())
                .filter(ground -> ground.id().equals(id))
                .findFirst()
                .map(ground -> title(ground, messages))
                .orElse(id);
    }

    static String title(DecisionGround ground, Messages messages) {
        return ground.title().in(messages.language().locale()) + ", " + Citations.of(ground.citation(), messages);
    }
}
