package org.dsrdesk.domain.letter;

import static org.dsrdesk.domain.letter.LetterField.ACT;
import static org.dsrdesk.domain.letter.LetterField.ADDRESSEE;
import static org.dsrdesk.domain.letter.LetterField.ASSIGNMENTS;
import static org.dsrdesk.domain.letter.LetterField.AUTOMATED_DECISIONS;
import static org.dsrdesk.domain.letter.LetterField.BLOCKING_DATE;
import static org.dsrdesk.domain.letter.LetterField.BLOCKING_REASON;
import static org.dsrdesk.domain.letter.LetterField.CHANGED;
import static org.dsrdesk.domain.letter.LetterField.CONSEQUENCES;
import static org.dsrdesk.domain.letter.LetterField.CONTACT_PERSON;
import static org.dsrdesk.domain.letter.LetterField.CONTESTED_DECISION;
import static org.dsrdesk.domain.letter.LetterField.CONTINUES;
import static org.dsrdesk.domain.letter.LetterField.CONTRACT;
import static org.dsrdesk.domain.letter.LetterField.CORRECTION_DATE;
import static org.dsrdesk.domain.letter.LetterField.CULPRITS;
import static org.dsrdesk.domain.letter.LetterField.DATA_CATEGORIES;
import static org.dsrdesk.domain.letter.LetterField.DATA_SOURCE;
import static org.dsrdesk.domain.letter.LetterField.DATA_SUBJECT;
import static org.dsrdesk.domain.letter.LetterField.DELAY_REASONS;
import static org.dsrdesk.domain.letter.LetterField.DEMAND;
import static org.dsrdesk.domain.letter.LetterField.DESTROYERS;
import static org.dsrdesk.domain.letter.LetterField.DESTROYER_SIGNATURES;
import static org.dsrdesk.domain.letter.LetterField.DESTROY_BY;
import static org.dsrdesk.domain.letter.LetterField.DESTRUCTION_DATE;
import static org.dsrdesk.domain.letter.LetterField.DESTRUCTION_METHOD;
import static org.dsrdesk.domain.letter.LetterField.DESTRUCTION_REASON;
import static org.dsrdesk.domain.letter.LetterField.DETECTED_AT;
import static org.dsrdesk.domain.letter.LetterField.DISPATCH_PROOF;
import static org.dsrdesk.domain.letter.LetterField.DOCUMENT_DATE;
import static org.dsrdesk.domain.letter.LetterField.DOCUMENT_NUMBER;
import static org.dsrdesk.domain.letter.LetterField.DONE;
import static org.dsrdesk.domain.letter.LetterField.ENCLOSURES;
import static org.dsrdesk.domain.letter.LetterField.EXTRACT;
import static org.dsrdesk.domain.letter.LetterField.FIRST_ANSWER;
import static org.dsrdesk.domain.letter.LetterField.FIRST_LAST_DAY;
import static org.dsrdesk.domain.letter.LetterField.FIRST_NOTICE;
import static org.dsrdesk.domain.letter.LetterField.FIRST_REQUEST_DATE;
import static org.dsrdesk.domain.letter.LetterField.FIRST_REQUEST_NUMBER;
import static org.dsrdesk.domain.letter.LetterField.FOUND_ON;
import static org.dsrdesk.domain.letter.LetterField.GREETING;
import static org.dsrdesk.domain.letter.LetterField.GROUND;
import static org.dsrdesk.domain.letter.LetterField.GROUND_WORDS;
import static org.dsrdesk.domain.letter.LetterField.HANDLED_BY;
import static org.dsrdesk.domain.letter.LetterField.INCIDENT;
import static org.dsrdesk.domain.letter.LetterField.INFORMATION_SYSTEM;
import static org.dsrdesk.domain.letter.LetterField.INN;
import static org.dsrdesk.domain.letter.LetterField.INQUIRY;
import static org.dsrdesk.domain.letter.LetterField.KEEP_UNTIL;
import static org.dsrdesk.domain.letter.LetterField.KEPT;
import static org.dsrdesk.domain.letter.LetterField.LAST_DAY;
import static org.dsrdesk.domain.letter.LetterField.LAST_MOMENT;
import static org.dsrdesk.domain.letter.LetterField.LATENESS;
import static org.dsrdesk.domain.letter.LetterField.LAW;
import static org.dsrdesk.domain.letter.LetterField.LEFT_OUT;
import static org.dsrdesk.domain.letter.LetterField.LEGAL_GROUNDS;
import static org.dsrdesk.domain.letter.LetterField.LETTERHEAD;
import static org.dsrdesk.domain.letter.LetterField.LETTER_DATE;
import static org.dsrdesk.domain.letter.LetterField.LIKELY_HARM;
import static org.dsrdesk.domain.letter.LetterField.LOG_LINES;
import static org.dsrdesk.domain.letter.LetterField.MEASURES_TAKEN;
import static org.dsrdesk.domain.letter.LetterField.MEDIA;
import static org.dsrdesk.domain.letter.LetterField.METHODS;
import static org.dsrdesk.domain.letter.LetterField.MISSING_DETAILS;
import static org.dsrdesk.domain.letter.LetterField.NEW_LAST_DAY;
import static org.dsrdesk.domain.letter.LetterField.OPERATOR;
import static org.dsrdesk.domain.letter.LetterField.OPERATOR_ADDRESS;
import static org.dsrdesk.domain.letter.LetterField.OPERATOR_CONTACT;
import static org.dsrdesk.domain.letter.LetterField.OPERATOR_MEASURES;
import static org.dsrdesk.domain.letter.LetterField.OTHER_OPERATOR;
import static org.dsrdesk.domain.letter.LetterField.OTHER_PARTICULARS;
import static org.dsrdesk.domain.letter.LetterField.OUR_ROLE;
import static org.dsrdesk.domain.letter.LetterField.OUTGOING_NUMBER;
import static org.dsrdesk.domain.letter.LetterField.PASSED_ON;
import static org.dsrdesk.domain.letter.LetterField.PERSONAL_DATA;
import static org.dsrdesk.domain.letter.LetterField.PERSONS;
import static org.dsrdesk.domain.letter.LetterField.PLACES_CHECKED;
import static org.dsrdesk.domain.letter.LetterField.PLANNED_DESTRUCTION;
import static org.dsrdesk.domain.letter.LetterField.POLICY_CLAUSE;
import static org.dsrdesk.domain.letter.LetterField.PRESUMED_CAUSES;
import static org.dsrdesk.domain.letter.LetterField.PROCESSOR;
import static org.dsrdesk.domain.letter.LetterField.PROCESSORS;
import static org.dsrdesk.domain.letter.LetterField.PURPOSES;
import static org.dsrdesk.domain.letter.LetterField.PURPOSE_END;
import static org.dsrdesk.domain.letter.LetterField.REASONS;
import static org.dsrdesk.domain.letter.LetterField.RECIPIENTS;
import static org.dsrdesk.domain.letter.LetterField.REMEDIES;
import static org.dsrdesk.domain.letter.LetterField.REPEAT_FROM;
import static org.dsrdesk.domain.letter.LetterField.REQUESTER_CONTACT;
import static org.dsrdesk.domain.letter.LetterField.REQUEST_CHANNEL;
import static org.dsrdesk.domain.letter.LetterField.REQUEST_DATE;
import static org.dsrdesk.domain.letter.LetterField.REQUEST_NUMBER;
import static org.dsrdesk.domain.letter.LetterField.RESULT;
import static org.dsrdesk.domain.letter.LetterField.RIGHTS;
import static org.dsrdesk.domain.letter.LetterField.RULE;
import static org.dsrdesk.domain.letter.LetterField.SEARCHED_BY;
import static org.dsrdesk.domain.letter.LetterField.SIGNER;
import static org.dsrdesk.domain.letter.LetterField.SIGNER_POST;
import static org.dsrdesk.domain.letter.LetterField.STOP_DATE;
import static org.dsrdesk.domain.letter.LetterField.STORAGE_TERMS;
import static org.dsrdesk.domain.letter.LetterField.SUBJECT_TOLD;
import static org.dsrdesk.domain.letter.LetterField.SUBSTANCE;
import static org.dsrdesk.domain.letter.LetterField.SYSTEMS;
import static org.dsrdesk.domain.letter.LetterField.THEIR_GROUND;
import static org.dsrdesk.domain.letter.LetterField.THEIR_PAPER;
import static org.dsrdesk.domain.letter.LetterField.TOLD;
import static org.dsrdesk.domain.letter.LetterField.TRANSFERS_ABROAD;
import static org.dsrdesk.domain.letter.LetterField.UNBLOCKING_DATE;
import static org.dsrdesk.domain.letter.LetterField.UNMET;
import static org.dsrdesk.domain.letter.LetterField.VIOLATION;
import static org.dsrdesk.domain.letter.LetterField.WHERE_TO_WRITE;
import static org.dsrdesk.domain.letter.LetterField.WHY_IMPOSSIBLE;

import java.util.EnumSet;
import java.util.Set;

/** Which fields the template of a kind of letter may name: those of its addressee, and its own. */
final class LetterFields {
    private static final Set<LetterField> OF_OPERATOR = Set.of(
            SIGNER, SIGNER_POST, HANDLED_BY, OPERATOR, INN, OPERATOR_ADDRESS, OPERATOR_CONTACT, WHERE_TO_WRITE,
            LAW, RULE);
    private static final Set<LetterField> OF_REQUEST =
            Set.of(REQUEST_NUMBER, REQUEST_DATE, DATA_SUBJECT, DEMAND, LAST_DAY);
    private static final Set<LetterField> OF_LETTER = Set.of(LETTERHEAD, OUTGOING_NUMBER, LETTER_DATE, ADDRESSEE);
    private static final Set<LetterField> OF_SUBJECT = Set.of(GREETING, REQUEST_CHANNEL, RIGHTS, REMEDIES);
    private static final Set<LetterField> OF_DOCUMENT = Set.of(DOCUMENT_NUMBER, DOCUMENT_DATE);

    private LetterFields() {}

    static Set<LetterField> of(LetterKind kind) {
        Set<LetterField> fields = EnumSet.copyOf(OF_OPERATOR);
        fields.addAll(OF_REQUEST);
        fields.addAll(kind.addressee() == Addressee.INTERNAL ? OF_DOCUMENT : OF_LETTER);
        if (kind.addressee() == Addressee.SUBJECT) {
            fields.addAll(OF_SUBJECT);
        }
        fields.addAll(own(kind));
        return Set.copyOf(fields);
    }

    /** The fields that only some kinds have; each is named by a shipped template of the kind. */
    static Set<LetterField> own(LetterKind kind) {
        return switch (kind) {
            case ACCESS_ANSWER -> Set.of(REPEAT_FROM, LEGAL_GROUNDS, PURPOSES, METHODS, RECIPIENTS, PROCESSORS,
                    PERSONAL_DATA,
                    DATA_SOURCE, STORAGE_TERMS, TRANSFERS_ABROAD, OPERATOR_MEASURES, OTHER_PARTICULARS,
                    AUTOMATED_DECISIONS, LEFT_OUT, GROUND, DATA_CATEGORIES);
            case NOTHING_HELD -> Set.of(SEARCHED_BY, PLACES_CHECKED);
            case ACCESS_REFUSAL -> Set.of(GROUND, GROUND_WORDS, REASONS);
            case REPEAT_REFUSAL -> Set.of(REASONS, FIRST_REQUEST_NUMBER, FIRST_REQUEST_DATE, FIRST_ANSWER,
                    DISPATCH_PROOF,
                    REPEAT_FROM);
            case COMPLETE_REQUEST -> Set.of(MISSING_DETAILS);
            case RECEIPT -> Set.of();
            case EXTENSION -> Set.of(FIRST_LAST_DAY, NEW_LAST_DAY, DELAY_REASONS);
            case EXTENSION_REGULATOR -> Set.of(FIRST_LAST_DAY, NEW_LAST_DAY, DELAY_REASONS, THEIR_PAPER);
            case BLOCKED -> Set.of(DATA_CATEGORIES, SYSTEMS, TOLD, UNMET, BLOCKING_REASON, BLOCKING_DATE);
            case UNBLOCKED -> Set.of(REASONS, DATA_CATEGORIES, SYSTEMS, BLOCKING_DATE, UNBLOCKING_DATE);
            case CORRECTED -> Set.of(DONE, UNMET, TOLD, CHANGED, CORRECTION_DATE);
            case DEMAND_REFUSAL -> Set.of(GROUND, GROUND_WORDS, REASONS, DONE);
            case POLICY_REFUSAL -> Set.of(REASONS, POLICY_CLAUSE, DONE);
            case THIRD_PARTY_CORRECTION -> Set.of(CHANGED, CORRECTION_DATE, CONTRACT);
            case THIRD_PARTY_DESTRUCTION -> Set.of(DATA_CATEGORIES, DESTRUCTION_DATE, DESTRUCTION_REASON, CONTRACT);
            case DESTROYED -> Set.of(DATA_CATEGORIES, DONE, KEPT, UNMET, TOLD, DESTRUCTION_DATE, DESTRUCTION_METHOD,
                    DESTRUCTION_REASON, ACT);
            case VIOLATION_CURED -> Set.of(DONE, UNMET, STOP_DATE, VIOLATION, FOUND_ON);
            case VIOLATION_DESTROYED -> Set.of(DATA_CATEGORIES, DONE, KEPT, UNMET, STOP_DATE, DESTRUCTION_DATE,
                    DESTRUCTION_METHOD, ACT,
                    VIOLATION, FOUND_ON);
            case VIOLATION_REGULATOR -> Set.of(RESULT, DONE, STOP_DATE, VIOLATION, FOUND_ON, SUBJECT_TOLD, THEIR_PAPER,
                    ENCLOSURES);
            case WITHDRAWAL_DESTROYED -> Set.of(DATA_CATEGORIES, DONE, KEPT, UNMET, TOLD, STOP_DATE, DESTRUCTION_DATE,
                    DESTRUCTION_METHOD,
                    ACT);
            case WITHDRAWAL_CONTINUED, STOP_CONTINUED -> Set.of(GROUND, GROUND_WORDS, REASONS, DONE, KEPT);
            case STOPPED -> Set.of(DONE, KEPT, UNMET, STOP_DATE, ACT);
            case PURPOSE_DESTROYED -> Set.of(DATA_CATEGORIES, DONE, KEPT, UNMET, STOP_DATE, PURPOSE_END,
                    DESTRUCTION_DATE,
                    DESTRUCTION_METHOD, ACT);
            case PURPOSE_CONTINUED -> Set.of(GROUND, GROUND_WORDS, REASONS, DONE, KEPT, PURPOSE_END);
            case DESTRUCTION_POSTPONED -> Set.of(SYSTEMS, DONE, UNMET, BLOCKING_DATE, DESTROY_BY, WHY_IMPOSSIBLE);
            case CONSEQUENCE_NOTICE -> Set.of(POLICY_CLAUSE, CONSEQUENCES, PLANNED_DESTRUCTION);
            case MARKETING_STOPPED -> Set.of(DONE, UNMET, STOP_DATE, CONTINUES);
            case DISTRIBUTION_STOPPED -> Set.of(DATA_CATEGORIES, DONE, UNMET, TOLD, STOP_DATE);
            case AUTOMATED_RESULT -> Set.of(REASONS, RESULT, DONE, CONTESTED_DECISION);
            case REDIRECT_SUBJECT -> Set.of(OTHER_OPERATOR, OUR_ROLE, PASSED_ON);
            case REDIRECT_OPERATOR -> Set.of(REQUESTER_CONTACT, SYSTEMS, CONTRACT);
            case ORDER_BLOCK -> Set.of(DATA_CATEGORIES, ASSIGNMENTS, BLOCKING_REASON);
            case ORDER_DESTROY -> Set.of(DATA_CATEGORIES, ASSIGNMENTS, KEPT, DESTRUCTION_REASON);
            case PROCESSOR_INSTRUCTION -> Set.of(DATA_CATEGORIES, ASSIGNMENTS, CONTRACT);
            case DESTRUCTION_ACT -> Set.of(DATA_CATEGORIES, DESTRUCTION_DATE, DESTRUCTION_METHOD, DESTRUCTION_REASON,
                    EXTRACT,
                    PROCESSOR, PERSONS, DESTROYERS, DESTROYER_SIGNATURES, MEDIA, INFORMATION_SYSTEM,
                    KEEP_UNTIL);
            case LOG_EXTRACT -> Set.of(DATA_CATEGORIES, DESTRUCTION_DATE, DESTRUCTION_REASON, ACT, PERSONS,
                    INFORMATION_SYSTEM, LOG_LINES, KEEP_UNTIL);
            case IMPOSSIBILITY_NOTE -> Set.of(DATA_CATEGORIES, SYSTEMS, ASSIGNMENTS, BLOCKING_DATE, DESTROY_BY,
                    WHY_IMPOSSIBLE);
            case REGULATOR_ANSWER -> Set.of(THEIR_PAPER, SUBSTANCE, ENCLOSURES);
            case BREACH_NOTICE -> Set.of(CONTACT_PERSON, LAST_MOMENT, DETECTED_AT, INCIDENT, PRESUMED_CAUSES,
                    LIKELY_HARM,
                    MEASURES_TAKEN, LATENESS);
            case BREACH_REPORT -> Set.of(CONTACT_PERSON, LAST_MOMENT, DETECTED_AT, FIRST_NOTICE, INQUIRY, CULPRITS);
            case AUTHORITY_ANSWER -> Set.of(THEIR_PAPER, THEIR_GROUND, SUBSTANCE, ENCLOSURES);
            case AUTHORITY_REFUSAL -> Set.of(REASONS, THEIR_PAPER);
        };
    }
}
