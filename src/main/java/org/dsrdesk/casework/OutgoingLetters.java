package org.dsrdesk.casework;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dsrdesk.domain.letter.LetterKind;
import org.dsrdesk.domain.letter.OutgoingId;
import org.dsrdesk.domain.letter.OutgoingLetter;
import org.dsrdesk.domain.operator.OperatorId;
import org.dsrdesk.domain.request.RequestId;

/** The letters and acts that the desk writes; a port. */
public interface OutgoingLetters {
    /** An identity that no letter has had. */
    OutgoingId nextId();

    /** The next number of a series in a year of an operator, from 1, without gaps among committed letters. */
    long nextNumber(OperatorId operator, int year, String series);

    /** Whether a letter of an operator of one of the kinds has a number, given up ones included. */
    boolean isNumbered(OperatorId operator, Set<LetterKind> kinds, String number);

    void add(OutgoingLetter letter);

    /**
     * Replaces a letter that was read with {@code letter.version()}, which grows by one.
     *
     * @throws StaleLetterException when the stored version is another
     */
    void save(OutgoingLetter letter);

    Optional<OutgoingLetter> find(OutgoingId id);

    /** Keeps the SHA-256 of what a person saw who checked a letter for data of others. */
    void keepChecked(OutgoingId id, String sha256);

    /** The SHA-256 of what was seen at the last check of a letter for data of others; empty where none was told. */
    Optional<String> checked(OutgoingId id);

    /** The letters of a request in the order in which they were begun. */
    List<OutgoingLetter> of(RequestId request);

    /**
     * The request of the letter that went out by e-mail under a Message-ID, which the desk or whoever recorded the
     * dispatch gave; the latest of several.
     *
     * @param messageId without angle brackets
     */
    Optional<RequestId> findByMessageId(String messageId);

    /** All letters that a mail server has at this moment. */
    List<OutgoingLetter> sending();
}
