package org.dsrdesk.domain.person;

/** What a name tells of its bearer's sex: the ending of a surname or patronymic, the first name. */
enum Sex {
    MALE,
    FEMALE,
    UNKNOWN;

    boolean contradicts(Sex other) {
        return this != UNKNOWN && other != UNKNOWN && this != other;
    }
}
