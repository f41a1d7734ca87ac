package org.dsrdesk.intake;

/**
 * One file that came with a letter: a name safe to save under, the declared media type in lower case, the decoded size
 * in bytes, the lower-case hexadecimal SHA-256 of the decoded bytes, and whether it can run as a program.
 */
public record Attachment(String name, String mediaType, long size, String sha256, boolean executable) {}
