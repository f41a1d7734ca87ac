package org.dsrdesk.correspondence;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import org.dsrdesk.casework.CaseView;
import org.dsrdesk.domain.fulfilment.PlaceKnown;
import org.dsrdesk.domain.letter.LetterAbout;
import org.dsrdesk.domain.letter.LetterField;
import org.dsrdesk.domain.letter.LetterKind;
import org.dsrdesk.domain.letter.LetterLanguage;
import org.dsrdesk.domain.letter.OutgoingLetter;
import org.dsrdesk.domain.person.Requester;
import org.dsrdesk.domain.profile.Profile;
import org.dsrdesk.domain.request.ClockSheet;
import org.dsrdesk.domain.request.Demand;
import org.dsrdesk.domain.request.FulfilmentTask;

/**
 * Everything that the words of a letter are taken from.
 *
 * @param view the request as it stands
 * @param profile the profile of its operator
 * @param about what the letter is about
 * @param officer who writes it
 * @param now the moment at which it is looked at, in the operator's zone
 * @param earlier letters of earlier requests that this one is linked to
 */
record LetterBasis(
        CaseView view,
        Profile profile,
        LetterAbout about,
        String officer,
        ZonedDateTime now,
        List<OutgoingLetter> earlier) {

    LocalDate today() {
        return now.toLocalDate();
    }

    LetterKind kind() {
        return about.kind();
    }

    LetterLanguage language() {
        return about.language();
    }

    /** The words in the language of the letter. */
    String say(String russian, String english) {
        return switch (about.language()) {
            case RUSSIAN -> russian;
            case ENGLISH -> english;
        };
    }

    String day(LocalDate day) {
        return DateWords.day(day, about.language());
    }

    Demand demand() {
        return view.request().demand(about.demand());
    }

    ClockSheet sheet() {
        return view.sheets().stream()
                .filter(sheet -> sheet.demand().id().equals(about.demand()))
                .findFirst()
                .orElseThrow();
    }

    Requester requester() {
        return view.request().requester();
    }

    LocalDate received() {
        return view.request().intake().received().withZoneSameInstant(view.operator().zone()).toLocalDate();
    }

    /** The recipient that the letter goes to, by name; empty when it goes to none. */
    String placeName() {
        return Places.name(view, demand(), about.place());
    }

    /** Which data a task is about; those of its place where the task itself names none. */
    List<String> categories(FulfilmentTask task) {
        return task.categories().isEmpty()
                ? view.landscape().known(task.place()).map(PlaceKnown::categories).orElse(List.of())
                : task.categories();
    }

    /** A sentence that the operator keeps for all its letters; empty when it keeps none. */
    String standing(LetterField field) {
        return profile.standing().getOrDefault(field, "");
    }
}
