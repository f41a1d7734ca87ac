package org.dsrdesk.letters.html;

/** The bundled fonts, all with Latin, Cyrillic and Greek; as wide as Times New Roman and Arial, sign by sign. */
public enum Face {
    SERIF("LiberationSerif-Regular.ttf", true, false, false),
    SERIF_BOLD("LiberationSerif-Bold.ttf", true, true, false),
    SERIF_ITALIC("LiberationSerif-Italic.ttf", true, false, true),
    SERIF_BOLD_ITALIC("LiberationSerif-BoldItalic.ttf", true, true, true),
    SANS("LiberationSans-Regular.ttf", false, false, false),
    SANS_BOLD("LiberationSans-Bold.ttf", false, true, false),
    SANS_ITALIC("LiberationSans-Italic.ttf", false, false, true),
    SANS_BOLD_ITALIC("LiberationSans-BoldItalic.ttf", false, true, true);

    private final String file;
    private final boolean serif;
    private final boolean bold;
    private final boolean italic;

    Face(String file, boolean serif, boolean bold, boolean italic) {
        this.file = file;
        this.serif = serif;
        this.bold = bold;
        this.italic = italic;
    }

    static Face of(boolean serif, boolean bold, boolean italic) {
        for (Face face : values()) {
            if (face.serif == serif && face.bold == bold && face.italic == italic) {
                return face;
            }
        }
        throw new IllegalStateException();
    }

    public String family() {
        return serif ? "LetterSerif" : "LetterSans";
    }

    public boolean bold() {
        return bold;
    }

    public boolean italic() {
        return italic;
    }

    /** The file's bytes. */
    public byte[] bytes() {
        return FontFiles.read(file);
    }
}
