package org.dsrdesk.letters.docx;

import java.util.List;

/** A letter that cannot be made for its fields; names all of them at once. */
public final class FieldFaultsException extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final transient List<FieldFault> faults;

    public FieldFaultsException(List<FieldFault> faults) {
        super(faults.toString());
        this.faults = List.copyOf(faults);
    }

    /** The faulty fields in the order of the template; at least one. */
    public List<FieldFault> faults() {
        return faults;
    }
}
