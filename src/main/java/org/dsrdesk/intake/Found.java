package org.dsrdesk.intake;

/** Something read out of a letter, and the piece it was read from. */
public record Found(String value, Source source) {}
