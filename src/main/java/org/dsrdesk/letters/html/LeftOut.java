package org.dsrdesk.letters.html;

/** Something of a Word document that the PDF lacks or shows otherwise: its kind, and which one; may be empty. */
public record LeftOut(LeftOutKind kind, String what) {}
