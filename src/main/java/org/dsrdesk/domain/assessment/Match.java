package org.dsrdesk.domain.assessment;

/** What of two requesters agrees. */
public enum Match {
    PHONE,
    EMAIL,
    NAME,
    NAME_IN_PART
}
