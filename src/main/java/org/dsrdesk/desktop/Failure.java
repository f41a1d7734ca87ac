package org.dsrdesk.desktop;

import java.util.Locale;

/**
 * Failed work as it is told to a user: a sentence in the user's language, a short code that is the same for the same
 * fault, and details to copy. Messages of exceptions are left out, since they may quote personal data.
 */
public record Failure(String sentence, String code, String details) {
    private static final int FRAMES = 12;

    /** Describes a failure by the types and places of its causes. */
    public static Failure of(String sentence, Throwable failed) {
        String details = describe(failed);
        String code = String.format(Locale.ROOT, "%06X", details.hashCode() & 0xFFFFFF);
        return new Failure(sentence, code, details);
    }

    private static String describe(Throwable failed) {
        StringBuilder text = new StringBuilder();
        for (Throwable cause = failed; cause != null; cause = cause.getCause()) {
            text.append(cause.getClass().getName()).append('\n');
            StackTraceElement[] frames = cause.getStackTrace();
            for (int i = 0; i < Math.min(FRAMES, frames.length); i++) {
                text.append("  ").append(frames[i]).append('\n');
            }
        }
        return text.toString();
    }
}
