package org.dsrdesk.desktop.request;

import org.dsrdesk.casework.CaseView;
import org.dsrdesk.desktop.Messages;
import org.dsrdesk.domain.operator.Policy;
import org.dsrdesk.domain.operator.PolicyGround;
import org.dsrdesk.domain.statute.DecisionGround;
import org.dsrdesk.domain.statute.Statute;

/** Grounds of decisions in words. */
final class Grounds {
    private Grounds() {}

    /** The ground of a decision about a request that was read. */
    static String title(String id, CaseView view, Messages messages) {
        return title(id, view.statute(), view.operator().policy(), messages);
    }

    /**
     * «Участие в судопроизводстве, п. 3 ч. 1 ст. 6»; the id itself when the edition does not know it. A ground of the
     * policy always says that it is none of the statute.
     */
    static String title(String id, Statute statute, Policy policy, Messages messages) {
        if (PolicyGround.isPolicy(id)) {
            return messages.text("request.policy.ground",
                    policy.ground(id).map(Grounds::title).orElse(id));
        }
        return statute.grounds().stream()
                .filter(ground -> ground.id().equals(id))
                .findFirst()
                .map(ground -> title(ground, messages))
                .orElse(id);
    }

    static String title(DecisionGround ground, Messages messages) {
        return ground.title().in(messages.language().locale()) + ", " + Citations.of(ground.citation(), messages);
    }

    /** «Чрезмерные запросы, п. 7.3 политики». */
    static String title(PolicyGround ground) {
        return ground.clause().isBlank() ? ground.title() : ground.title() + ", " + ground.clause();
    }
}
