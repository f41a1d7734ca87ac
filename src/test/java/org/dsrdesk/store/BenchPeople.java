package org.dsrdesk.store;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.dsrdesk.domain.person.IdentityDetails;
import org.dsrdesk.domain.person.Requester;
import org.dsrdesk.domain.person.RequesterRole;

/**
 * Made-up people of a town: surnames, first names and patronymics as unevenly spread as in life, contacts of their
 * own.
 */
final class BenchPeople {
    private static final List<String> ROOTS = List.of("Иван", "Петр", "Смирн", "Кузнец", "Попов", "Волк", "Сокол",
            "Лебед", "Козл", "Новик", "Мороз", "Павл", "Семен", "Голуб", "Виноград", "Богдан", "Вороб", "Фёдор",
            "Михайл", "Белк", "Тарас", "Бел", "Комар", "Орл", "Кисел", "Макар", "Андре", "Коваль", "Ильин", "Гусь",
            "Титар", "Кузьм", "Кудряш", "Баран", "Кулик", "Алексе", "Степан", "Яковл", "Сорок", "Серге", "Роман",
            "Захар", "Борис", "Корол", "Герасим", "Пономар", "Григор", "Лазар", "Медвед", "Ерш", "Никит", "Собол",
            "Ряб", "Полякан", "Цветок", "Данил", "Жук", "Фрол", "Журавель", "Никола");
    private static final List<String> ENDS = List.of("ов", "ин", "енко", "ский", "чук", "ян", "евич", "ец", "идзе",
            "ук", "аев", "их", "ак", "онко", "улин", "инец", "юк", "овский", "ихин", "айтис", "ёнок", "ушкин", "онин",
            "атов", "алин");
    private static final List<String> FIRST = List.of("Александр", "Сергей", "Мария", "Анна", "Елена", "Ольга",
            "Дмитрий", "Андрей", "Алексей", "Наталья", "Татьяна", "Ирина", "Екатерина", "Иван", "Максим", "Михаил",
            "Светлана", "Юлия", "Евгений", "Владимир", "Николай", "Павел", "Роман", "Олег", "Артём", "Илья", "Ксения",
            "Дарья", "Полина", "Виктория", "Людмила", "Галина", "Валентина", "Лариса", "Пётр", "Антон", "Игорь",
            "Константин", "Фёдор", "Тимофей");
    private static final List<String> FATHERS = List.of("Александров", "Сергеев", "Владимиров", "Николаев", "Иванов",
            "Алексеев", "Михайлов", "Викторов", "Анатольев", "Дмитриев", "Петров", "Юрьев", "Васильев", "Андреев",
            "Евгеньев", "Валерьев", "Геннадьев", "Борисов", "Павлов", "Олегов", "Игорев", "Романов", "Фёдоров",
            "Степанов", "Львов", "Глебов", "Аркадьев", "Семёнов", "Григорьев", "Максимов");

    private BenchPeople() {}

    /** A person by number, always the same; every third told the day of birth, every second a contract. */
    static Requester person(int number) {
        long mixed = KeyHash.of("person" + number) >>> 1;
        String surname = uneven(ROOTS, mixed) + uneven(ENDS, mixed >>> 12);
        String name = surname + " " + uneven(FIRST, mixed >>> 24) + " " + uneven(FATHERS, mixed >>> 36) + "на";
        LocalDate birth = number % 3 == 0 ? LocalDate.of(1950, 1, 1).plusDays(mixed % 20_000) : null;
        String contract = number % 2 == 0 ? String.format(Locale.ROOT, "%08d", number * 37L % 100_000_000L) : null;
        return new Requester(name, "p" + number + "@mail.example", phone(number), RequesterRole.SUBJECT, null)
                .withDetails(new IdentityDetails(birth, contract, null, null));
    }

    /** The number of a person, spread over the whole range of mobile numbers. */
    static String phone(int number) {
        return "+79" + String.format(Locale.ROOT, "%09d", number * 2_147L % 1_000_000_000L);
    }

    /** As the person calls again: the same, another telephone, another spelling, or only a name. */
    static Requester again(int number) {
        Requester known = person(number);
        return switch (number % 4) {
            case 0 -> known;
            case 1 -> new Requester(known.name(), null, "+7495" + phone(number).substring(5), known.role(), null);
            case 2 -> new Requester(known.name().replace('о', 'а'), known.email(), null, known.role(), null);
            default -> new Requester(known.name(), null, null, known.role(), null);
        };
    }

    /** Half of the people share a sixth of the names. */
    private static String uneven(List<String> texts, long mixed) {
        int place = (int) (mixed & 0xfff);
        int few = Math.max(1, texts.size() / 6);
        return texts.get(place % 2 == 0 ? place / 2 % few : place / 2 % texts.size());
    }
}
