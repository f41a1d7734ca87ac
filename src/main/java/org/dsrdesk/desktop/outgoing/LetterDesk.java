package org.dsrdesk.desktop.outgoing;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dsrdesk.casework.CaseDesk;
import org.dsrdesk.casework.StaleLetterException;
import org.dsrdesk.correspondence.DraftField;
import org.dsrdesk.domain.letter.LetterField;
import org.dsrdesk.domain.letter.LetterStage;
import org.dsrdesk.domain.letter.MadeLetter;
import org.dsrdesk.domain.letter.OutgoingId;
import org.dsrdesk.domain.letter.OutgoingLetter;
import org.dsrdesk.letters.pdf.MadePdf;

/** Reads and writes one letter; everything here may wait for the store, so it runs off the FX thread. */
record LetterDesk(Office office, OutgoingId id) {
    private CaseDesk desk() {
        return office.desk();
    }

    /** The letter as it stands; empty when there is none. */
    Optional<Opened> read() {
        return desk().outgoing().find(id, office.actor()).flatMap(letter -> desk().cases()
                .view(letter.request(), office.actor())
                .map(view -> new Opened(view, letter, fields(letter),
                        desk().clock().instant().atZone(view.operator().zone()))));
    }

    private List<DraftField> fields(OutgoingLetter letter) {
        return letter.stage() == LetterStage.DRAFT
                ? office.writing().draft(letter, office.actor()).fields()
                : List.of();
    }

    /**
     * A draft with what was typed.
     *
     * @param replaced what somebody else had written meanwhile into the same fields
     */
    record Written(OutgoingLetter letter, Map<LetterField, String> replaced) {}

    /** The letter with what was typed; words that somebody else wrote meanwhile stay where nobody typed here. */
    Written written(OutgoingLetter seen, Map<LetterField, String> changed) {
        if (changed.isEmpty()) {
            return new Written(seen, Map.of());
        }
        try {
            return new Written(write(seen, changed), Map.of());
        } catch (StaleLetterException changedMeanwhile) {
            OutgoingLetter fresh = desk().outgoing().find(id, office.actor())
                    .filter(letter -> letter.stage() == LetterStage.DRAFT)
                    .orElseThrow(() -> changedMeanwhile);
            return new Written(write(fresh, changed), replaced(seen.words(), fresh.words(), changed));
        }
    }

    private static Map<LetterField, String> replaced(
            Map<LetterField, String> seen, Map<LetterField, String> theirs, Map<LetterField, String> own) {
        Map<LetterField, String> replaced = new EnumMap<>(LetterField.class);
        theirs.forEach((field, text) -> {
            if (own.containsKey(field) && !text.equals(own.get(field)) && !text.equals(seen.get(field))) {
                replaced.put(field, text);
            }
        });
        return replaced;
    }

    private OutgoingLetter write(OutgoingLetter seen, Map<LetterField, String> changed) {
        return desk().outgoing().write(seen, TypedWords.over(seen.words(), changed), office.actor());
    }

    /** The pages of a draft with these words. */
    PageFile pages(OutgoingLetter letter, Map<LetterField, String> typed) {
        MadePdf pdf = office.writing().preview(letter, typed, office.actor());
        return PageFile.of(pdf.bytes(), pdf.leftOut());
    }

    /** The pages of a made letter. */
    PageFile pages(MadeLetter made) {
        return PageFile.of(office.bytes(made.pdf()), List.of());
    }
}
