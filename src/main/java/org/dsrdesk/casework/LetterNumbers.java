package org.dsrdesk.casework;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.LongFunction;
import java.util.stream.Collectors;
import org.dsrdesk.casework.LetterChange.Step;
import org.dsrdesk.domain.letter.Addressee;
import org.dsrdesk.domain.letter.LetterKind;
import org.dsrdesk.domain.operator.OperatorId;
import org.dsrdesk.domain.profile.Letterhead;

/**
 * Draws the numbers of letters and acts. Papers that stay in the house are counted by their kind, whatever leaves it in
 * one series; what one paper of a series was numbered with no other one is, whatever the pattern was meanwhile.
 */
final class LetterNumbers {
    private static final String LETTERS = "outgoing";
    private static final int ENDLESS = 0;
    private static final Set<LetterKind> LEAVING = Arrays.stream(LetterKind.values())
            .filter(kind -> kind.addressee() != Addressee.INTERNAL)
            .collect(Collectors.toUnmodifiableSet());

    private LetterNumbers() {}

    /** The next number for a draft that is made in a year. */
    static String next(Step step, int year) {
        LetterKind kind = step.letter().kind();
        if (kind.addressee() == Addressee.INTERNAL) {
            return drawn(step, EnumSet.of(kind), kind.id(), year, count -> count + "/" + year);
        }
        Letterhead head = step.store().profiles().of(step.operator().id()).letterhead();
        return drawn(step, LEAVING, LETTERS, head.countsByYear() ? year : ENDLESS, count -> head.number(count, year));
    }

    private static String drawn(
            Step step, Set<LetterKind> kinds, String series, int year, LongFunction<String> pattern) {
        OperatorId operator = step.operator().id();
        OutgoingLetters letters = step.store().outgoing();
        String number;
        do {
            number = pattern.apply(letters.nextNumber(operator, year, series));
        } while (letters.isNumbered(operator, kinds, number));
        return number;
    }
}
