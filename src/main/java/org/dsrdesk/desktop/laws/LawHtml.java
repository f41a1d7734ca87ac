package org.dsrdesk.desktop.laws;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.dsrdesk.desktop.Messages;

/** A law as one HTML file that needs nothing else: tables to read, to search and to print from a browser. */
record LawHtml(Messages messages) {
    private static final List<FactKind> COLUMNS =
            List.of(FactKind.CITATION, FactKind.STARTS, FactKind.TERM, FactKind.EXTENSION);
    private static final String STYLE = """
            body { font: 11pt/1.4 "PT Sans", "Segoe UI", "Helvetica Neue", sans-serif; margin: 2em; }
            h1 { font-size: 1.5em; } h2 { font-size: 1.15em; margin: 1.6em 0 .4em; }
            table { border-collapse: collapse; width: 100%; }
            th, td { border: 1px solid; padding: .35em .5em; text-align: left; vertical-align: top; }
            thead { display: table-header-group; } tr { break-inside: avoid; } h2 { break-after: avoid; }
            p { margin: .2em 0; } ul { margin: .2em 0; padding-left: 1.2em; }
            .mark { font-weight: bold; border: 1px solid; border-radius: .6em; padding: 0 .5em; white-space: nowrap; }
            .name { font-style: italic; }
            @media print { body { margin: 0; font-size: 9pt; } @page { size: landscape; margin: 12mm; } }
            """;

    String page(LawPage page) {
        StringBuilder html = new StringBuilder(1 << 16);
        html.append("<!DOCTYPE html>\n<html lang=\"").append(messages.language().tag()).append("\">\n<head>\n")
                .append("<meta charset=\"utf-8\">\n<meta http-equiv=\"Content-Security-Policy\" ")
                .append("content=\"default-src 'none'; style-src 'unsafe-inline'\">\n<title>")
                .append(escaped(page.title())).append("</title>\n<style>\n").append(STYLE)
                .append("</style>\n</head>\n<body>\n<h1>").append(escaped(page.title())).append("</h1>\n");
        page.about().facts().forEach(fact -> html.append(named(fact)));
        page.sections().forEach(section -> section(section, html));
        return html.append("</body>\n</html>\n").toString();
    }

    private void section(LawSection section, StringBuilder html) {
        html.append("<h2>").append(escaped(section.title())).append("</h2>\n");
        if (section.entries().isEmpty()) {
            html.append("<p>").append(escaped(section.none())).append("</p>\n");
            return;
        }
        List<FactKind> columns = COLUMNS.stream()
                .filter(kind -> section.entries().stream().anyMatch(entry -> entry.fact(kind).isPresent()))
                .toList();
        html.append("<table>\n<thead><tr><th>").append(escaped(messages.text("laws.column.rule"))).append("</th>");
        columns.forEach(kind -> html.append("<th>").append(escaped(label(kind))).append("</th>"));
        html.append("<th>").append(escaped(messages.text("laws.column.more"))).append("</th></tr></thead>\n<tbody>\n");
        section.entries().forEach(entry -> row(entry, columns, html));
        html.append("</tbody>\n</table>\n");
    }

    private void row(LawEntry entry, List<FactKind> columns, StringBuilder html) {
        html.append("<tr><td><b>").append(escaped(entry.title())).append("</b>");
        entry.marks().forEach(mark -> html.append(" <span class=\"mark\">")
                .append(escaped(messages.text("laws.mark." + mark.name()))).append("</span>"));
        html.append(paragraphs(entry.lines(FactKind.WORDS))).append("</td>");
        columns.forEach(kind -> html.append("<td>").append(paragraphs(entry.lines(kind))).append("</td>"));
        Set<FactKind> told = EnumSet.of(FactKind.WORDS);
        told.addAll(columns);
        html.append("<td>");
        entry.facts().stream().filter(fact -> !told.contains(fact.kind())).forEach(fact -> html.append(named(fact)));
        html.append("</td></tr>\n");
    }

    private String named(Fact fact) {
        String name = "<span class=\"name\">" + escaped(label(fact.kind())) + ":</span> ";
        if (fact.lines().size() == 1) {
            return "<p>" + name + escaped(fact.lines().getFirst()) + "</p>\n";
        }
        return "<p>" + name + "</p>\n<ul>" + fact.lines().stream()
                .map(line -> "<li>" + escaped(line) + "</li>")
                .collect(Collectors.joining()) + "</ul>\n";
    }

    private String label(FactKind kind) {
        return messages.text("laws.fact." + kind.name());
    }

    private static String paragraphs(List<String> lines) {
        return lines.stream().map(line -> "<p>" + escaped(line) + "</p>").collect(Collectors.joining());
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
    }
}
