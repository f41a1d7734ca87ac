package org.dsrdesk.letters.html;

import java.util.Set;
import org.w3c.dom.Document;

/** Tells how high a page tree becomes when it is laid out on one endless page. */
public interface Measure {
    /** Height in points for a width in points. */
    double height(Document html, Set<Face> faces, double width);
}
