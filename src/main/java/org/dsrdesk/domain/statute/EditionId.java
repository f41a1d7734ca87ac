package org.dsrdesk.domain.statute;

/**
 * Which rules a request is judged by.
 *
 * @param pack the rule pack, such as {@code ru-152fz}
 * @param edition the edition of the act within the pack, such as 2025-06-24
 */
public record EditionId(String pack, String edition) {
    /** Pack and edition in one word, such as {@code ru-152fz/2025-06-24}. */
    @Override
    public String toString() {
        return pack + "/" + edition;
    }
}
