package org.dsrdesk.letters.docx;

/** One faulty field: what is wrong, and its name or, where it has none, the words of the template at that place. */
public record FieldFault(FieldProblem problem, String shown) {}
