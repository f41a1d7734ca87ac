package org.dsrdesk.desktop;

import org.dsrdesk.casework.Problem;

/** The sentence for each reason why an input was refused. */
public final class Problems {
    private Problems() {}

    /** The key of one sentence that says what to do. */
    public static String key(Problem problem) {
        return "problem." + problem.name();
    }
}
