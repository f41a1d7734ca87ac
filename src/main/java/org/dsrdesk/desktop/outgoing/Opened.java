package org.dsrdesk.desktop.outgoing;

import java.time.ZonedDateTime;
import java.util.List;
import org.dsrdesk.casework.CaseView;
import org.dsrdesk.correspondence.DraftField;
import org.dsrdesk.domain.letter.Addressee;
import org.dsrdesk.domain.letter.FieldSource;
import org.dsrdesk.domain.letter.LetterStage;
import org.dsrdesk.domain.letter.OutgoingLetter;

/**
 * A letter as it was last read.
 *
 * @param view the request that it belongs to
 * @param letter the letter
 * @param fields what its fields say; empty for one that is made
 * @param now the moment of reading, in the operator's zone
 */
record Opened(CaseView view, OutgoingLetter letter, List<DraftField> fields, ZonedDateTime now) {
    Opened {
        fields = List.copyOf(fields);
    }

    /** The same with the letter as it was kept since. */
    Opened with(OutgoingLetter kept) {
        return new Opened(view, kept, fields, now);
    }

    boolean isDraft() {
        return letter.stage() == LetterStage.DRAFT;
    }

    /** Whether it stays in the house. */
    boolean isInternal() {
        return letter.kind().addressee() == Addressee.INTERNAL;
    }

    /** The fields that a person has to write: what the desk cannot know, and what it found nothing for. */
    List<DraftField> toWrite() {
        return fields.stream().filter(Opened::asksAPerson).toList();
    }

    /** The fields that the desk fills; a person may still write something else. */
    List<DraftField> known() {
        return fields.stream().filter(field -> !asksAPerson(field)).toList();
    }

    private static boolean asksAPerson(DraftField field) {
        return field.field().source() == FieldSource.OFFICER || field.proposed().isBlank();
    }

    /** Whether the same fields are shown in the same way. */
    boolean asksTheSameAs(Opened other) {
        return letter.id().equals(other.letter.id()) && letter.stage() == other.letter.stage()
                && asked().equals(other.asked());
    }

    private List<String> asked() {
        return fields.stream().map(field -> field.field() + "=" + field.proposed()).toList();
    }
}
