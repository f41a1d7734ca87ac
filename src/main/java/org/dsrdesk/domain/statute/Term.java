package org.dsrdesk.domain.statute;

/**
 * A length of time that a rule sets.
 *
 * @param amount how many units; 0 exactly for {@link TermUnit#AT_ONCE} and {@link TermUnit#AS_NAMED}
 * @param unit the unit
 */
public record Term(int amount, TermUnit unit) {
    public Term {
        boolean countless = unit == TermUnit.AT_ONCE || unit == TermUnit.AS_NAMED;
        if (countless ? amount != 0 : amount < 1) {
            throw new IllegalArgumentException("a term of " + amount + " " + unit);
        }
    }
}
