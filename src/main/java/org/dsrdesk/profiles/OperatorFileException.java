package org.dsrdesk.profiles;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The file of an operator was refused; names all that is wrong with it, the message in English for logs. */
public final class OperatorFileException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private static final int MOST_TOLD = 20;

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

    /** A sentence for each of the first faults, and one for all others, in Russian or English. */
    public List<String> sentences(Locale locale) {
        Stream<String> told = faults.stream().limit(MOST_TOLD).map(fault -> fault.sentence(file, locale));
        int more = faults.size() - MOST_TOLD;
        return Stream.concat(told, more > 0 ? Stream.of(Fault.more(file, more, locale)) : Stream.empty()).toList();
    }
}
