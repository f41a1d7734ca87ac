package org.dsrdesk.profiles;

import java.util.List;
import java.util.Locale;

/** The file of an operator was refused; names all that is wrong with it, the message in English for logs. */
public final class OperatorFileException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String file;
    private final transient List<Fault> faults;

    /** A refusal for at least one fault. */
    OperatorFileException(String file, List<Fault> faults) {
        super(faults.getFirst().sentence(file, Locale.ENGLISH));
        this.file = file;
        this.faults = List.copyOf(faults);
    }

    /** What is wrong, in the order of the lines. */
    public List<Fault> faults() {
        return faults;
    }

    /** A sentence for each fault, in Russian or English. */
    public List<String> sentences(Locale locale) {
        return faults.stream().map(fault -> fault.sentence(file, locale)).toList();
    }
}
