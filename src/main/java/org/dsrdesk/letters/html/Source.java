package org.dsrdesk.letters.html;

import java.util.Map;
import org.dsrdesk.letters.docx.Relation;

/** The part that is being read, with what it refers to; its fields are read in one go. */
record Source(Map<String, Relation> relations, WordFields fields) {
    static Source of(Map<String, Relation> relations) {
        return new Source(relations, new WordFields());
    }
}
