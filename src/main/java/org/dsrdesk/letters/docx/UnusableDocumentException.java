package org.dsrdesk.letters.docx;

/** A file that cannot serve as a letter, with the reason; its message is for the log, not for people. */
public final class UnusableDocumentException extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final DocumentProblem problem;
    private final String detail;

    public UnusableDocumentException(DocumentProblem problem, String detail) {
        super(problem + ": " + detail);
        this.problem = problem;
        this.detail = detail;
    }

    public DocumentProblem problem() {
        return problem;
    }

    /** The part of the file or the address concerned; may be empty. */
    public String detail() {
        return detail;
    }
}
