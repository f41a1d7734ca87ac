package org.dsrdesk.intake;

import java.util.List;

/** A circumstance about who writes or is asked, for a person to confirm: how sure from 0.5 to 1, and the words. */
public record PersonProposal(Circumstance circumstance, double weight, List<Reason> reasons) {

    /** What may be special about the people in a letter. */
    public enum Circumstance {
        /** A parent writes for a child. */
        PARENT,
        /** Somebody writes for somebody else. */
        REPRESENTATIVE,
        /** A court, the police, bailiffs, the tax inspection or the regulator writes. */
        AUTHORITY,
        /** The operator only processes data for its customer, who has to answer. */
        PROCESSOR
    }

    public PersonProposal {
        reasons = List.copyOf(reasons);
    }
}
