package org.dsrdesk.domain.letter;

/** Who supplies the value of a field first; whoever signs the letter may still change it. */
public enum FieldSource {
    /** The desk, from the request, its decision, its tasks and their proof. */
    DESK,
    /** The desk, from the profile of the operator. */
    PROFILE,
    /** The operator once for all letters: a sentence kept with its profile. */
    STANDING,
    /** The officer, in the letter itself. */
    OFFICER
}
