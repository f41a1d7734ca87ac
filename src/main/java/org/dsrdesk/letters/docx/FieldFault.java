package org.dsrdesk.letters.docx;

import java.util.List;

/**
 * One faulty field.
 *
 * @param problem what is wrong
 * @param shown its name or, where it has none, the words of the template at that place
 * @param details what else the problem tells; usually nothing
 */
public record FieldFault(FieldProblem problem, String shown, List<String> details) {
    public FieldFault {
        details = List.copyOf(details);
    }

    public FieldFault(FieldProblem problem, String shown) {
        this(problem, shown, List.of());
    }
}
