package org.dsrdesk.domain.person;

import java.util.List;

/** What the ends of Russian surnames and patronymics tell; all words are skeletons. */
final class Endings {
    private static final List<String> MALE = List.of("ov", "ev", "in", "ski", "cki");
    private static final List<String> FEMALE = List.of("ova", "eva", "ina", "skaia", "ckaia");
    private static final List<String> OTHERS =
            List.of("ko", "uk", "ih", "iq", "dze", "wvili", "enk", "ian", "oi", "aia");
    private static final List<String> SONS = List.of("oviq", "eviq", "viq", "niq", "tiq", "kiq", "miq");
    private static final List<String> DAUGHTERS = List.of("ovna", "evna", "iqna", "inqna");
    private static final List<String> CASES = List.of("aia", "oi", "oiu", "im", "om", "em", "u", "a", "e", "i", "ogo");
    private static final String SHORT_SON = "iliq";
    private static final int SHORTEST = 5;

    private Endings() {}

    static Sex ofSurname(String code) {
        if (ends(code, FEMALE)) {
            return Sex.FEMALE;
        }
        return ends(code, MALE) ? Sex.MALE : Sex.UNKNOWN;
    }

    static boolean surname(String code) {
        return ofSurname(code) != Sex.UNKNOWN || (code.length() > SHORTEST && ends(code, OTHERS));
    }

    static Sex ofPatronymic(String code) {
        String plain = nominative(code);
        if (plain.length() < SHORTEST) {
            return plain.equals(SHORT_SON) ? Sex.MALE : Sex.UNKNOWN;
        }
        if (ends(plain, DAUGHTERS)) {
            return Sex.FEMALE;
        }
        return ends(plain, SONS) ? Sex.MALE : Sex.UNKNOWN;
    }

    /** A patronymic without its case and sex, so that only the father's name is left. */
    static String father(String code) {
        String plain = nominative(code);
        for (String end : List.of("oviq", "eviq", "ovna", "evna", "iqna", "viq", "iq")) {
            if (plain.length() > end.length() + 1 && plain.endsWith(end)) {
                return plain.substring(0, plain.length() - end.length());
            }
        }
        return plain;
    }

    /** What a patronymic of a man's name leaves when its ending is gone. */
    static String fatherOf(String name) {
        for (String end : List.of("ei", "i", "a")) {
            if (name.endsWith(end)) {
                return name.substring(0, name.length() - end.length());
            }
        }
        return name;
    }

    /** A surname without sex and case: one word for husband and wife. */
    static String family(String code) {
        for (String male : MALE) {
            String stem = male.endsWith("ki") ? male.substring(0, male.length() - 1) : male;
            int end = code.lastIndexOf(stem);
            if (end > 0
                    && (end + stem.length() == code.length() || CASES.contains(code.substring(end + stem.length())))) {
                return code.substring(0, end + stem.length());
            }
        }
        return code;
    }

    private static String nominative(String code) {
        int son = code.lastIndexOf("iq");
        boolean ofSon = son > 1 && code.length() - son <= 4 && CASES.contains(code.substring(son + 2));
        if (ofSon && code.charAt(code.length() - 1) != 'n') {
            return code.substring(0, son + 2);
        }
        int daughter = Math.max(code.lastIndexOf("vn"), code.lastIndexOf("qn"));
        boolean ofDaughter = daughter > 2 && CASES.contains(code.substring(daughter + 2));
        return ofDaughter ? code.substring(0, daughter + 2) + "a" : code;
    }

    private static boolean ends(String code, List<String> endings) {
        return endings.stream().anyMatch(end -> code.length() > end.length() + 1 && code.endsWith(end));
    }
}
