package org.dsrdesk.intake;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dsrdesk.domain.statute.DemandKind;

/** The phrases by which demands are recognised, read strictly from {@code phrases.tsv}. */
public final class PhraseBook {
    static final String CONTEXT = "CONTEXT";
    private static final Pattern MISWRITTEN = Pattern.compile("\\{|\\|\\||(?:^|[\\s|])\\*|&\\s*(?:&|$)");
    private static final String CANCEL = "cancel";
    private static final Set<String> OPTIONS = Set.of("-", "firm", "sender");
    private static final Set<String> TOPICS = Stream.concat(
            Arrays.stream(DemandKind.values()).map(Enum::name),
            Stream.of(CONTEXT, "PARENT", "REPRESENTATIVE", "PROCESSOR"))
            .collect(Collectors.toUnmodifiableSet());

    private final List<Phrase> phrases;

    private PhraseBook(List<Phrase> phrases) {
        this.phrases = List.copyOf(phrases);
    }

    /** The book that comes with the desk. */
    public static PhraseBook standard() {
        try (InputStream stream = PhraseBook.class.getResourceAsStream("phrases.tsv")) {
            byte[] bytes = Objects.requireNonNull(stream, "phrases.tsv").readAllBytes();
            return parse(new String(bytes, StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Reads a book; throws IllegalArgumentException naming the line that is not as described in its head. */
    public static PhraseBook parse(String text) {
        List<Phrase> phrases = new ArrayList<>();
        Map<String, String> names = new HashMap<>();
        List<String> lines = text.lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            if (line.startsWith("=")) {
                String[] definition = line.substring(1).split("\t", 2);
                names.put("{" + definition[0] + "}", definition.length == 2 ? definition[1].strip() : "");
            } else if (!line.isBlank() && !line.startsWith("#")) {
                phrases.add(phrase(expanded(line, names), i + 1));
            }
        }
        return new PhraseBook(phrases);
    }

    List<Phrase> phrases() {
        return phrases;
    }

    private static String expanded(String line, Map<String, String> names) {
        String result = line;
        for (Map.Entry<String, String> name : names.entrySet()) {
            result = result.replace(name.getKey(), name.getValue());
        }
        return result;
    }

    private static Phrase phrase(String line, int number) {
        String[] columns = line.split("\t", -1);
        if (columns.length != 4 || !TOPICS.contains(columns[0]) || !OPTIONS.contains(columns[2])
                || columns[3].isBlank() || MISWRITTEN.matcher(columns[3]).find()
                || !columns[3].equals(Words.fold(columns[3]))) {
            throw new IllegalArgumentException("line " + number + " is not topic, weight, option, phrase: " + line);
        }
        boolean cancels = columns[1].equals(CANCEL);
        List<Phrase.Group> groups =
                Arrays.stream(columns[3].split("&")).map(Phrase.Group::parse).toList();
        return new Phrase(columns[0], cancels ? 0 : weight(columns[1], number), cancels, columns[2].equals("firm"),
                columns[2].equals("sender"), groups);
    }

    private static double weight(String text, int number) {
        try {
            double weight = Double.parseDouble(text);
            if (weight > 0 && weight <= 1) {
                return weight;
            }
        } catch (NumberFormatException notANumber) {
            throw new IllegalArgumentException("line " + number + ": weight " + text, notANumber);
        }
        throw new IllegalArgumentException("line " + number + ": weight " + text);
    }
}
