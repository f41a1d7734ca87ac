package org.dsrdesk.letters.docx;

/**
 * What one part of a document says of another: the kind (last word of its type), where it is, and whether that is
 * outside the file.
 */
public record Relation(String kind, String target, boolean outside) {}
