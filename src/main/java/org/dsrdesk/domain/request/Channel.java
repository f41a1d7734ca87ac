package org.dsrdesk.domain.request;

/** How a request reached the operator. */
public enum Channel {
    EMAIL,
    PHONE,
    POST,
    IN_PERSON,
    WEB_FORM,
    MESSENGER
}
