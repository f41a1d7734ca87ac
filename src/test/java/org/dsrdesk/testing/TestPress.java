package org.dsrdesk.testing;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import org.dsrdesk.casework.CaseDesk;
import org.dsrdesk.casework.Original;
import org.dsrdesk.casework.Press;
import org.dsrdesk.domain.letter.LetterAbout;
import org.dsrdesk.domain.letter.LetterKind;
import org.dsrdesk.domain.letter.LetterLanguage;
import org.dsrdesk.domain.letter.OutgoingLetter;
import org.dsrdesk.domain.request.PlaceId;
import org.dsrdesk.domain.request.Request;
import org.jspecify.annotations.Nullable;

/** Letters whose documents say nothing but their number and day. */
public final class TestPress implements Press {
    @Override
    public Printed print(String number, LocalDate on) {
        return new Printed("Письмо", bytes("docx", number, on), bytes("pdf", number, on), 2, on.plusYears(3));
    }

    private static Original bytes(String form, String number, LocalDate on) {
        return Original.of((form + " № " + number + " от " + on).getBytes(StandardCharsets.UTF_8));
    }

    /** A draft about the first demand of a request. */
    public static OutgoingLetter begun(CaseDesk desk, Request request, LetterKind kind, @Nullable PlaceId place) {
        LetterAbout about = new LetterAbout(
                request.demands().getFirst().id(), kind, LetterLanguage.RUSSIAN, place);
        return desk.outgoing().begin(request, about, Map.of(), TestDesk.OFFICER);
    }

    /** A letter about the first demand of a request, with number and documents. */
    public static OutgoingLetter made(CaseDesk desk, Request request, LetterKind kind, @Nullable PlaceId place) {
        OutgoingLetter draft = begun(desk, request, kind, place);
        if (draft.mayTellOfOthers()) {
            draft = desk.outgoing().othersLeftOut(draft, true, TestDesk.OFFICER);
        }
        return desk.outgoing().make(draft, new TestPress(), TestDesk.OFFICER);
    }
}
