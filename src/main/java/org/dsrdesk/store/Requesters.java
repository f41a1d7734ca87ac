package org.dsrdesk.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.dsrdesk.domain.person.IdentityDetails;
import org.dsrdesk.domain.person.Requester;
import org.dsrdesk.domain.person.RequesterRole;

/** The columns of a request that tell who asks. */
final class Requesters {
    /** The columns, of the table that a query calls {@code r}. */
    static final String COLUMNS =
            """
            r.requester_name, r.requester_email, r.requester_phone, r.requester_role, r.subject_name,
            r.requester_address, r.requester_birth, r.requester_contract, r.requester_document, r.requester_extension
            """;

    private Requesters() {}

    static Requester read(ResultSet row) throws SQLException {
        return new Requester(
                row.getString("requester_name"),
                row.getString("requester_email"),
                row.getString("requester_phone"),
                RequesterRole.valueOf(row.getString("requester_role")),
                row.getString("subject_name"),
                row.getString("requester_address"),
                new IdentityDetails(
                        Moments.dayOrNull(row, "requester_birth"),
                        row.getString("requester_contract"),
                        row.getString("requester_document"),
                        row.getString("requester_extension")));
    }
}
