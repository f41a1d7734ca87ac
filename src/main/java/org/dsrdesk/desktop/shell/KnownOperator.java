package org.dsrdesk.desktop.shell;

/** An operator as the frame lists it, by its id in the store. */
public record KnownOperator(long id, String name) {}
