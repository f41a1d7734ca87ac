package org.dsrdesk.mailing;

import java.util.regex.Pattern;

/**
 * What a server replied to a command.
 *
 * @param verb the command; empty for the greeting
 * @param code the number of the reply; -1 when it had none
 * @param said the reply as it came
 */
record Reply(String verb, int code, String said) {
    /** What ends a letter; only what follows it can leave a doubt. */
    static final String END = ".";

    private static final int LONGEST_WORDS = 300;
    private static final int TOO_LARGE = 552;
    private static final int TOO_LONG = 523;
    private static final int SIGN_IN_FIRST = 530;
    private static final Pattern SIZE = Pattern.compile("\\b5\\.(?:2\\.3|3\\.4)\\b");
    private static final Pattern SHOWN = Pattern.compile("[A-Za-z0-9+/=]{12,}");

    /** Whether it says yes (RFC 5321, section 4.2.1). */
    boolean isYes() {
        return code >= 200 && code < 300;
    }

    /** Whether it says no, for now or for good. */
    boolean isNo() {
        return code >= 400 && code < 600;
    }

    /** A reply that says no, as a refusal. */
    Refusal refusal() {
        return new Refusal(problem(), code, words());
    }

    private MailingProblem problem() {
        boolean forGood = code >= 500;
        return switch (verb) {
            case "AUTH" -> forGood ? MailingProblem.SIGN_IN : MailingProblem.REFUSED;
            case "STARTTLS" -> MailingProblem.NO_ENCRYPTION;
            case "MAIL" -> isTooLarge() || code == TOO_LARGE
                    ? MailingProblem.TOO_LARGE
                    : code == SIGN_IN_FIRST
                            ? MailingProblem.SIGN_IN
                            : forGood ? MailingProblem.SENDER_REFUSED : MailingProblem.REFUSED;
            case "RCPT" -> isTooLarge()
                    ? MailingProblem.TOO_LARGE
                    : code == SIGN_IN_FIRST
                            ? MailingProblem.SIGN_IN
                            : forGood ? MailingProblem.ADDRESS_REFUSED : MailingProblem.REFUSED;
            case "DATA", END -> isTooLarge() || code == TOO_LARGE ? MailingProblem.TOO_LARGE : MailingProblem.REFUSED;
            default -> MailingProblem.REFUSED;
        };
    }

    private boolean isTooLarge() {
        return code == TOO_LONG || SIZE.matcher(said).find();
    }

    /** Some servers repeat what they do not understand, and it may be the password in Base64. */
    private String words() {
        String line = MailLine.ofServer(said, LONGEST_WORDS);
        return verb.equals("AUTH") ? SHOWN.matcher(line).replaceAll("…") : line;
    }
}
