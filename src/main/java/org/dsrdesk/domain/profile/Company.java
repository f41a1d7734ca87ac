package org.dsrdesk.domain.profile;

import org.jspecify.annotations.Nullable;

/**
 * The legal person behind an operator.
 *
 * @param legalName its name as letters and acts give it; may be empty
 * @param inn its taxpayer number with right check digits; null when unknown
 */
public record Company(String legalName, @Nullable String inn) {
    /** Nothing is known. */
    public static final Company UNKNOWN = new Company("", null);

    public Company {
        legalName = Said.line(legalName);
        if (inn != null && !Inn.isValid(inn)) {
            throw new IllegalArgumentException("no taxpayer number: " + inn);
        }
    }
}
