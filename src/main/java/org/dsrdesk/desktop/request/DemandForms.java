package org.dsrdesk.desktop.request;

import org.dsrdesk.domain.request.Demand;

/** The forms that open in the card of a demand. */
record DemandForms(Context context, CaseReading reading) {
    Form decide(Demand demand) {
        return new DecisionForm(context, reading, demand).form();
    }
}
