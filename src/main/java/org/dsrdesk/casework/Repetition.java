package org.dsrdesk.casework;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.dsrdesk.casework.CaseView.Linked;
import org.dsrdesk.casework.CaseView.People;
import org.dsrdesk.casework.RepeatLink.Verdict;
import org.dsrdesk.domain.assessment.RepeatFinding;
import org.dsrdesk.domain.assessment.Systematic;
import org.dsrdesk.domain.request.Request;

/** Tells whether a request repeats others; only those count that a person confirmed to be the same person's. */
final class Repetition {
    private static final Set<RepeatFinding> DECIDED =
            Set.of(RepeatFinding.WITHIN_INTERVAL, RepeatFinding.REPEATED);

    private Repetition() {}

    /** Whether it asks again what was decided before, or is one of as many as the policy calls systematic. */
    static boolean confirmed(Request request, List<Linked> repeats, People people) {
        return repeats.stream().anyMatch(Repetition::askedAgain) || systematic(request, repeats, people);
    }

    private static boolean askedAgain(Linked linked) {
        return linked.link().verdict() == Verdict.CONFIRMED
                && linked.link().excuse() == null
                && linked.findings().stream().anyMatch(finding -> DECIDED.contains(finding.what()));
    }

    private static boolean systematic(Request request, List<Linked> repeats, People people) {
        Systematic found = people.systematic();
        if (found == null) {
            return false;
        }
        Set<String> sure = new HashSet<>();
        sure.add(request.number().toString());
        repeats.stream()
                .filter(one -> one.link().verdict() == Verdict.CONFIRMED)
                .forEach(one -> sure.add(one.earlier().number().toString()));
        people.later().stream()
                .filter(one -> one.link().verdict() == Verdict.CONFIRMED)
                .forEach(one -> sure.add(one.request().number().toString()));
        return found.numbers().stream().filter(sure::contains).count() >= found.policy().requests();
    }
}
