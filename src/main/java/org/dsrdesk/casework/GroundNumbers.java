package org.dsrdesk.casework;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.dsrdesk.domain.operator.Operator;
import org.dsrdesk.domain.operator.Policy;
import org.dsrdesk.domain.operator.PolicyGround;

/** Numbers new grounds of a policy; a number is never given twice, because decisions name a ground by it. */
final class GroundNumbers {
    private static final String LAST = "policy.ground.last";

    private final CaseStore store;

    GroundNumbers(CaseStore store) {
        this.store = store;
    }

    /**
     * The operator with an identity for each ground that has none.
     *
     * @throws RefusedException for two grounds of one identity
     */
    Operator numbered(Operator operator) {
        Policy policy = operator.policy();
        Set<String> taken = new HashSet<>();
        long old = last();
        long last = old;
        for (PolicyGround ground : policy.grounds()) {
            if (!ground.id().isEmpty() && !taken.add(ground.id())) {
                throw new RefusedException(Field.POLICY_GROUND, Problem.GROUND_ID_UNKNOWN);
            }
            last = Math.max(last, number(ground.id()));
        }
        List<PolicyGround> grounds = new ArrayList<>();
        for (PolicyGround ground : policy.grounds()) {
            grounds.add(ground.id().isEmpty() ? ground.named(String.valueOf(++last)) : ground);
        }
        if (last != old) {
            store.settings().put(LAST, String.valueOf(last));
        }
        return operator.promising(new Policy(policy.systematic(), policy.signatures(), grounds, policy.fee()));
    }

    private long last() {
        return store.settings().get(LAST).map(GroundNumbers::number).orElse(0L);
    }

    private static long number(String id) {
        return id.matches("[1-9][0-9]{0,15}") ? Long.parseLong(id) : 0;
    }
}
