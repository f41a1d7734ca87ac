package org.dsrdesk.domain.fulfilment;

import java.util.ArrayList;
import java.util.List;
import org.dsrdesk.domain.request.Demand;
import org.dsrdesk.domain.request.DemandClocks;
import org.dsrdesk.domain.request.FulfilmentTask;
import org.dsrdesk.domain.request.Request;
import org.dsrdesk.domain.statute.DemandKind;
import org.dsrdesk.domain.statute.Duty;
import org.dsrdesk.domain.statute.Statute;

/** Tells what is missing before a request may be closed: every duty, task and decision of every demand. */
public final class ClosingRules {
    private ClosingRules() {}

    /** What is missing, in the order of the demands; empty when the request may be closed. */
    public static List<Missing> missing(Request request, Statute statute) {
        return request.demands().stream()
                .flatMap(demand -> missing(demand, statute).stream())
                .toList();
    }

    private static List<Missing> missing(Demand demand, Statute statute) {
        List<Missing> missing = new ArrayList<>();
        if (demand.kind() == DemandKind.DELETION && demand.ground() == null) {
            missing.add(new Missing.Ground(demand.id()));
        }
        for (Duty duty : DemandClocks.duties(demand, statute)) {
            if (demand.state(duty.id()).done() == null && !duty.cautious()) {
                missing.add(new Missing.Duty(demand.id(), duty));
            }
        }
        demand.tasks().stream()
                .filter(FulfilmentTask::isOpen)
                .forEach(task -> missing.add(new Missing.Task(demand.id(), task.system())));
        if (demand.decision() == null) {
            missing.add(new Missing.Decision(demand.id()));
        }
        return missing;
    }
}
