package org.dsrdesk.casework;

import java.util.EnumMap;
import java.util.Map;

/** An input was refused; nothing was changed. */
public final class RefusedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final EnumMap<Field, Problem> problems;

    public RefusedException(Map<Field, Problem> problems) {
        super(problems.toString());
        this.problems = new EnumMap<>(problems);
    }

    public RefusedException(Field field, Problem problem) {
        this(Map.of(field, problem));
    }

    /** What is wrong, by input; never empty. */
    public Map<Field, Problem> problems() {
        return Map.copyOf(problems);
    }
}
