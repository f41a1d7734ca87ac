package org.dsrdesk.domain.person;

/** Which part of a name a word is, as far as its form and its neighbours tell. */
public enum NamePart {
    FIRST,
    PATRONYMIC,
    SURNAME,
    UNKNOWN
}
