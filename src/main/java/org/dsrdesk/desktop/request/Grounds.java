package org.dsrdesk.desktop.request;

import java.util.Optional;
import org.dsrdesk.casework.CaseView;
import org.dsrdesk.desktop.Messages;
import org.dsrdesk.domain.operator.Policy;
import org.dsrdesk.domain.operator.PolicyClause;
import org.dsrdesk.domain.operator.PolicyGround;
import org.dsrdesk.domain.request.Decision;
import org.dsrdesk.domain.statute.DecisionGround;
import org.dsrdesk.domain.statute.Statute;

/** Grounds of decisions in words. */
final class Grounds {
    private Grounds() {}

    /** The ground of a decision about a request that was read, in the words that held when it was decided. */
    static String title(Decision made, CaseView view, Messages messages) {
        return title(made, view.statute(), view.operator().policy(), messages);
    }

    /** The ground of a decision as it was when it was decided; empty when it has none. */
    static String title(Decision made, Statute statute, Policy policy, Messages messages) {
        String id = made.groundId();
        PolicyClause said = made.policy();
        if (id == null) {
            return "";
        }
        if (said == null) {
            return title(id, statute, policy, messages);
        }
        String words = messages.text("request.policy.ground", title(said));
        Optional<PolicyClause> now = policy.ground(id).map(PolicyGround::said);
        if (now.isEmpty()) {
            return words + " (" + messages.text("request.policy.gone") + ")";
        }
        return now.get().equals(said) ? words : words + " (" + messages.text("request.policy.reworded") + ")";
    }

    /** The ground that a form offers for a request that was read. */
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
                    policy.ground(id).map(Grounds::title).orElseGet(() -> messages.text("request.policy.gone")));
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
        return title(ground.said());
    }

    private static String title(PolicyClause said) {
        return said.clause().isBlank() ? said.title() : said.title() + ", " + said.clause();
    }
}
