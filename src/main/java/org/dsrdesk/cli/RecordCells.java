package org.dsrdesk.cli;

import java.time.LocalDate;
import java.util.List;
import org.dsrdesk.casework.DocumentMarks;
import org.dsrdesk.domain.person.IdentityDetails;
import org.dsrdesk.domain.person.IdentityKeys;
import org.dsrdesk.domain.person.Requester;
import org.dsrdesk.domain.person.RequesterRole;
import org.dsrdesk.intake.PhoneNumbers;
import org.jspecify.annotations.Nullable;

/** Reads who stands in a row of a restored system. */
record RecordCells(PhoneNumbers phones, DocumentMarks documents) {
    private static final String REGION = "RU";

    /**
     * What of the person can be known again; a number that is none is left out.
     *
     * @throws UsageException for a date of birth that is no day
     */
    IdentityKeys read(BatchHeader header, List<String> row) {
        String birth = header.cell(row, RecordColumn.BIRTH);
        LocalDate day = birth.isEmpty() ? null : Moments.day(RecordColumn.BIRTH.title(), birth);
        PhoneNumbers.Read phone = phones.read(header.cell(row, RecordColumn.PHONE), REGION).orElse(null);
        return IdentityKeys.of(new Requester(
                header.cell(row, RecordColumn.NAME),
                orNull(header.cell(row, RecordColumn.EMAIL)),
                phone == null ? null : phone.e164(),
                RequesterRole.SUBJECT,
                null,
                null,
                new IdentityDetails(
                        day,
                        orNull(header.cell(row, RecordColumn.CONTRACT)),
                        documents.mark(header.cell(row, RecordColumn.DOCUMENT)).orElse(null),
                        phone == null ? null : phone.extension())));
    }

    private static @Nullable String orNull(String cell) {
        return cell.isBlank() ? null : cell;
    }
}
