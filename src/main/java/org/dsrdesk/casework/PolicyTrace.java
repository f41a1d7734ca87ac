package org.dsrdesk.casework;

import java.util.stream.Collectors;
import org.dsrdesk.domain.operator.Policy;
import org.dsrdesk.domain.operator.PolicyGround;

/** What the case log keeps of an operator's policy: the trace of all that it says, in one order. */
final class PolicyTrace {
    private PolicyTrace() {}

    static String of(Policy policy) {
        Policy.Systematic systematic = policy.systematic();
        String counted = systematic == null ? "" : systematic.requests() + "/" + systematic.days();
        String signed = policy.signatures().stream().sorted().map(Enum::name).collect(Collectors.joining(","));
        return Facts.trace(counted + "\n" + signed + "\n" + policy.fee() + policy.grounds().stream()
                .map(PolicyTrace::ground)
                .collect(Collectors.joining()));
    }

    private static String ground(PolicyGround ground) {
        String kinds = ground.kinds().stream().sorted().map(Enum::name).collect(Collectors.joining(","));
        return "\n" + ground.id() + "\n" + ground.title() + "\n" + ground.clause() + "\n" + kinds;
    }
}
