package org.dsrdesk.casework;

/** The input that a problem belongs to, so that a screen can show it where it arose. */
public enum Field {
    NAME,
    EMAIL,
    PHONE,
    ADDRESS,
    REFERENCE,
    RECEIVED,
    SAID,
    KINDS,
    MOMENT,
    UNTIL,
    NOTICE,
    REASONS,
    GROUND,
    TARGET,
    CHANGE,
    SIGNER,
    SYSTEMS,
    HOURS,
    COUNT,
    BACKUPS,
    ENDANGERED,
    OVERLAP,
    OFFERED,
    FEE,
    SYSTEMATIC,
    POLICY_GROUND,
    REQUEST,
    FILE,
    SECRET
}
