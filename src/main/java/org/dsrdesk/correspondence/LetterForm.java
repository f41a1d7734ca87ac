package org.dsrdesk.correspondence;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.dsrdesk.domain.letter.LetterField;
import org.dsrdesk.domain.letter.LetterKind;
import org.dsrdesk.domain.letter.LetterLanguage;
import org.dsrdesk.letters.docx.DocxTemplate;
import org.dsrdesk.letters.docx.FieldFault;
import org.dsrdesk.letters.docx.FieldNames;
import org.dsrdesk.letters.docx.TextTemplate;
import org.dsrdesk.letters.templates.ShippedTemplates;

/**
 * The Word document that letters of a kind are made of: the operator's own, or the shipped text with a letterhead of as
 * many lines as the letter has.
 */
final class LetterForm {
    /** A year and its sign, which no line may part. */
    private static final Pattern YEAR = Pattern.compile("(\\d{4}) г\\.");

    private final LetterLanguage language;
    private final DocxTemplate template;
    private final boolean own;

    private LetterForm(LetterLanguage language, DocxTemplate template, boolean own) {
        this.language = language;
        this.template = template;
        this.own = own;
    }

    static LetterForm own(byte[] docx, LetterLanguage language) {
        return new LetterForm(language, DocxTemplate.of(docx), true);
    }

    /** The shipped form; its letterhead has a line for each line of the value. */
    static LetterForm shipped(LetterKind kind, LetterLanguage language, String letterhead) {
        String field = LetterField.LETTERHEAD.name(language);
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < letterhead.lines().count() || i == 0; i++) {
            lines.add("{{" + line(field, i) + "}}");
        }
        return new LetterForm(language, DocxTemplate.of(document(kind, language, lines)), false);
    }

    /** The shipped document with given lines above, where letters of the kind have a letterhead at all. */
    static byte[] document(LetterKind kind, LetterLanguage language, List<String> letterhead) {
        String text = ShippedTemplates.text(kind, language)
                .orElseThrow(() -> new IllegalArgumentException("no template of " + kind + " in " + language));
        String field = "# {{" + LetterField.LETTERHEAD.name(language) + "}}";
        boolean headed = text.startsWith(field);
        return TextTemplate.docx(
                headed ? text.substring(field.length()) : text, headed ? letterhead : List.of(), language.locale());
    }

    private static String line(String field, int index) {
        return index == 0 ? field : field + " " + (index + 1);
    }

    boolean own() {
        return own;
    }

    /** The fields that it names, in its order. */
    Set<LetterField> fields() {
        Set<LetterField> fields = new LinkedHashSet<>();
        template.fields().forEach(name -> LetterField.named(name, language).ifPresent(fields::add));
        return fields;
    }

    /** What is wrong with the document itself, for letters of a kind. */
    List<FieldFault> faults(LetterKind kind) {
        return own
                ? template.faults(kind.fields().stream().map(field -> field.name(language)).toList())
                : List.of();
    }

    /**
     * The letter.
     *
     * @throws org.dsrdesk.letters.docx.FieldFaultsException naming the fields that are empty, unknown or broken
     */
    byte[] filled(Function<LetterField, String> values) {
        Map<String, String> named = new HashMap<>();
        template.fields().forEach(name -> LetterField.named(name, language)
                .ifPresent(field -> named.put(name, values.apply(field))));
        if (!own && fields().contains(LetterField.LETTERHEAD)) {
            String field = FieldNames.canonical(LetterField.LETTERHEAD.name(language));
            List<String> lines = values.apply(LetterField.LETTERHEAD).lines().toList();
            for (int i = 0; i < lines.size(); i++) {
                named.put(line(field, i), lines.get(i));
            }
        }
        named.replaceAll((_, value) -> YEAR.matcher(value).replaceAll("$1\u00a0г."));
        return template.fill(named);
    }
}
