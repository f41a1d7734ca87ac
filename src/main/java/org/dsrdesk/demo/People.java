package org.dsrdesk.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SplittableRandom;
import org.dsrdesk.domain.person.Requester;
import org.dsrdesk.domain.person.RequesterRole;
import org.jspecify.annotations.Nullable;

/** Made-up people; phones lie in one small range, addresses under {@code .example}. */
final class People {
    private static final List<String> SURNAMES = List.of(
            "Алексеев", "Беляев", "Васильев", "Гаврилов", "Дорофеев", "Егоров", "Журавлёв", "Зайцев", "Игнатов",
            "Климов",
            "Королёв", "Лебедев", "Медведев", "Никитин", "Орлов", "Панкратов", "Родионов", "Соловьёв", "Тимофеев",
            "Фёдоров",
            "Харитонов", "Цветков", "Чернов", "Шестаков", "Щербаков", "Яковлев", "Пахомов", "Синицын", "Голубкин",
            "Рябинин");
    private static final List<String> MEN = List.of(
            "Алексей", "Андрей", "Артём", "Борис", "Виктор", "Глеб", "Денис", "Евгений", "Иван", "Кирилл", "Максим",
            "Николай",
            "Олег", "Павел", "Роман", "Сергей", "Фёдор", "Юрий");
    private static final List<String> WOMEN = List.of(
            "Алёна", "Анна", "Валентина", "Вера", "Галина", "Дарья", "Екатерина", "Елена", "Ирина", "Ксения", "Любовь",
            "Марина", "Надежда", "Ольга", "Полина", "Светлана", "Татьяна", "Юлия");
    private static final List<String> FATHERS = List.of(
            "Алексеев", "Андреев", "Борисов", "Викторов", "Денисов", "Евгеньев", "Иванов", "Максимов", "Николаев",
            "Олегов",
            "Павлов", "Петров", "Романов", "Сергеев", "Юрьев");
    private static final Map<Character, String> LATIN = Map.ofEntries(
            Map.entry('а', "a"), Map.entry('б', "b"), Map.entry('в', "v"), Map.entry('г', "g"), Map.entry('д', "d"),
            Map.entry('е', "e"), Map.entry('ё', "e"), Map.entry('ж', "zh"), Map.entry('з', "z"), Map.entry('и', "i"),
            Map.entry('й', "y"), Map.entry('к', "k"), Map.entry('л', "l"), Map.entry('м', "m"), Map.entry('н', "n"),
            Map.entry('о', "o"), Map.entry('п', "p"), Map.entry('р', "r"), Map.entry('с', "s"), Map.entry('т', "t"),
            Map.entry('у', "u"), Map.entry('ф', "f"), Map.entry('х', "h"), Map.entry('ц', "ts"), Map.entry('ч', "ch"),
            Map.entry('ш', "sh"), Map.entry('щ', "sch"), Map.entry('ы', "y"), Map.entry('э', "e"), Map.entry('ю', "yu"),
            Map.entry('я', "ya"));
    private static final List<String> HOSTS = List.of("pochta.example", "mail.example", "yashchik.example");

    private static final int LATELY = 12;

    private final SplittableRandom random;
    private final List<Person> known = new ArrayList<>();

    People(SplittableRandom random) {
        this.random = random;
    }

    /** One made-up person. */
    record Person(String surname, String name, String father, String email, String phone) {
        /** The person as they sign for the first time. */
        Requester asked() {
            return requester(surname + " " + name + " " + father, email, phone);
        }

        /** The same person spelt differently. */
        Requester askedAgain(int way) {
            String full = surname + " " + name + " " + father;
            return switch (way % 4) {
                case 0 -> requester(full.toLowerCase(Locale.ROOT).replace('ё', 'е'), email, null);
                case 1 -> requester(name + " " + surname, null, phone);
                case 2 -> requester(name + " " + father + " " + surname.toUpperCase(Locale.ROOT), email, phone);
                default -> requester(surname + " " + name.charAt(0) + ". " + father.charAt(0) + ".", null, phone);
            };
        }

        /** Somebody else who asks for the person. */
        Requester represented(RequesterRole role, Person by) {
            return new Requester(
                    by.asked().name(), by.email(), by.phone(), role, surname + " " + name + " " + father);
        }

        private static Requester requester(String name, @Nullable String email, @Nullable String phone) {
            return new Requester(name, email, phone, RequesterRole.SUBJECT, null);
        }
    }

    /** Somebody who has not asked yet. */
    Person somebody() {
        boolean woman = random.nextInt(100) < 58;
        String surname = pick(SURNAMES) + (woman ? "а" : "");
        String name = pick(woman ? WOMEN : MEN);
        String father = pick(FATHERS) + (woman ? "на" : "ич");
        int number = known.size() + 1;
        String email = latin(name).charAt(0) + "." + latin(surname) + number + "@" + pick(HOSTS);
        String phone = "+7900000" + String.format(Locale.ROOT, "%04d", number);
        Person person = new Person(surname, name, father, email, phone);
        known.add(person);
        return person;
    }

    /** Somebody who has asked lately, or somebody new at the beginning. */
    Person acquaintance() {
        return known.isEmpty()
                ? somebody()
                : known.get(known.size() - 1 - random.nextInt(Math.min(LATELY, known.size())));
    }

    private String pick(List<String> words) {
        return words.get(random.nextInt(words.size()));
    }

    private static String latin(String word) {
        StringBuilder latin = new StringBuilder();
        for (char letter : word.toLowerCase(Locale.ROOT).toCharArray()) {
            latin.append(LATIN.getOrDefault(letter, ""));
        }
        return latin.toString();
    }
}
