package org.dsrdesk.reports;

import java.util.Locale;

/**
 * The columns of a month's table in their order, which never changes; new ones are added at the end. Headers are
 * Russian in a Russian locale and English otherwise. Days are ISO dates in the operator's zone, moments ISO with
 * offset.
 */
public enum Column {
    /** The request's number, such as 2026-0412. */
    NUMBER,
    /** The demand's place in the request, from 1. */
    DEMAND,
    /** New, in work, waiting, closed. */
    STATE,
    CHANNEL,
    /** The day of receipt, from which terms are counted. */
    RECEIVED_ON,
    /** The moment of receipt in the zone in which it was given. */
    RECEIVED_AT,
    /** When the request was logged. */
    REGISTERED_AT,
    KIND,
    /** Why data should go, for a deletion. */
    DELETION_GROUND,
    PERSON,
    EMAIL,
    PHONE,
    /** On what authority the requester asks. */
    REQUESTER,
    /** Whether somebody asks for another: a parent or a representative. */
    REPRESENTATIVE,
    /** The duty that decides {@link #ON_TIME}: the earliest late one, else the earliest open one, else the last. */
    DUTY,
    /** Where that duty stands. */
    CITATION,
    /** The last lawful day of that duty, extension included. */
    DUE,
    /** The event that an open duty waits for before its term runs. */
    WAITS_FOR,
    /** How far that duty was extended. */
    EXTENDED_UNTIL,
    /** The day that duty was done. */
    DONE_ON,
    CLOSED_ON,
    /** Whether every binding duty was done in time: yes, no, open, overdue. */
    ON_TIME,
    /** Every binding duty with citation, due day and the day it was done. */
    DUTIES,
    /** Whether the same person asked before: yes once a person confirmed it, else probably; no. */
    REPEAT,
    /** What the earlier request means for this one. */
    FINDING,
    /** The number of the earlier request. */
    REPEAT_OF,
    DISPROPORTIONATE,
    CRITERIA,
    OUTCOME,
    DECIDED_ON,
    /** Where the ground of the decision stands. */
    GROUND,
    /** The reasons of the decision; hidden when masked, since people's words can name people. */
    REASONS,
    /** The edition of the act in force on receipt. */
    EDITION,
    /** Whether a day rests on a year without a published calendar. */
    PROVISIONAL;

    /** The key of the header among the report's texts. */
    String key() {
        return "column." + name().toLowerCase(Locale.ROOT);
    }
}
