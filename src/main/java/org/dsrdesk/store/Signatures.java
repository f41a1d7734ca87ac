package org.dsrdesk.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.dsrdesk.domain.assessment.Signature;
import org.jspecify.annotations.Nullable;

/** Second signatures, three columns each. */
final class Signatures {
    private Signatures() {}

    /** The signature in the columns of a row; null while nobody signed. */
    static @Nullable Signature read(ResultSet row, String by, String at, String recordedBy) throws SQLException {
        String signer = row.getString(by);
        return signer == null
                ? null
                : new Signature(signer, Moments.instant(row, at), row.getString(recordedBy));
    }
}
