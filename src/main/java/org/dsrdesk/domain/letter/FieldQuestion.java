package org.dsrdesk.domain.letter;

import org.dsrdesk.domain.statute.Text;

/**
 * What a person is asked for to fill a field.
 *
 * @param hint what to write, in a sentence
 * @param suggestion a sentence to start from; empty where any would put words into the operator's mouth
 */
public record FieldQuestion(Text hint, Text suggestion) {}
