package org.dsrdesk.domain.assessment;

import java.util.Optional;

/**
 * The scale of {@link PersonMatch#score()} and every number on it, in one place. Forty points are what a surname and a
 * first name weigh, fifty what a telephone or an address does; 0 says nothing, 80 and more says "same", and nothing
 * that a family, a company or a namesake can share reaches 80 by itself. Calibrated on labelled pairs.
 */
final class Weights {
    static final int SAME = 80;
    static final int PROBABLY = 50;
    static final int PERHAPS = 20;

    static final int DOCUMENT = 100;
    static final int CONTRACT = 50;
    static final int PHONE = 50;
    static final int PHONE_HALF_EXTENSION = 42;
    static final int SHARED_PHONE = 25;
    static final int EMAIL = 50;
    static final int SHARED_EMAIL = 40;
    static final int BIRTH = 25;
    static final int FULL_NAME = 40;
    static final int PATRONYMIC = 5;
    static final int SURNAME_AND_INITIALS = 30;
    static final int SURNAME_AND_INITIAL = 22;
    static final int FIRST_NAME = 25;
    static final int FIRST_NAME_AT_OWN_ADDRESS = 30;
    static final int SURNAME = 15;

    static final int SPELT_OTHERWISE = -3;
    static final int OTHER_NAME = -40;
    static final int OTHER_SURNAME = -20;
    static final int OTHER_BIRTH = -60;
    static final int BIRTH_SLIP = -10;
    static final int OTHER_DOCUMENT = -50;
    static final int OTHER_EXTENSION = -35;
    static final int OTHER_CONTACT = -5;

    private Weights() {}

    static Optional<Likeness> likeness(int score) {
        if (score < PERHAPS) {
            return Optional.empty();
        }
        return Optional.of(score >= SAME ? Likeness.SAME : score >= PROBABLY ? Likeness.PROBABLY : Likeness.PERHAPS);
    }
}
