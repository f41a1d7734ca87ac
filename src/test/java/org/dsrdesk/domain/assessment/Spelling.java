package org.dsrdesk.domain.assessment;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.dsrdesk.domain.assessment.Population.Person;

/** How one person's name comes to be written differently. */
enum Spelling {
    AS_IT_IS,
    OTHER_ORDER,
    NO_PATRONYMIC,
    SURNAME_AND_INITIALS,
    INITIALS_WITHOUT_DOTS,
    WITHOUT_YO,
    SHORT_FORM,
    PASSPORT_LATIN,
    GOST_LATIN,
    BGN_LATIN,
    CASUAL_LATIN,
    ONE_SLIP,
    TWO_SLIPS,
    OTHER_KEYBOARD,
    MIXED_ALPHABETS,
    TITLE,
    CAPITALS,
    GENITIVE,
    SHORT_FORM_IN_LATIN,
    SLIP_IN_LATIN,
    ORDER_AND_SLIP,
    SHORT_FORM_AND_SLIP,
    /** Only beside a contact. */
    FIRST_NAME_ONLY,
    /** Only beside a contact. */
    NO_NAME;

    private static final Map<String, String> SHORT = Map.ofEntries(
            Map.entry("Александр", "Саша"), Map.entry("Александра", "Саша"), Map.entry("Сергей", "Серёжа"),
            Map.entry("Алексей", "Лёша"), Map.entry("Андрей", "Андрюша"), Map.entry("Дмитрий", "Дима"),
            Map.entry("Михаил", "Миша"), Map.entry("Иван", "Ваня"), Map.entry("Николай", "Коля"),
            Map.entry("Владимир", "Вова"), Map.entry("Евгений", "Женя"), Map.entry("Евгения", "Женя"),
            Map.entry("Максим", "Макс"), Map.entry("Константин", "Костя"), Map.entry("Вячеслав", "Слава"),
            Map.entry("Станислав", "Стас"), Map.entry("Григорий", "Гриша"), Map.entry("Анна", "Аня"),
            Map.entry("Мария", "Маша"), Map.entry("Елена", "Лена"), Map.entry("Ольга", "Оля"),
            Map.entry("Наталья", "Наташа"), Map.entry("Екатерина", "Катя"), Map.entry("Татьяна", "Таня"),
            Map.entry("Ирина", "Ира"), Map.entry("Светлана", "Света"), Map.entry("Анастасия", "Настя"),
            Map.entry("Юлия", "Юля"), Map.entry("Людмила", "Люда"), Map.entry("Галина", "Галя"),
            Map.entry("Валентин", "Валя"), Map.entry("Валентина", "Валя"), Map.entry("Юрий", "Юра"));

    boolean needsContact() {
        return this == NO_NAME || this == FIRST_NAME_ONLY;
    }

    String of(Person who, Population dice) {
        String surname = who.surname();
        String two = surname + " " + who.first();
        String shortened = SHORT.getOrDefault(who.first(), who.first()) + " " + surname;
        return switch (this) {
            case AS_IT_IS -> who.full();
            case OTHER_ORDER -> who.first() + " " + who.patronymic() + " " + surname;
            case NO_PATRONYMIC -> dice.chance(50) ? two : who.first() + " " + surname;
            case SURNAME_AND_INITIALS -> initials(who, dice);
            case INITIALS_WITHOUT_DOTS -> surname + " " + who.first().charAt(0) + who.patronymic().charAt(0);
            case WITHOUT_YO -> two.replace('ё', 'е').replace('Ё', 'Е');
            case SHORT_FORM -> shortened;
            case PASSPORT_LATIN -> Latin.passport(two);
            case GOST_LATIN -> Latin.gost(who.full());
            case BGN_LATIN -> Latin.bgn(who.full());
            case CASUAL_LATIN -> Latin.casual(who.first() + " " + surname);
            case ONE_SLIP -> slip(two, dice);
            case TWO_SLIPS -> slip(surname, dice) + " " + slip(who.first(), dice) + " " + who.patronymic();
            case OTHER_KEYBOARD -> Latin.otherKeyboard(two);
            case MIXED_ALPHABETS -> two.replace('о', 'o').replace('а', 'a').replace('с', 'c').replace('Е', 'E');
            case TITLE -> (who.male() ? "г-н " : "Г-жа ") + two;
            case CAPITALS -> who.full().toUpperCase(Locale.ROOT);
            case GENITIVE -> genitive(who);
            case SHORT_FORM_IN_LATIN -> Latin.bgn(shortened);
            case SLIP_IN_LATIN -> slip(Latin.passport(two), dice);
            case ORDER_AND_SLIP -> slip(who.first() + " " + surname, dice);
            case SHORT_FORM_AND_SLIP -> slip(surname, dice) + " " + SHORT.getOrDefault(who.first(), who.first());
            case FIRST_NAME_ONLY -> who.first();
            case NO_NAME -> "";
        };
    }

    private static String initials(Person who, Population dice) {
        String both = who.first().charAt(0) + "." + (dice.chance(50) ? " " : "") + who.patronymic().charAt(0) + ".";
        return dice.chance(50) ? who.surname() + " " + both : both + " " + who.surname();
    }

    private static String genitive(Person who) {
        if (!who.male()) {
            String surname = who.surname().replaceAll("ая$", "ой").replaceAll("([оеё]в|[иы]н)а$", "$1ой");
            return surname + " " + who.first().replaceAll("ия$", "ии").replaceAll("а$", "ы").replaceAll("я$", "и") + " "
                    + who.patronymic().replaceAll("а$", "ы");
        }
        String surname = who.surname().replaceAll("ий$", "ого").replaceAll("([оеё]в|[иы]н)$", "$1а");
        return surname + " " + who.first().replaceAll("([^йья])$", "$1а").replaceAll("й$", "я") + " "
                + who.patronymic() + "а";
    }

    /** One accident of typing somewhere but in the first letter. */
    private static String slip(String text, Population dice) {
        if (text.length() < 4) {
            return text;
        }
        int at = 1 + dice.upTo(text.length() - 2);
        if (text.charAt(at) == ' ' || text.charAt(at + 1) == ' ' || text.charAt(at - 1) == ' ') {
            return slip(text, dice);
        }
        String before = text.substring(0, at);
        return switch (dice.upTo(4)) {
            case 0 -> before + text.substring(at + 1);
            case 1 -> before + text.charAt(at) + text.substring(at);
            case 2 -> before + text.charAt(at + 1) + text.charAt(at) + text.substring(at + 2);
            default -> before + dice.one(letters(text)) + text.substring(at + 1);
        };
    }

    private static List<String> letters(String text) {
        return text.charAt(1) < 128
                ? List.of("a", "o", "e", "r", "n", "m", "t")
                : List.of("а", "о", "е", "п", "р", "н", "м");
    }
}
