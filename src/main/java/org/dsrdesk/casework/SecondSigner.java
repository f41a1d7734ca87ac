package org.dsrdesk.casework;

import java.time.Instant;
import java.util.Optional;
import org.dsrdesk.domain.assessment.Signature;

/** Checks who signs as the second person: somebody else than the person who decided, however the name is written. */
final class SecondSigner {
    private static final int LONGEST = 300;

    private SecondSigner() {}

    /** What is wrong with a signer's name; empty when it may sign what another decided. */
    static Optional<Problem> wrong(String signer, String decider) {
        if (signer.strip().length() > LONGEST) {
            return Optional.of(Problem.NAME_TOO_LONG);
        }
        SignerName name = SignerName.of(signer);
        if (name.empty()) {
            return Optional.of(Problem.SIGNER_MISSING);
        }
        return name.mayBe(SignerName.of(decider)) ? Optional.of(Problem.SIGNER_SAME) : Optional.empty();
    }

    /** The signature of a name that was found right. */
    static Signature of(String signer, Instant at, Actor recordedBy) {
        return new Signature(signer.strip(), at, recordedBy.name());
    }
}
