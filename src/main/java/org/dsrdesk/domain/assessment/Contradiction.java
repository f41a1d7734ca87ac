package org.dsrdesk.domain.assessment;

/** What of two requesters is given on both sides and differs, or makes what agrees worth less. */
public enum Contradiction {
    /** Another first name or patronymic, or a man's name and a woman's. */
    OTHER_NAME,
    OTHER_SURNAME,
    /** Somebody asks for another person, and not for the same one. */
    OTHER_SUBJECT,
    OTHER_BIRTH,
    OTHER_DOCUMENT,
    OTHER_EXTENSION,
    OTHER_PHONE,
    OTHER_EMAIL,
    /** The address is an office's, such as info@. */
    SHARED_ADDRESS,
    /** The telephone number is an organisation's. */
    SHARED_NUMBER
}
