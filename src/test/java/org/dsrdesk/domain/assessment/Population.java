package org.dsrdesk.domain.assessment;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.StringTokenizer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Made-up people with the names that are common in Russia; phones from one small range, addresses without owners. */
final class Population {
    private static final List<String> SURNAMES = words("""
            Иванов Смирнов Кузнецов Попов Васильев Петров Соколов Михайлов Новиков Фёдоров Морозов Волков Алексеев
            Лебедев Семёнов Егоров Павлов Козлов Степанов Николаев Орлов Андреев Макаров Никитин Захаров Зайцев Соловьёв
            Борисов Яковлев Григорьев Романов Воробьёв Сергеев Кузьмин Фролов Александров Дмитриев Королёв Гусев Киселёв
            Ильин Максимов Поляков Сорокин Виноградов Ковалёв Белов Медведев Антонов Тарасов Жуков Баранов Филиппов
            Комаров Давыдов Беляев Герасимов Богданов Осипов Сидоров Матвеев Титов Марков Миронов Крылов Куликов Карпов
            Власов Мельников Денисов Гаврилов Тихонов Казаков Афанасьев Данилов Савельев Тимофеев Фомин Чернов Абрамов
            Мартынов Ефимов Федотов Щербаков Назаров Калинин Исаев Чернышёв Быков Маслов Родионов Коновалов Лазарев
            Воронин Климов Филатов Пономарёв Голубев Кудрявцев Прохоров Наумов Потапов Журавлёв Овчинников Трофимов
            Леонов Соболев Ермаков Колесников Гончаров Емельянов Никифоров Грачёв Котов Гришин Ефремов Архипов Громов
            Кириллов Малышев Панов Моисеев Румянцев Акимов Кондратьев Бирюков Горбунов Анисимов Ерёмин Тихомиров Галкин
            Лукьянов Михеев Скворцов Юдин Белоусов Нестеров Симонов Прокофьев Харитонов Князев Цветков Левин Митрофанов
            Воронов Аксёнов Софронов Мальцев Логинов Горшков Савин Краснов Майоров Демидов Елисеев Рыбаков Сафонов
            Плотников Хохлов Фадеев Молчанов Игнатов Литвинов Ершов Ушаков Дементьев Рябов Мухин Калашников Лобанов
            Достоевский Вишневский Покровский Островский Шевченко Бондаренко Ткаченко Коваленко Ковальчук Бойко Хабаров
            Щукин Цыганков Чайковский Юсупов Хасанов Ахметов Гарифуллин Ли Ким Пак Шмидт Толстой Гагарин""");
    private static final List<String> MEN = words("""
            Александр Сергей Алексей Андрей Дмитрий Михаил Иван Николай Владимир Евгений Максим Антон Илья Павел Роман
            Артём Виктор Юрий Константин Игорь Кирилл Денис Олег Пётр Вячеслав Станислав Никита Григорий Борис Анатолий
            Фёдор Леонид Валентин Георгий Семён Глеб Тимофей Ярослав Эдуард Валерий Василий Вадим Руслан Егор Тимур
            Даниил Матвей Степан Лев""");
    private static final List<String> WOMEN = words("""
            Анна Мария Елена Ольга Наталья Екатерина Татьяна Ирина Светлана Анастасия Юлия Марина Людмила Галина Алина
            Дарья Виктория Надежда Любовь Валентина Полина Ксения Вера Александра Лариса Нина Евгения Оксана Кристина
            Елизавета София Варвара Арина Яна Алла Тамара Валерия Вероника Зинаида Жанна Карина Маргарита Диана""");
    private static final Map<String, String> FATHERS = Map.ofEntries(
            Map.entry("Пётр", "Петров"), Map.entry("Павел", "Павлов"), Map.entry("Лев", "Львов"),
            Map.entry("Дмитрий", "Дмитриев"), Map.entry("Георгий", "Георгиев"), Map.entry("Игорь", "Игорев"));

    private final SplittableRandom random;
    private int serial;

    Population(long seed) {
        random = new SplittableRandom(seed);
    }

    /** One person with everything that a requester may tell. */
    record Person(
            boolean male, String family, String first, String father, String phone, String email, LocalDate birth) {
        String surname() {
            return male ? family : feminine(family);
        }

        String patronymic() {
            return patronymicOf(father, male);
        }

        String full() {
            return surname() + " " + first + " " + patronymic();
        }

        Person named(boolean man, String name) {
            return new Person(man, family, name, father, phone, email, birth);
        }

        Person childOf(String other) {
            return new Person(male, family, first, other, phone, email, birth);
        }

        Person ofFamily(String other) {
            return new Person(male, other, first, father, phone, email, birth);
        }

        Person reachedAt(String number, String address) {
            return new Person(male, family, first, father, number, address, birth);
        }

        Person born(LocalDate day) {
            return new Person(male, family, first, father, phone, email, day);
        }
    }

    Person person() {
        boolean male = random.nextBoolean();
        String family = often(SURNAMES);
        String first = often(male ? MEN : WOMEN);
        return new Person(male, family, first, often(MEN), phone(), email(family, first), birth());
    }

    String firstName(boolean male, String not) {
        String name = one(male ? MEN : WOMEN);
        return name.equals(not) ? firstName(male, not) : name;
    }

    LocalDate birth() {
        return LocalDate.of(1940, 1, 1).plusDays(random.nextInt(25_000));
    }

    String phone() {
        return String.format(Locale.ROOT, "+7999%07d", serial++ * 7 % 10_000_000);
    }

    String email(String family, String first) {
        String box = Latin.casual(first).charAt(0) + "." + Latin.casual(family);
        return box.toLowerCase(Locale.ROOT) + serial++ + "@" + one(List.of("mail.example", "gmail.com", "yandex.ru"));
    }

    private String often(List<String> all) {
        return all.get((int) (all.size() * Math.pow(random.nextDouble(), 1.7)));
    }

    <T> T one(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }

    boolean chance(int percent) {
        return random.nextInt(100) < percent;
    }

    int upTo(int bound) {
        return random.nextInt(bound);
    }

    static String feminine(String family) {
        if (family.endsWith("ский") || family.endsWith("ой")) {
            return family.substring(0, family.length() - 2) + "ая";
        }
        return family.matches(".*([её]в|ов|ин|ын)") ? family + "а" : family;
    }

    static String patronymicOf(String father, boolean male) {
        if (father.equals("Илья") || father.equals("Никита")) {
            String stem = father.substring(0, father.length() - 1);
            return father.equals("Илья") ? male ? "Ильич" : "Ильинична" : stem + (male ? "ич" : "ична");
        }
        String known = FATHERS.get(father);
        String stem = known != null
                ? known
                : father.endsWith("ий")
                        ? father.substring(0, father.length() - 2) + "ьев"
                        : father.endsWith("й") ? father.substring(0, father.length() - 1) + "ев" : father + "ов";
        return stem + (male ? "ич" : "на");
    }

    private static List<String> words(String text) {
        StringTokenizer words = new StringTokenizer(text);
        return IntStream.range(0, words.countTokens()).mapToObj(_ -> words.nextToken()).collect(Collectors.toList());
    }
}
