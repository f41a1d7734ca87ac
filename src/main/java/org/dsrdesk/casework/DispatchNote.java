package org.dsrdesk.casework;

import org.dsrdesk.domain.letter.Dispatch;
import org.dsrdesk.domain.letter.MadeLetter;
import org.dsrdesk.domain.letter.OutgoingLetter;

/** What duties and tasks say of the letter that ended them: its number, its way and its proof. */
final class DispatchNote {
    private DispatchNote() {}

    /** «№ 12/2026, почтой: 80085512345678». */
    static String of(OutgoingLetter letter, Dispatch dispatch) {
        MadeLetter made = letter.made();
        String number = made == null ? "" : "№ " + made.number() + ", ";
        return number + way(dispatch.way()) + (dispatch.proof().isEmpty() ? "" : ": " + dispatch.proof());
    }

    private static String way(Dispatch.Way way) {
        return switch (way) {
            case EMAIL -> "по электронной почте";
            case POST -> "почтой";
            case HANDED -> "под подпись";
            case ELSEWHERE -> "в другой системе";
            case FILED -> "подписано и подшито";
        };
    }
}
