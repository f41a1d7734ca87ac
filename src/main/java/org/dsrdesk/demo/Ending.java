package org.dsrdesk.demo;

/** How a made-up case goes. */
enum Ending {
    /** Everything is done in time. */
    ON_TIME,
    /** The last duty is done some days late. */
    LATE,
    /** The term is extended where the rule allows it, then everything is done. */
    EXTENDED,
    /** Logged, and nobody has begun. */
    UNTOUCHED,
    /** Begun, and not finished. */
    BEGUN,
    /** Nobody sends the evidence that was asked for. */
    WAITING
}
