package org.dsrdesk.intake;

/**
 * A number by which a person or a contract can be told, as a place in a letter: characters {@code start} to {@code end}
 * (exclusive) of that piece. The number itself stays in the letter and is kept nowhere else.
 */
public record Particular(Kind kind, int start, int end, Source source) {

    /** What the number belongs to. */
    public enum Kind {
        PASSPORT,
        FOREIGN_PASSPORT,
        DRIVING_LICENCE,
        BIRTH_CERTIFICATE,
        /** Another document that proves identity. */
        OTHER_DOCUMENT,
        /** The number of pension insurance. */
        SNILS,
        /** The taxpayer number. */
        INN,
        CONTRACT,
        ORDER,
        /** A login or the number of an account. */
        ACCOUNT;

        /** True when it proves who somebody is and must not be kept outside the letter. */
        public boolean identity() {
            return switch (this) {
                case PASSPORT, FOREIGN_PASSPORT, DRIVING_LICENCE, BIRTH_CERTIFICATE, OTHER_DOCUMENT, SNILS, INN -> true;
                case CONTRACT, ORDER, ACCOUNT -> false;
            };
        }
    }
}
