package org.dsrdesk.intake;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.dsrdesk.domain.statute.DemandKind;
import org.jspecify.annotations.Nullable;

/** Invented letters with the demands that a careful officer would read out of them, from text files. */
final class LabelledLetters {
    private static final String FROM = "От: ";
    private static final String SUBJECT = "Тема: ";

    private LabelledLetters() {}

    /** A letter and its demands, none when it asks nothing. */
    record Labelled(Set<DemandKind> kinds, String from, @Nullable String subject, String text) {

        ReadLetter read() {
            LetterBuilder letter = LetterBuilder.from(encoded(from));
            return LetterBuilder.read(subject == null ? letter.text(text) : letter.subject(subject).text(text));
        }

        private static String encoded(String from) {
            int address = from.indexOf('<');
            String name = from.substring(0, address).strip();
            return LetterBuilder.word(name, StandardCharsets.UTF_8) + " " + from.substring(address);
        }
    }

    static List<Labelled> of(String... files) {
        List<Labelled> all = new ArrayList<>();
        for (String file : files) {
            String text = new String(Sample.resource(file), StandardCharsets.UTF_8);
            List<String> lines = text.lines().filter(line -> !line.startsWith("#")).toList();
            if (file.endsWith(".tsv")) {
                lines.forEach(line -> all.add(row(line)));
            } else {
                Arrays.stream(String.join("\n", lines).split("(?:^|\n)@ ")).filter(each -> !each.isBlank())
                        .forEach(each -> all.add(block(each)));
            }
        }
        return all;
    }

    private static Labelled row(String line) {
        String[] columns = line.split("\t", 2);
        return labelled(columns[0], List.of(columns[1].replace("\\n", "\n")));
    }

    private static Labelled block(String block) {
        List<String> lines = block.strip().lines().toList();
        return labelled(lines.getFirst(), lines.subList(1, lines.size()));
    }

    private static Labelled labelled(String kinds, List<String> lines) {
        String from = "Клиент <client@mail.example>";
        String subject = null;
        List<String> text = new ArrayList<>(lines);
        while (text.getFirst().startsWith(FROM) || text.getFirst().startsWith(SUBJECT)) {
            String line = text.removeFirst();
            if (line.startsWith(FROM)) {
                from = line.substring(FROM.length());
            } else {
                subject = line.substring(SUBJECT.length());
            }
        }
        return new Labelled(kinds(kinds), from, subject, String.join("\n", text));
    }

    private static Set<DemandKind> kinds(String column) {
        return Arrays.stream(column.split(";"))
                .filter(each -> !each.equals("NONE"))
                .map(DemandKind::valueOf)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(DemandKind.class)));
    }
}
