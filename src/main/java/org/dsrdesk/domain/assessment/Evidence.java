package org.dsrdesk.domain.assessment;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.dsrdesk.domain.person.IdentityKeys;
import org.dsrdesk.domain.person.NameComparison;
import org.dsrdesk.domain.person.NamePart;
import org.dsrdesk.domain.person.SubjectNames;
import org.jspecify.annotations.Nullable;

/** Weighs what of two requesters agrees and what differs. */
final class Evidence {
    private final IdentityKeys one;
    private final IdentityKeys other;
    private final SubjectNames subjects;
    private final boolean bySubject;
    private final NameComparison names;
    private final Set<Match> matches = EnumSet.noneOf(Match.class);
    private final Set<Contradiction> against = EnumSet.noneOf(Contradiction.class);
    private int score;
    private int ceiling = Integer.MAX_VALUE;

    Evidence(IdentityKeys one, IdentityKeys other) {
        this.one = one;
        this.other = other;
        this.subjects = SubjectNames.of(one, other);
        NameComparison askers = NameComparison.of(one.person(), other.person());
        this.bySubject = subjects.agree() && !askers.full();
        this.names = bySubject ? subjects.compared() : askers;
        document();
        contract();
        email();
        phone();
        birth();
        name();
        subject();
        onlyAName();
        if (!onePersons()) {
            atMost(Weights.SAME);
        }
    }

    Set<Match> matches() {
        return matches;
    }

    Set<Contradiction> against() {
        return against;
    }

    /** The sum, not above what the gravest contradiction allows. */
    int score() {
        int sum = Math.min(score, ceiling);
        return familyShares() ? Math.max(sum, Weights.PERHAPS) : sum;
    }

    private boolean familyShares() {
        return (led() || matches.contains(Match.DOCUMENT)) && !against.contains(Contradiction.OTHER_BIRTH)
                && !against.contains(Contradiction.OTHER_DOCUMENT);
    }

    private void found(Match match, int weight) {
        matches.add(match);
        score += weight;
    }

    private void differs(Contradiction contradiction, int weight) {
        against.add(contradiction);
        score += weight;
    }

    private void atMost(int threshold) {
        ceiling = Math.min(ceiling, threshold - 1);
    }

    private static boolean both(@Nullable Object mine, @Nullable Object theirs) {
        return mine != null && theirs != null;
    }

    private void document() {
        String mine = one.details().document();
        String theirs = other.details().document();
        if (both(mine, theirs)) {
            if (Objects.equals(mine, theirs)) {
                found(Match.DOCUMENT, Weights.DOCUMENT);
            } else if (!bySubject) {
                differs(Contradiction.OTHER_DOCUMENT, Weights.OTHER_DOCUMENT);
                atMost(Weights.SAME);
            }
        }
    }

    private void contract() {
        String mine = one.details().contract();
        if (mine != null && mine.equals(other.details().contract())) {
            found(Match.CONTRACT, Weights.CONTRACT);
        }
    }

    private void email() {
        String mine = one.email();
        if (!both(mine, other.email())) {
            return;
        }
        if (!Objects.equals(mine, other.email())) {
            against.add(Contradiction.OTHER_EMAIL);
        } else if (one.sharedAddress()) {
            found(Match.EMAIL, Weights.SHARED_EMAIL);
            against.add(Contradiction.SHARED_ADDRESS);
        } else {
            found(Match.EMAIL, Weights.EMAIL);
        }
    }

    private void phone() {
        String mine = one.phone();
        if (!both(mine, other.phone())) {
            return;
        }
        if (!Objects.equals(mine, other.phone())) {
            against.add(Contradiction.OTHER_PHONE);
            return;
        }
        String extension = one.details().extension();
        boolean equal = Objects.equals(extension, other.details().extension());
        if (one.sharedNumber()) {
            found(Match.PHONE, Weights.SHARED_PHONE);
            against.add(Contradiction.SHARED_NUMBER);
            return;
        }
        found(Match.PHONE, equal ? Weights.PHONE : Weights.PHONE_HALF_EXTENSION);
        if (!equal && both(extension, other.details().extension())) {
            differs(Contradiction.OTHER_EXTENSION, Weights.OTHER_EXTENSION);
            if (!matches.contains(Match.EMAIL)) {
                atMost(Weights.SAME);
            }
        }
    }

    private void birth() {
        LocalDate mine = one.details().birth();
        LocalDate theirs = other.details().birth();
        if (mine == null || theirs == null) {
            return;
        }
        if (mine.equals(theirs)) {
            found(Match.BIRTH, Weights.BIRTH);
            return;
        }
        if (bySubject) {
            return;
        }
        differs(Contradiction.OTHER_BIRTH, BirthSlip.between(mine, theirs) ? Weights.BIRTH_SLIP : Weights.OTHER_BIRTH);
        atMost(Weights.SAME);
    }

    private void name() {
        boolean surname = names.agreed().contains(NamePart.SURNAME);
        boolean first = names.agreed().contains(NamePart.FIRST);
        if (!names.agreed().isEmpty()) {
            boolean whole = names.whole() && names.initials() == 0;
            Match how = names.spelt() ? Match.NAME_SPELT_OTHERWISE : whole ? Match.NAME : Match.NAME_IN_PART;
            found(bySubject ? Match.SUBJECT : how,
                    nameWeight(surname, first) + (names.spelt() ? Weights.SPELT_OTHERWISE : 0));
        }
        if (names.different().contains(NamePart.SURNAME)) {
            differs(Contradiction.OTHER_SURNAME, Weights.OTHER_SURNAME);
            atMost(Weights.SAME);
        }
        boolean otherFirst = names.different().stream().anyMatch(part -> part != NamePart.SURNAME);
        if (otherFirst || names.otherSex()) {
            differs(Contradiction.OTHER_NAME, Weights.OTHER_NAME);
            atMost(matches.contains(Match.DOCUMENT) ? Weights.SAME : Weights.PROBABLY);
        }
    }

    /**
     * Whoever asks for several people is one person, and their requests are not: what counts is whose data are asked
     * for. A subject and a representative may be about the same data, but are never surely so.
     */
    private void subject() {
        if (subjects.agree()) {
            matches.add(Match.SUBJECT);
        }
        if (subjects.differ()) {
            against.add(Contradiction.OTHER_SUBJECT);
            atMost(Weights.PROBABLY);
        } else if (subjects.represented() && (bySubject || !subjects.compared().full())) {
            atMost(Weights.SAME);
        }
    }

    /**
     * Whether something agrees that a family, an office or namesakes do not share: a document; surname and first name
     * with a contact of one's own; or both contacts where a side gave no name to contradict them.
     */
    private boolean onePersons() {
        boolean nameless = one.person().empty() || other.person().empty();
        return matches.contains(Match.DOCUMENT) || (names.full() && led())
                || (nameless && ownAddress() && ownNumber());
    }

    private boolean led() {
        return ownAddress() || ownNumber() || matches.contains(Match.CONTRACT);
    }

    private boolean ownAddress() {
        return matches.contains(Match.EMAIL) && !against.contains(Contradiction.SHARED_ADDRESS);
    }

    private boolean ownNumber() {
        return matches.contains(Match.PHONE) && !against.contains(Contradiction.OTHER_EXTENSION)
                && !against.contains(Contradiction.SHARED_NUMBER);
    }

    private int nameWeight(boolean surname, boolean first) {
        boolean father = names.agreed().contains(NamePart.PATRONYMIC);
        if (names.full()) {
            return Weights.FULL_NAME + (father || names.initials() > 0 ? Weights.PATRONYMIC : 0);
        }
        if (surname) {
            return surnameWeight(father ? names.initials() + 1 : names.initials());
        }
        int alone = ownAddress() || father ? Weights.FIRST_NAME_AT_OWN_ADDRESS : Weights.FIRST_NAME;
        return first ? alone : 0;
    }

    private static int surnameWeight(int initials) {
        return initials == 0
                ? Weights.SURNAME
                : initials == 1 ? Weights.SURNAME_AND_INITIAL : Weights.SURNAME_AND_INITIALS;
    }

    /** Without anything that leads to one person a name is at most a namesake's, and one word of it nobody's. */
    private void onlyAName() {
        if (Stream.of(Match.EMAIL, Match.PHONE, Match.CONTRACT, Match.DOCUMENT).anyMatch(matches::contains)) {
            return;
        }
        if (against.contains(Contradiction.OTHER_EMAIL)) {
            score += Weights.OTHER_CONTACT;
        }
        if (against.contains(Contradiction.OTHER_PHONE)) {
            score += Weights.OTHER_CONTACT;
        }
        boolean surname = names.agreed().contains(NamePart.SURNAME);
        boolean known = names.full() || (surname && (names.initials() > 0 || matches.contains(Match.BIRTH)));
        atMost(known ? matches.contains(Match.BIRTH) ? Weights.SAME : Weights.PROBABLY : Weights.PERHAPS);
    }
}
