package org.dsrdesk.casework;

/** Where rule books come from: what the desk is shipped with, and the same with what users added; a port. */
public interface RuleSource {
    /** The shipped packs and calendars. */
    RuleBook shipped();

    /** The shipped packs and calendars with what is stored over them. */
    RuleBook with(StoredRules stored);
}
