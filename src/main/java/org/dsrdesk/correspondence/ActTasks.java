package org.dsrdesk.correspondence;

import java.util.List;
import java.util.Optional;
import org.dsrdesk.casework.CaseView;
import org.dsrdesk.domain.fulfilment.DestroyedData;
import org.dsrdesk.domain.request.Demand;
import org.dsrdesk.domain.request.FulfilmentTask;

/** The tasks of a demand that acts of destruction and log extracts tell of. */
final class ActTasks {
    private ActTasks() {}

    static List<FulfilmentTask> destroyed(Demand demand) {
        return DestroyedData.of(demand);
    }

    /** Those in information systems, of which a log extract is due. */
    static List<FulfilmentTask> automated(CaseView view, Demand demand) {
        return DestroyedData.automated(view.landscape(), demand);
    }

    /** Those on paper, whose sheets are counted. */
    static List<FulfilmentTask> paper(CaseView view, Demand demand) {
        return DestroyedData.paper(view.landscape(), demand);
    }

    /** How many sheets were destroyed, as far as the end of the task tells. */
    static Optional<String> sheets(FulfilmentTask task) {
        return DestroyedData.sheets(task);
    }
}
