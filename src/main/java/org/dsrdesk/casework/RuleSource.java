package org.dsrdesk.casework;

import java.util.Optional;
import org.dsrdesk.domain.statute.EditionId;

/** Where rule books come from: what the desk is shipped with, and the same with what users added; a port. */
public interface RuleSource {
    /** The shipped packs and calendars. */
    RuleBook shipped();

    /** The shipped packs and calendars with what is stored over them. */
    RuleBook with(StoredRules stored);

    /** The whole file that an edition was read from; empty where there is no such edition. */
    Optional<String> text(EditionId edition, StoredRules stored);
}
