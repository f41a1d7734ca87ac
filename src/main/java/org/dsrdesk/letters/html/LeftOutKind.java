package org.dsrdesk.letters.html;

/** In what a PDF may differ from its Word document. */
public enum LeftOutKind {
    /** A picture in a form that cannot be shown, such as EMF. */
    PICTURE_FORM,
    /** A picture of too many pixels. */
    PICTURE_TOO_LARGE,
    /** A sign that cannot be printed, such as one that no font has; a box stands in its place. */
    SIGN,
    /** A shape, chart or diagram. */
    DRAWING,
    /** A formula, shown as plain text. */
    FORMULA,
    /** Comments in the margin. */
    COMMENTS,
    /** Tracked changes, shown as if accepted. */
    TRACKED_CHANGES,
    /** Several columns, shown as one. */
    COLUMNS,
    /** Something placed freely on the page, shown near its paragraph. */
    PLACE,
    /** Footnotes, shown at the end. */
    NOTES,
    /** A font, replaced by a similar one. */
    FONT,
    /** An embedded file or object. */
    EMBEDDED
}
