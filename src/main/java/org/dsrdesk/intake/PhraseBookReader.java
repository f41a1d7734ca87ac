package org.dsrdesk.intake;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dsrdesk.domain.statute.DemandKind;
import org.dsrdesk.intake.PersonProposal.Circumstance;

/** Reads the text of a phrase book strictly, giving each distinct place of its phrases a number. */
final class PhraseBookReader {
    private static final Pattern NAME = Pattern.compile("\\{(\\w+)}");
    private static final Set<String> KINDS =
            Arrays.stream(DemandKind.values()).map(Enum::name).collect(Collectors.toUnmodifiableSet());
    private static final Set<String> TOPICS = Stream.of(
            KINDS.stream(),
            Arrays.stream(Circumstance.values()).map(Enum::name),
            Stream.of(PhraseBook.CONTEXT, PhraseBook.ADVERTISING, PhraseBook.ASKED, PhraseBook.ANY))
            .flatMap(each -> each)
            .collect(Collectors.toUnmodifiableSet());
    private static final int COLUMNS = 4;

    private final Map<String, String> names = new HashMap<>();
    private final Map<List<Term>, Integer> numbers = new HashMap<>();
    private final List<List<Term>> places = new ArrayList<>();
    private final List<Integer> lines = new ArrayList<>();

    PhraseBook read(String text) {
        List<Phrase> phrases = new ArrayList<>();
        List<String> all = text.lines().toList();
        for (int number = 1; number <= all.size(); number++) {
            String line = all.get(number - 1);
            try {
                if (line.startsWith("=")) {
                    define(line);
                } else if (!line.isBlank() && !line.startsWith("#")) {
                    phrases.add(phrase(line, number));
                }
            } catch (IllegalArgumentException faulty) {
                throw new IllegalArgumentException("line " + number + ": " + faulty.getMessage() + ": " + line,
                        faulty);
            }
        }
        return new PhraseBook(phrases, places, lines);
    }

    private void define(String line) {
        String[] columns = line.substring(1).split("\t", -1);
        require(columns.length == 2 && columns[0].matches("\\w+"), "no name with its words");
        String words = expanded(columns[1].strip());
        terms(words);
        require(names.put(columns[0], words) == null, "name defined twice");
    }

    private Phrase phrase(String line, int number) {
        String[] columns = line.split("\t", -1);
        require(columns.length == COLUMNS, "not topic, weight, option, phrase");
        require(TOPICS.contains(columns[0]), "no such topic");
        require(columns[3].equals(Words.fold(columns[3])), "capital letters or ё");
        boolean cancels = columns[1].equals("cancel");
        require(cancels || !columns[0].equals(PhraseBook.ANY), "ANY can only be cancelled");
        List<Phrase.Group> groups = Arrays.stream(expanded(columns[3]).split("&", -1))
                .map(group -> group(group.strip().split("\\s+"), number))
                .toList();
        return new Phrase(columns[0], cancels ? 0 : weight(columns[1]), use(cancels, columns[2]), groups);
    }

    private Phrase.Group group(String[] texts, int line) {
        BitSet tight = new BitSet();
        boolean opens = texts[0].startsWith("^");
        List<Integer> numbered = new ArrayList<>();
        for (String text : texts) {
            boolean follows = text.startsWith(">");
            require(!follows || !numbered.isEmpty(), "> before the first word");
            tight.set(numbered.size(), follows);
            numbered.add(place(follows || (opens && numbered.isEmpty()) ? text.substring(1) : text, line));
        }
        return new Phrase.Group(List.copyOf(numbered), tight, opens);
    }

    private int place(String text, int line) {
        return numbers.computeIfAbsent(terms(text), fresh -> {
            places.add(fresh);
            lines.add(line);
            return places.size() - 1;
        });
    }

    private static List<Term> terms(String text) {
        return Arrays.stream(text.split("\\|", -1)).map(Term::parse).toList();
    }

    private String expanded(String text) {
        Matcher matcher = NAME.matcher(text);
        return matcher.replaceAll(match -> {
            String words = names.get(match.group(1));
            require(words != null, "no such name as " + match.group(1));
            return Matcher.quoteReplacement(String.valueOf(words));
        });
    }

    private static Phrase.Use use(boolean cancels, String option) {
        return cancels ? cancels(option) : counts(option);
    }

    private static Phrase.Use cancels(String option) {
        return switch (option) {
            case "-" -> Phrase.Use.CANCELS;
            case "question" -> Phrase.Use.CANCELS_QUESTION;
            case "letter" -> Phrase.Use.CANCELS_LETTER;
            default -> throw new IllegalArgumentException("no such option of a phrase that cancels");
        };
    }

    private static Phrase.Use counts(String option) {
        return switch (option) {
            case "-" -> Phrase.Use.COUNTS;
            case "across" -> Phrase.Use.ACROSS;
            case "firm" -> Phrase.Use.FIRM;
            case "alone" -> Phrase.Use.ALONE;
            case "sender" -> Phrase.Use.SENDER;
            default -> throw new IllegalArgumentException("no such option");
        };
    }

    private static double weight(String text) {
        require(text.matches("0\\.\\d{1,2}|1"), "weight is not 0.01 to 1 or cancel");
        double weight = Double.parseDouble(text);
        require(weight > 0, "weight is not 0.01 to 1 or cancel");
        return weight;
    }

    private static void require(boolean right, String otherwise) {
        if (!right) {
            throw new IllegalArgumentException(otherwise);
        }
    }
}
