package org.dsrdesk.letters.html;

import org.dsrdesk.letters.docx.DocxFile;

/** What all who write one document share. */
record Workroom(DocxFile file, Html html, Styles styles, Lists lists, Pictures pictures, Notes notes) {
    /** Fonts and numbering. */
    record Lists(Numbering numbering, FontNames fonts, Faces faces, double tabs) {}

    Faces faces() {
        return lists.faces();
    }

    Numbering numbering() {
        return lists.numbering();
    }

    RunLook look(Cascade run) {
        RunLook look = RunLook.of(run, lists.fonts().serif(run));
        html.uses(look.face());
        return look;
    }
}
