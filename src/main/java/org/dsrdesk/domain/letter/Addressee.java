package org.dsrdesk.domain.letter;

/** To whom a letter goes. */
public enum Addressee {
    /** The data subject or the representative. */
    SUBJECT,
    /** One who was given the data, a processor included. */
    THIRD_PARTY,
    /** Roskomnadzor or another supervisory authority. */
    REGULATOR,
    /** A court or another body that asks for data of a person. */
    AUTHORITY,
    /** The operator that the data belong to, when this one only processes them. */
    OTHER_OPERATOR,
    /** Nobody outside: an order, an act, a note. */
    INTERNAL
}
