package org.dsrdesk.domain.request;

import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Something that is recorded of a request beside its demands, and stays so.
 *
 * @param kind what it is
 * @param on the day it happened, in the operator's zone
 * @param words what exactly: which data, who asked, what was given; never empty
 * @param paper the paper it rests on; empty where there is none
 * @param by who recorded it
 */
public record CaseFact(Kind kind, LocalDate on, String words, String paper, String by) {
    /** What a fact is. */
    public enum Kind {
        /** What the person says is wrong with the data; law and policies tell these five apart. */
        DATA_INCOMPLETE,
        DATA_OUTDATED,
        DATA_UNTRUE,
        DATA_UNLAWFUL,
        DATA_UNNECESSARY,
        /** Data about device and programs that a help desk collected by itself when the request was sent. */
        SUPPORT_DATA,
        SUPPORT_DATA_DESTROYED,
        /** A consent or a regime of confidentiality ended. */
        CONSENT_ENDED,
        /** An authority asked for data: who, on what paper (152-FZ, art. 6(1)(2)). */
        AUTHORITY_ASKED,
        GIVEN_TO_AUTHORITY,
        /** A paper with more data than a request needs came in: a copy of a passport, a handwritten statement. */
        DOCUMENT_RECEIVED,
        DOCUMENT_USED,
        DOCUMENT_DESTROYED,
        /** Another operator answers from now on: the business or the platform went to it. */
        OPERATOR_CHANGED;

        /** Whether it rests on a paper that must be named. */
        public boolean needsPaper() {
            return switch (this) {
                case AUTHORITY_ASKED, OPERATOR_CHANGED -> true;
                case DATA_INCOMPLETE, DATA_OUTDATED, DATA_UNTRUE, DATA_UNLAWFUL, DATA_UNNECESSARY, SUPPORT_DATA,
                        SUPPORT_DATA_DESTROYED, CONSENT_ENDED, GIVEN_TO_AUTHORITY, DOCUMENT_RECEIVED, DOCUMENT_USED,
                        DOCUMENT_DESTROYED -> false;
            };
        }

        /** What must be recorded later where this was; null where nothing follows. */
        public @Nullable Kind end() {
            return switch (this) {
                case SUPPORT_DATA -> SUPPORT_DATA_DESTROYED;
                case DOCUMENT_RECEIVED -> DOCUMENT_DESTROYED;
                case DATA_INCOMPLETE, DATA_OUTDATED, DATA_UNTRUE, DATA_UNLAWFUL, DATA_UNNECESSARY,
                        SUPPORT_DATA_DESTROYED, CONSENT_ENDED, AUTHORITY_ASKED, GIVEN_TO_AUTHORITY, DOCUMENT_USED,
                        DOCUMENT_DESTROYED, OPERATOR_CHANGED -> null;
            };
        }

        /** Whether whoever takes a request in may record it. */
        public boolean atIntake() {
            return switch (this) {
                case DATA_INCOMPLETE, DATA_OUTDATED, DATA_UNTRUE, DATA_UNLAWFUL, DATA_UNNECESSARY, SUPPORT_DATA,
                        AUTHORITY_ASKED, DOCUMENT_RECEIVED -> true;
                case SUPPORT_DATA_DESTROYED, CONSENT_ENDED, GIVEN_TO_AUTHORITY, DOCUMENT_USED, DOCUMENT_DESTROYED,
                        OPERATOR_CHANGED -> false;
            };
        }
    }

    /** What is still to be recorded: data and papers that came in and were not destroyed after the last of them. */
    public static Set<Kind> outstanding(Collection<CaseFact> inOrder) {
        Set<Kind> outstanding = EnumSet.noneOf(Kind.class);
        for (CaseFact fact : inOrder) {
            outstanding.remove(fact.kind);
            Kind end = fact.kind.end();
            if (end != null) {
                outstanding.add(end);
            }
        }
        return outstanding;
    }
}
