package org.dsrdesk.domain.assessment;

/** What of two requesters agrees. */
public enum Match {
    /** A person said that both are one. */
    LINKED,
    DOCUMENT,
    CONTRACT,
    PHONE,
    EMAIL,
    BIRTH,
    /** Every word of both names. */
    NAME,
    /** Every word of the shorter name, or its initials. */
    NAME_IN_PART,
    /** The names, but for a short form, the alphabet, the keyboard or a slip of typing. */
    NAME_SPELT_OTHERWISE,
    /** The name of the person whose data are asked for, where somebody asks for another. */
    SUBJECT;

    /** Whether it is seen in what the two gave, not said by a person. */
    boolean isEvidence() {
        return this != LINKED;
    }

    /** Whether it is the requester's name, in whatever spelling. */
    boolean isName() {
        return this == NAME || this == NAME_IN_PART || this == NAME_SPELT_OTHERWISE;
    }
}
