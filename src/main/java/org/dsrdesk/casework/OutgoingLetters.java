package org.dsrdesk.casework;

import java.util.List;
import java.util.Optional;
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

    void add(OutgoingLetter letter);

    /**
     * Replaces a letter that was read with {@code letter.version()}, which grows by one.
     *
     * @throws StaleLetterException when the stored version is another
     */
    void save(OutgoingLetter letter);

    Optional<OutgoingLetter> find(OutgoingId id);

    /** The letters of a request in the order in which they were begun. */
    List<OutgoingLetter> of(RequestId request);

    /** All letters that a mail server has at this moment. */
    List<OutgoingLetter> sending();
}
