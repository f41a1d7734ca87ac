package org.dsrdesk.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.dsrdesk.domain.person.IdentityDetails;
import org.dsrdesk.domain.person.IdentityKeys;
import org.dsrdesk.domain.person.Requester;
import org.dsrdesk.domain.person.RequesterRole;
import org.dsrdesk.intake.PhoneNumbers;
import org.jspecify.annotations.Nullable;

/** Reads a requester out of six cells: name, address, number, date of birth, contract, document. */
record PersonCells(PhoneNumbers phones) {
    private static final String REGION = "RU";

    /**
     * What of the requester can be compared; a number that is none is left out, as on a form.
     *
     * @throws UsageException for a date of birth that is no day
     */
    IdentityKeys read(BatchHeader header, List<String> row, List<PersonColumn> columns) {
        List<String> cells = columns.stream().map(column -> header.cell(row, column)).toList();
        String birth = cells.get(3);
        LocalDate day = birth.isEmpty() ? null : Moments.day(columns.get(3).title(), birth);
        PhoneNumbers.Read phone = phones.read(cells.get(2), REGION).orElse(null);
        return IdentityKeys.of(new Requester(
                cells.get(0),
                orNull(cells.get(1)),
                phone == null ? null : phone.e164(),
                RequesterRole.SUBJECT,
                null,
                null,
                new IdentityDetails(day, orNull(cells.get(4)), document(cells.get(5)),
                        phone == null ? null : phone.extension())));
    }

    /** Documents are compared here and kept nowhere, so that folding them is enough. */
    private static @Nullable String document(String number) {
        return orNull(number.toUpperCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{Nd}]", ""));
    }

    private static @Nullable String orNull(String cell) {
        return cell.isBlank() ? null : cell;
    }
}
