package org.dsrdesk.domain.assessment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.dsrdesk.domain.assessment.Population.Person;
import org.dsrdesk.domain.person.IdentityDetails;
import org.dsrdesk.domain.person.IdentityKeys;
import org.dsrdesk.domain.person.Requester;
import org.dsrdesk.domain.person.RequesterRole;
import org.jspecify.annotations.Nullable;

/**
 * Labelled pairs of requesters, drawn from a seed. A person has one of 200 surnames and 90 first names, common ones
 * more often, a patronymic, a phone, an address, a date of birth. <em>One person</em>: every {@link Spelling} alike
 * often; the two requests share the phone (35 %), the address, with capitals or a tag (30 %), both (15 %) or nothing
 * (20 %, one side has other contacts or none, and in a third of them the birth date is given). <em>Different
 * people</em>, every class alike often: a family on one phone; colleagues at one info@ or one switchboard; namesakes;
 * twins; father and son; husband and wife; colleagues with consecutive numbers; addresses that one letter tells apart;
 * surnames that one letter tells apart; namesakes at one switchboard with different extensions; twins of one
 * initial; namesakes at one info@; a household's account and phone without a name; a surname on a family's phone and
 * address; two clients of one lawyer; strangers.
 */
final class PersonPairs {
    /** Two requesters and whether they are one person. */
    record Pair(String kind, boolean same, boolean contact, IdentityKeys one, IdentityKeys other, String shown) {}

    private enum Different {
        FAMILY_PHONE,
        COMPANY_ADDRESS,
        SWITCHBOARD,
        NAMESAKES,
        TWINS,
        FATHER_AND_SON,
        HUSBAND_AND_WIFE,
        CONSECUTIVE_NUMBERS,
        ADDRESSES_ONE_LETTER_APART,
        SURNAMES_ONE_LETTER_APART,
        NAMESAKES_AT_ONE_SWITCHBOARD,
        TWINS_OF_ONE_INITIAL,
        NAMESAKES_AT_ONE_ADDRESS,
        HOUSEHOLD_ACCOUNT,
        SURNAME_AT_ONE_HOME,
        CLIENTS_OF_ONE_LAWYER,
        STRANGERS
    }

    private final Population dice;

    private PersonPairs(long seed) {
        dice = new Population(seed);
    }

    static List<Pair> drawn(long seed, int each) {
        PersonPairs pairs = new PersonPairs(seed);
        List<Pair> all = new ArrayList<>();
        for (int i = 0; i < each; i++) {
            for (Spelling spelling : Spelling.values()) {
                all.add(pairs.same(spelling));
            }
            for (int twice = 0; twice < 2; twice++) {
                for (Different different : Different.values()) {
                    all.add(pairs.different(different));
                }
            }
        }
        return all;
    }

    private Pair same(Spelling spelling) {
        Person who = dice.person();
        int shared = spelling.needsContact() ? dice.upTo(80) : dice.upTo(100);
        boolean phone = shared < 35 || (shared >= 65 && shared < 80);
        boolean email = shared >= 35 && shared < 80;
        String otherPhone = dice.chance(50) ? dice.phone() : null;
        String otherEmail = dice.chance(50) ? dice.email(who.family(), who.first()) : null;
        boolean birth = shared >= 80 && dice.chance(33);
        Requester one = requester(
                who.full(), dice.chance(70) || email ? who.email() : null,
                dice.chance(70) || phone ? who.phone() : null,
                birth ? who.birth() : null, null);
        Requester other = requester(spelling.of(who, dice), email ? retyped(who.email()) : otherEmail,
                phone ? who.phone() : otherPhone, birth ? who.birth() : null, null);
        return pair("same: " + spelling, true, shared < 80, one, other);
    }

    private String retyped(String email) {
        return switch (dice.upTo(4)) {
            case 0 -> email.toUpperCase(Locale.ROOT);
            case 1 -> email.replace("@", "+zapros@");
            default -> email;
        };
    }

    private Pair different(Different kind) {
        Person one = dice.person();
        Person other = dice.person();
        Person relative = other.ofFamily(one.family()).reachedAt(one.phone(), other.email())
                .named(other.male(), dice.firstName(other.male(), one.first()));
        return switch (kind) {
            case FAMILY_PHONE -> told(kind, one, relative, false, any());
            case COMPANY_ADDRESS -> told(kind, one.reachedAt(one.phone(), "info@firma.example"),
                    differently(other, one).reachedAt(other.phone(), "info@firma.example"), false, any());
            case SWITCHBOARD -> extended(kind, one, differently(other, one));
            case NAMESAKES -> told(kind, one, one.childOf(dice.chance(50) ? one.father() : other.father())
                    .reachedAt(other.phone(), other.email()).born(other.birth()), dice.chance(30), any());
            case TWINS -> told(kind, one, one.named(one.male(), dice.firstName(one.male(), one.first())), true,
                    dice.chance(85) ? Spelling.AS_IT_IS : Spelling.NO_PATRONYMIC);
            case FATHER_AND_SON -> fatherAndSon(kind, one.named(true, dice.firstName(true, "")));
            case HUSBAND_AND_WIFE -> told(kind, one,
                    relative.named(!one.male(), dice.firstName(!one.male(), "")), false,
                    dice.chance(30) ? Spelling.SURNAME_AND_INITIALS : any());
            case CONSECUTIVE_NUMBERS -> told(kind, one.reachedAt("+74951234567", one.email()),
                    differently(other, one).reachedAt("+74951234568", other.email()), false, any());
            case ADDRESSES_ONE_LETTER_APART -> told(kind, one,
                    relative.reachedAt(other.phone(), "x" + one.email().substring(1)), false, any());
            case SURNAMES_ONE_LETTER_APART -> told(kind, one, one.ofFamily(neighbour(one.family()))
                    .reachedAt(other.phone(), other.email()).childOf(other.father()), false, any());
            case NAMESAKES_AT_ONE_SWITCHBOARD -> extended(kind, one, one.childOf(other.father())
                    .reachedAt(one.phone(), other.email()));
            case TWINS_OF_ONE_INITIAL -> twins(kind, one);
            case NAMESAKES_AT_ONE_ADDRESS -> told(kind, one.reachedAt(one.phone(), "info@firma.example"),
                    one.childOf(other.father()).reachedAt(other.phone(), "info@firma.example"), false, any());
            case HOUSEHOLD_ACCOUNT -> household(kind, one, relative);
            case SURNAME_AT_ONE_HOME -> pair("different: " + kind, false, false,
                    requester(one.family(), one.email(), one.phone(), null, null),
                    requester(any().of(relative, dice), one.email(), one.phone(), null, null));
            case CLIENTS_OF_ONE_LAWYER -> clients(kind, dice.person(), one, differently(other, one));
            case STRANGERS -> told(kind, one, differently(other, one), dice.chance(30), any());
        };
    }

    private Person differently(Person other, Person one) {
        return other.named(other.male(), dice.firstName(other.male(), one.first()));
    }

    private Spelling any() {
        return dice.chance(40)
                ? Spelling.NO_PATRONYMIC
                : dice.one(
                        List.of(Spelling.AS_IT_IS, Spelling.OTHER_ORDER, Spelling.PASSPORT_LATIN, Spelling.SHORT_FORM,
                                Spelling.ONE_SLIP, Spelling.CASUAL_LATIN));
    }

    private static String neighbour(String family) {
        return family.substring(0, 1) + (family.charAt(1) == 'о' ? "а" : "о") + family.substring(2);
    }

    private Pair fatherAndSon(Different kind, Person father) {
        String first = dice.chance(40) ? father.first() : dice.firstName(true, "");
        Person son = father.named(true, first).childOf(father.first()).born(father.birth().plusYears(25))
                .reachedAt(father.phone(), dice.email(father.family(), first));
        if (son.full().equals(father.full())) {
            return fatherAndSon(kind, father.childOf(dice.firstName(true, father.father())));
        }
        return told(kind, father, son, dice.chance(30),
                dice.chance(30) && son.first().equals(father.first()) ? Spelling.AS_IT_IS : Spelling.OTHER_ORDER);
    }

    private Pair told(Different kind, Person one, Person other, boolean births, Spelling spelling) {
        Requester first = requester(spelling == Spelling.SURNAME_AND_INITIALS ? spelling.of(one, dice) : one.full(),
                one.email(), one.phone(), births ? one.birth() : null, null);
        Requester second =
                requester(spelling.of(other, dice), other.email().equals(one.email()) && kind == Different.TWINS
                        && dice.chance(50) ? null : other.email(), other.phone(), births ? other.birth() : null, null);
        return pair("different: " + kind, false, false, first, second);
    }

    private Pair extended(Different kind, Person one, Person other) {
        String at = "+74957654321";
        return pair("different: " + kind, false, false,
                requester(one.full(), one.email(), at, null, String.valueOf(100 + dice.upTo(400))),
                requester(any().of(other, dice), other.email(), at, null, String.valueOf(500 + dice.upTo(400))));
    }

    private Pair twins(Different kind, Person one) {
        return pair("different: " + kind, false, false,
                requester(one.family() + " " + one.first().charAt(0) + ".", null, one.phone(), one.birth(), null),
                requester(Spelling.NO_PATRONYMIC.of(one, dice), null, one.phone(), one.birth(), null));
    }

    private Pair clients(Different kind, Person lawyer, Person one, Person other) {
        return pair("different: " + kind, false, false, lawyer(lawyer, one.full()),
                lawyer(lawyer, any().of(other, dice)));
    }

    private static Requester lawyer(Person who, String client) {
        return new Requester(who.full(), who.email(), who.phone(), RequesterRole.REPRESENTATIVE, client);
    }

    private Pair household(Different kind, Person one, Person relative) {
        IdentityDetails account = new IdentityDetails(null, "4400" + dice.upTo(100_000), null, null);
        return pair("different: " + kind, false, false,
                requester("", null, one.phone(), null, null).withDetails(account),
                requester(any().of(relative, dice), null, one.phone(), null, null).withDetails(account));
    }

    private static Requester requester(
            String name, @Nullable String email, @Nullable String phone, @Nullable LocalDate birth,
            @Nullable String extension) {
        return new Requester(name, email, phone, RequesterRole.SUBJECT, null, null,
                new IdentityDetails(birth, null, null, extension));
    }

    private static Pair pair(String kind, boolean same, boolean contact, Requester one, Requester other) {
        return new Pair(kind, same, contact, IdentityKeys.of(one), IdentityKeys.of(other), one + " / " + other);
    }
}
