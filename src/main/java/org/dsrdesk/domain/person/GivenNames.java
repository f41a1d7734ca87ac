package org.dsrdesk.domain.person;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.StringTokenizer;

/** Russian first names with their short forms; a short form may be several names'. */
final class GivenNames {
    /** A first name in full, with its skeleton. */
    record Given(String name, String code, Sex sex) {}

    private static final Map<String, List<Given>> WRITTEN = new HashMap<>();
    private static final Map<String, List<Given>> CODES = new HashMap<>();
    private static final Map<String, List<Given>> SLIPPED = new HashMap<>();
    private static final Set<String> FATHERS = new HashSet<>(Set.of("pavl", "lv", "iakovl"));
    private static final int SHORTEST_SLIPPED = 4;

    static {
        read(GivenNamesTable.MEN, Sex.MALE);
        read(GivenNamesTable.WOMEN, Sex.FEMALE);
    }

    private GivenNames() {}

    /** The first names that a word stands for; empty for any other word. */
    static List<Given> of(String word, String code) {
        List<Given> written = WRITTEN.get(word);
        return written != null ? written : Letters.isCyrillic(word.charAt(0)) ? List.of() : known(CODES, code);
    }

    /** The first names from which the word is one slip away, as written or in its skeleton. */
    static List<Given> near(String word, String code) {
        List<Given> near = new ArrayList<>();
        addNear(near, WRITTEN, word);
        addNear(near, CODES, code);
        return near;
    }

    private static void addNear(List<Given> near, Map<String, List<Given>> forms, String form) {
        if (form.length() < SHORTEST_SLIPPED) {
            return;
        }
        known(SLIPPED, form).forEach(given -> add(near, given));
        for (int i = 0; i < form.length(); i++) {
            String without = without(form, i);
            known(forms, without).forEach(given -> add(near, given));
            known(SLIPPED, without).forEach(given -> add(near, given));
        }
    }

    /** Whether a patronymic without its ending, as {@link Endings#father} gives it, is of a known name. */
    static boolean father(String stem) {
        return FATHERS.contains(stem);
    }

    private static List<Given> known(Map<String, List<Given>> forms, String form) {
        List<Given> given = forms.get(form);
        return given == null ? List.of() : given;
    }

    private static void read(String table, Sex sex) {
        table.lines().forEach(line -> {
            StringTokenizer forms = new StringTokenizer(line.toLowerCase(Locale.ROOT).replace('ё', 'е'));
            Given given = null;
            while (forms.hasMoreTokens()) {
                String form = forms.nextToken();
                if (given == null) {
                    given = new Given(form, Skeleton.of(form), sex);
                    FATHERS.add(Endings.fatherOf(given.code()));
                }
                keep(form, given);
            }
        });
    }

    private static void keep(String form, Given given) {
        String code = Skeleton.of(form);
        if (Letters.isCyrillic(form.charAt(0))) {
            add(WRITTEN.computeIfAbsent(form, _ -> new ArrayList<>()), given);
            keepSlipped(form, given);
        }
        add(CODES.computeIfAbsent(code, _ -> new ArrayList<>()), given);
        keepSlipped(code, given);
    }

    private static void keepSlipped(String form, Given given) {
        for (int i = 0; i < form.length() && form.length() >= SHORTEST_SLIPPED; i++) {
            add(SLIPPED.computeIfAbsent(without(form, i), _ -> new ArrayList<>()), given);
        }
    }

    private static void add(List<Given> all, Given given) {
        if (!all.contains(given)) {
            all.add(given);
        }
    }

    private static String without(String code, int place) {
        return code.substring(0, place) + code.substring(place + 1);
    }
}
