package org.dsrdesk.correspondence;

import org.dsrdesk.domain.letter.Addressee;
import org.dsrdesk.domain.letter.LetterAbout;

/** Names the files of letters so that every file system takes them. */
final class FileNames {
    private static final int LONGEST = 120;

    private FileNames() {}

    /** «Исх. 12-ПД-2026 Ответ на запрос о данных»; no ending. */
    static String of(LetterAbout about, String number) {
        boolean stays = about.kind().addressee() == Addressee.INTERNAL;
        String title = about.kind().title().in(about.language().locale());
        String sign = switch (about.language()) {
            case RUSSIAN -> stays ? "№ " : "Исх. ";
            case ENGLISH -> "No. ";
        };
        return safe(sign + number + " " + title);
    }

    private static String safe(String name) {
        String plain = name.replace(": ", " — ")
                .replaceAll("[<>:\"/\\\\|?*\\p{Cc}\\p{Cf}]", "-")
                .replaceAll("\\s+", " ")
                .strip();
        String shorter = plain.length() > LONGEST ? plain.substring(0, LONGEST) : plain;
        return shorter.replaceFirst("[. ]+$", "");
    }
}
