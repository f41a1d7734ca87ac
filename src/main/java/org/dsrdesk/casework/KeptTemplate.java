package org.dsrdesk.casework;

import org.dsrdesk.domain.letter.LetterKind;
import org.dsrdesk.domain.letter.LetterLanguage;
import org.dsrdesk.domain.operator.OperatorId;
import org.dsrdesk.domain.request.Evidence;

/**
 * A Word document that an operator uses in place of a shipped template.
 *
 * @param operator whose letters it makes
 * @param kind of which kind
 * @param language in which language
 * @param file the document, by its hash
 */
public record KeptTemplate(OperatorId operator, LetterKind kind, LetterLanguage language, Evidence file) {}
