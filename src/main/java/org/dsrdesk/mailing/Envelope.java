package org.dsrdesk.mailing;

/**
 * What is written around a letter that goes by e-mail.
 *
 * @param to the address that it goes to
 * @param subject the subject of the message
 * @param text what the message says besides the attached letter
 */
public record Envelope(String to, String subject, String text) {}
