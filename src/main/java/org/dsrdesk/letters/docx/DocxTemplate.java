package org.dsrdesk.letters.docx;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** A Word document with fields like {{outgoing number}} in its text, tables, headers, footers, notes and text boxes. */
public final class DocxTemplate {
    private final DocxFile file;
    private final Set<String> fields = new LinkedHashSet<>();
    private final List<FieldFault> broken = new ArrayList<>();

    private DocxTemplate(DocxFile file) {
        this.file = file;
        for (String part : file.textParts()) {
            scan(file.xml(part), file.relations(part).values());
        }
    }

    private void scan(Document part, Collection<Relation> relations) {
        Set<Element> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        for (Element paragraph : Word.all(part, "p")) {
            if (Word.is(paragraph, "p")) {
                ParagraphText text = new ParagraphText(paragraph);
                seen.addAll(text.elements());
                FieldScan scan = FieldScan.of(text.text());
                scan.places().forEach(place -> fields.add(place.name()));
                scan.faults().forEach(this::broken);
            }
        }
        StrayFields.in(part, relations, seen).forEach(this::broken);
    }

    private void broken(FieldFault fault) {
        if (!broken.contains(fault)) {
            broken.add(fault);
        }
    }

    /** Opens a template; throws {@link UnusableDocumentException} for a file that cannot serve as one. */
    public static DocxTemplate of(byte[] docx) {
        return new DocxTemplate(DocxFile.open(docx));
    }

    /** The names of its fields, lower case, in the order in which they first appear. */
    public List<String> fields() {
        return List.copyOf(fields);
    }

    /** What is wrong with the template itself: broken fields, and those that are none of the known names. */
    public List<FieldFault> faults(Collection<String> known) {
        Set<String> names = known.stream().map(FieldNames::canonical).collect(Collectors.toSet());
        List<FieldFault> faults = new ArrayList<>(broken);
        fields.stream()
                .filter(field -> !names.contains(field))
                .forEach(field -> faults.add(new FieldFault(FieldProblem.UNKNOWN, field)));
        return faults;
    }

    /** The letter as DOCX; values beyond the fields are not used. Throws {@link FieldFaultsException}. */
    public byte[] fill(Map<String, String> values) {
        Map<String, String> named = new HashMap<>();
        values.forEach((name, value) -> named.put(FieldNames.canonical(name), value));
        List<FieldFault> faults = new ArrayList<>(broken);
        fields.forEach(field -> missing(field, named.get(field), faults));
        if (!faults.isEmpty()) {
            throw new FieldFaultsException(faults);
        }
        Map<String, List<String>> lines = new HashMap<>();
        fields.forEach(field -> lines.put(field, CleanValue.lines(named.getOrDefault(field, ""))));
        return filled(lines).packed();
    }

    private static void missing(String field, @Nullable String value, List<FieldFault> faults) {
        if (value == null) {
            faults.add(new FieldFault(FieldProblem.MISSING, field));
        } else if (CleanValue.isBlank(value)) {
            faults.add(new FieldFault(FieldProblem.EMPTY, field));
        }
    }

    private DocxFile filled(Map<String, List<String>> lines) {
        ListItems items = new ListItems(file.related("styles"));
        Map<String, Document> changed = new LinkedHashMap<>();
        for (String part : file.textParts()) {
            Document document = file.xml(part);
            Word.all(document, "p").stream()
                    .filter(paragraph -> Word.is(paragraph, "p"))
                    .forEach(paragraph -> fill(paragraph, lines, items));
            changed.put(part, document);
        }
        return file.with(changed);
    }

    private static void fill(Element paragraph, Map<String, List<String>> lines, ListItems items) {
        ParagraphText text = new ParagraphText(paragraph);
        List<FieldScan.Place> places = FieldScan.of(text.text()).places();
        boolean item = !places.isEmpty() && items.isItem(paragraph);
        List<Element> breaks = new ArrayList<>();
        for (FieldScan.Place place : places.reversed()) {
            List<String> value = lines.getOrDefault(place.name(), List.of(""));
            List<String> shown = item ? value.stream().filter(line -> !line.isBlank()).toList() : value;
            boolean stopped = text.text().startsWith(".", place.to());
            breaks.addAll(
                    0, text.replace(place.from(), place.to(), stopped ? CleanValue.unstopped(shown) : shown));
        }
        if (item) {
            ListItems.split(paragraph, breaks);
        }
    }
}
