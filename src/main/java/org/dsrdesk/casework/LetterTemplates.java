package org.dsrdesk.casework;

import java.util.List;
import org.dsrdesk.domain.letter.LetterKind;
import org.dsrdesk.domain.letter.LetterLanguage;
import org.dsrdesk.domain.operator.OperatorId;

/** The templates that operators use in place of shipped ones; older ones stay kept; a port. */
public interface LetterTemplates {
    /** Those in use by an operator. */
    List<KeptTemplate> of(OperatorId operator);

    /** Puts a template into use in the place of the one before. */
    void put(KeptTemplate template);

    /** Goes back to the shipped template. */
    void remove(OperatorId operator, LetterKind kind, LetterLanguage language);
}
