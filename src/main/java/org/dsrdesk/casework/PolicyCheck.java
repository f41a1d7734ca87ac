package org.dsrdesk.casework;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.dsrdesk.domain.operator.Operator;
import org.dsrdesk.domain.operator.Policy;
import org.dsrdesk.domain.operator.PolicyGround;

/** What an operator's policy may say. */
public final class PolicyCheck {
    /** The most requests that may make a system. */
    public static final int MOST_REQUESTS = 10_000;

    /** The longest window, ten years. */
    public static final int MOST_DAYS = 3_660;

    private PolicyCheck() {}

    /** What is wrong with calling so many requests within so many days systematic. */
    public static Optional<Problem> systematic(int requests, int days) {
        if (requests < 2 || days < 1) {
            return Optional.of(Problem.SYSTEMATIC_TOO_FEW);
        }
        return requests > MOST_REQUESTS || days > MOST_DAYS
                ? Optional.of(Problem.SYSTEMATIC_TOO_MANY)
                : Optional.empty();
    }

    /** What is wrong with a ground of refusal. */
    public static Optional<Problem> ground(PolicyGround ground) {
        if (ground.title().isBlank()) {
            return Optional.of(Problem.GROUND_TITLE_MISSING);
        }
        if (ground.title().length() > Longest.POLICY_GROUND) {
            return Optional.of(Problem.GROUND_TITLE_TOO_LONG);
        }
        return ground.clause().length() > Longest.POLICY_GROUND
                ? Optional.of(Problem.GROUND_CLAUSE_TOO_LONG)
                : Optional.empty();
    }

    static void require(Operator operator) {
        Map<Field, Problem> problems = new EnumMap<>(Field.class);
        Policy policy = operator.policy();
        Policy.Systematic systematic = policy.systematic();
        if (systematic != null) {
            systematic(systematic.requests(), systematic.days())
                    .ifPresent(problem -> problems.put(Field.SYSTEMATIC, problem));
        }
        policy.grounds().stream()
                .flatMap(ground -> ground(ground).stream())
                .findFirst()
                .ifPresent(problem -> problems.put(Field.POLICY_GROUND, problem));
        if (!problems.isEmpty()) {
            throw new RefusedException(problems);
        }
    }
}
