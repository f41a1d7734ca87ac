package org.dsrdesk.desktop.laws;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.dsrdesk.desktop.Messages;
import org.dsrdesk.desktop.parts.LineWrap;

/** A law as pages of plain text for a printer: a table eighty characters wide, what else is said below each row. */
record LawSheet(Messages messages) {
    private static final int WIDTH = 80;
    private static final int[] WIDTHS = {30, 16, 14, 11};
    private static final FactKind[] COLUMNS = {FactKind.CITATION, FactKind.TERM, FactKind.EXTENSION};
    private static final String INDENT = "    ";

    String page(LawPage page) {
        List<String> lines = new ArrayList<>(LineWrap.at(page.title(), WIDTH));
        page.about().facts().forEach(fact -> add(fact, "", lines));
        page.sections().forEach(section -> section(section, lines));
        return String.join("\n", lines) + "\n";
    }

    private void section(LawSection section, List<String> lines) {
        lines.add("");
        lines.add("=".repeat(WIDTH));
        lines.addAll(LineWrap.at(section.title().toUpperCase(messages.language().locale()), WIDTH));
        lines.add("=".repeat(WIDTH));
        if (section.entries().isEmpty()) {
            lines.addAll(LineWrap.at(section.none(), WIDTH));
            return;
        }
        List<String> head = new ArrayList<>(List.of(messages.text("laws.column.rule")));
        for (FactKind kind : COLUMNS) {
            head.add(label(kind));
        }
        row(head, lines);
        section.entries().forEach(entry -> entry(entry, lines));
    }

    private void entry(LawEntry entry, List<String> lines) {
        lines.add("-".repeat(WIDTH));
        String marks = entry.marks().stream()
                .map(mark -> " [" + messages.text("laws.mark." + mark.name()) + "]")
                .collect(Collectors.joining());
        List<String> cells = new ArrayList<>(List.of(entry.title() + marks));
        Set<FactKind> told = EnumSet.noneOf(FactKind.class);
        for (FactKind kind : COLUMNS) {
            cells.add(entry.lines(kind).stream().findFirst().orElse(""));
            if (entry.lines(kind).size() < 2) {
                told.add(kind);
            }
        }
        row(cells, lines);
        entry.facts().stream().filter(fact -> !told.contains(fact.kind())).forEach(fact -> add(fact, INDENT, lines));
    }

    private static void row(List<String> cells, List<String> lines) {
        List<List<String>> wrapped = new ArrayList<>();
        for (int i = 0; i < cells.size(); i++) {
            wrapped.add(LineWrap.at(cells.get(i), WIDTHS[i]));
        }
        int height = wrapped.stream().mapToInt(List::size).max().orElse(0);
        for (int at = 0; at < height; at++) {
            StringBuilder line = new StringBuilder();
            for (int i = 0; i < wrapped.size(); i++) {
                String cell = at < wrapped.get(i).size() ? wrapped.get(i).get(at) : "";
                String pad = String.format(Locale.ROOT, "%-" + WIDTHS[i] + "s", cell);
                line.append(i == 0 ? "" : " | ").append(pad);
            }
            lines.add(line.toString().stripTrailing());
        }
    }

    private void add(Fact fact, String indent, List<String> lines) {
        String name = label(fact.kind());
        if (fact.kind() == FactKind.WORDS) {
            fact.lines().forEach(line -> wrap(line, indent, lines));
        } else if (fact.lines().size() == 1) {
            wrap(name + ": " + fact.lines().getFirst(), indent, lines);
        } else {
            wrap(name + ":", indent, lines);
            fact.lines().forEach(line -> wrap("- " + line, indent + "  ", lines));
        }
    }

    private static void wrap(String text, String indent, List<String> lines) {
        text.lines().flatMap(line -> LineWrap.at(line, WIDTH - indent.length()).stream())
                .forEach(line -> lines.add(indent + line));
    }

    private String label(FactKind kind) {
        return messages.text("laws.fact." + kind.name());
    }
}
