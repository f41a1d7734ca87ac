package org.dsrdesk.desktop;

import java.util.List;

/** A kind of file that is chosen or saved. */
public enum FileKind {
    LETTER("file.letter"),
    CSV("file.csv"),
    CALENDAR("file.calendar"),
    XLSX("file.xlsx"),
    HTML("file.html"),
    RULES("file.rules"),
    WORD("file.word"),
    PDF("file.pdf"),
    ANY("file.any");

    private final String key;

    FileKind(String key) {
        this.key = key;
    }

    /** The key of the kind's name. */
    public String key() {
        return key;
    }

    /** Patterns of file names, as {@code *.eml}. */
    public List<String> patterns() {
        return switch (this) {
            case LETTER -> List.of("*.eml", "*.msg", "*.mbox", "*.EML", "*.MSG", "*.MBOX");
            case CSV -> List.of("*.csv");
            case CALENDAR -> List.of("*.xml", "*.json", "*.csv", "*.XML", "*.JSON", "*.CSV");
            case XLSX -> List.of("*.xlsx");
            case HTML -> List.of("*.html");
            case RULES -> List.of("*.toml");
            case WORD -> List.of("*.docx", "*.DOCX");
            case PDF -> List.of("*.pdf");
            case ANY -> List.of("*");
        };
    }
}
