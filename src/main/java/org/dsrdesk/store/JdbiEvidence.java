package org.dsrdesk.store;

import java.io.InputStream;
import org.dsrdesk.casework.EvidenceFiles;
import org.dsrdesk.casework.Original;
import org.jdbi.v3.core.Handle;

/** The bytes of evidence, each kept once. */
final class JdbiEvidence implements EvidenceFiles {
    private final Handle handle;

    JdbiEvidence(Handle handle) {
        this.handle = handle;
    }

    @Override
    public void keep(String sha256, Original original) {
        boolean kept = handle.createQuery("select sha256 from evidence_file where sha256 = :sha256")
                .bind("sha256", sha256)
                .mapTo(String.class)
                .findOne()
                .isPresent();
        if (!kept) {
            handle.execute(
                    "insert into evidence_file (sha256, size_in_bytes) values (?, ?)", sha256, original.size());
            FileParts.EVIDENCE.write(handle, sha256, sha256, original);
        }
    }

    @Override
    public InputStream stream(String sha256) {
        return FileParts.EVIDENCE.read(handle, sha256);
    }
}
