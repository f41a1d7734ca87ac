package org.dsrdesk.domain.person;

import java.util.List;
import java.util.Set;
import org.dsrdesk.domain.person.GivenNames.Given;

/**
 * One word of a name.
 *
 * @param text the word in small letters, with е for ё
 * @param code its skeleton
 * @param stem what stays of it whatever its case and its bearer's sex
 * @param part which part of the name it is
 * @param given the first names that it stands for
 * @param initial whether only the first letter was given
 */
record NameWord(String text, String code, String stem, NamePart part, List<Given> given, boolean initial) {
    private static final String SOFT = "iyj";
    private static final Set<String> LATIN_INITIALS =
            Set.of("yu", "ya", "ye", "yo", "ju", "ja", "iu", "ia", "zh", "kh", "ts", "ch", "sh", "shch");

    /** How two words agree, the surest first. */
    enum Agreement {
        EQUAL,
        SPELT,
        INITIAL,
        NONE
    }

    static NameWord of(String text) {
        String code = Skeleton.of(text);
        boolean initial = text.length() == 1 || LATIN_INITIALS.contains(text);
        List<Given> given = initial || code.isEmpty() ? List.of() : GivenNames.of(text, code);
        String known = code.isEmpty() ? text : code;
        return new NameWord(text, known, stem(known, NamePart.UNKNOWN, given), NamePart.UNKNOWN, given, initial);
    }

    NameWord as(NamePart other) {
        return new NameWord(text, code, stem(code, other, given), other, given, initial);
    }

    NameWord meaning(List<Given> names) {
        return new NameWord(text, code, stem(code, part, names), part, names, initial);
    }

    private static String stem(String code, NamePart part, List<Given> given) {
        return part == NamePart.PATRONYMIC ? Endings.father(code) : given.isEmpty() ? Endings.family(code) : code;
    }

    Agreement with(NameWord other) {
        if (initial || other.initial) {
            boolean fitting = part == other.part || part == NamePart.UNKNOWN || other.part == NamePart.UNKNOWN;
            return fitting && beginsLike(other) ? Agreement.INITIAL : Agreement.NONE;
        }
        boolean fathers = part == NamePart.PATRONYMIC && other.part == NamePart.PATRONYMIC;
        if (!given.isEmpty() && !other.given.isEmpty() && !fathers) {
            return ofGiven(other);
        }
        if (code.equals(other.code)) {
            return Agreement.EQUAL;
        }
        if (fathers) {
            return ofFathers(other);
        }
        if (stem.equals(other.stem) && given.isEmpty() == other.given.isEmpty()) {
            return Agreement.SPELT;
        }
        boolean oneGiven = given.isEmpty() != other.given.isEmpty();
        boolean surname = oneGiven && Endings.surname(given.isEmpty() ? code : other.code);
        return !surname && slipped(other)
                ? Agreement.SPELT
                : Agreement.NONE;
    }

    private boolean slipped(NameWord other) {
        boolean oneAlphabet = Letters.isCyrillic(text.charAt(0)) == Letters.isCyrillic(other.text.charAt(0));
        return Slips.apart(code, other.code) || (oneAlphabet && Slips.apart(text, other.text));
    }

    private Agreement ofGiven(NameWord other) {
        if (given.stream().noneMatch(other.given::contains)) {
            return Agreement.NONE;
        }
        return code.equals(other.code) ? Agreement.EQUAL : Agreement.SPELT;
    }

    private Agreement ofFathers(NameWord other) {
        if (Endings.ofPatronymic(code).contradicts(Endings.ofPatronymic(other.code))) {
            return Agreement.NONE;
        }
        if (stem.equals(other.stem)) {
            return Agreement.EQUAL;
        }
        boolean twoFathers = GivenNames.father(stem) && GivenNames.father(other.stem);
        return !twoFathers && Slips.apart(code, other.code) ? Agreement.SPELT : Agreement.NONE;
    }

    private boolean beginsLike(NameWord other) {
        if (text.charAt(0) == other.text.charAt(0) || code.charAt(0) == other.code.charAt(0)) {
            return true;
        }
        return fits(other) || other.fits(this);
    }

    private boolean fits(NameWord word) {
        return initials().indexOf(word.code.charAt(0)) >= 0
                || (initial && word.given.stream().anyMatch(known -> known.name().charAt(0) == text.charAt(0)));
    }

    /** The first letters of skeletons that a Latin initial may stand for. */
    private String initials() {
        if (!initial || Letters.isCyrillic(text.charAt(0))) {
            return "";
        }
        char letter = text.charAt(0);
        if (SOFT.indexOf(letter) >= 0) {
            return "iej";
        }
        return switch (letter) {
            case 's' -> "sw";
            case 'c' -> "kqc";
            case 'z' -> "zj";
            case 'k' -> "kh";
            case 't' -> "tc";
            default -> "";
        };
    }
}
