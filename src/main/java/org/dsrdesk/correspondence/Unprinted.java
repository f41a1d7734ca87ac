package org.dsrdesk.correspondence;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.dsrdesk.domain.letter.LetterField;
import org.dsrdesk.domain.letter.LetterLanguage;
import org.dsrdesk.letters.docx.FieldFault;
import org.dsrdesk.letters.docx.FieldFaultsException;
import org.dsrdesk.letters.docx.FieldProblem;
import org.dsrdesk.letters.html.LeftOut;
import org.dsrdesk.letters.html.LeftOutKind;

/** Finds in which fields a letter says what its pages cannot show. */
record Unprinted(Collection<LetterField> fields, Function<LetterField, String> values, LetterLanguage language) {
    private static final int LONGEST = 40;

    /**
     * Refuses pages with boxes in place of what a field says.
     *
     * @throws FieldFaultsException naming each field with such a sign, and its first word with one
     */
    void refuse(List<LeftOut> leftOut) {
        List<String> signs = leftOut.stream()
                .filter(one -> one.kind() == LeftOutKind.SIGN)
                .map(LeftOut::what)
                .toList();
        List<FieldFault> faults = fields.stream().flatMap(field -> fault(field, signs).stream()).toList();
        if (!faults.isEmpty()) {
            throw new FieldFaultsException(faults);
        }
    }

    private Optional<FieldFault> fault(LetterField field, List<String> signs) {
        return Arrays.stream(Normalizer.normalize(values.apply(field), Normalizer.Form.NFC).split("\\s+"))
                .flatMap(word -> signs.stream().filter(sign -> has(word, sign)).map(sign -> fault(field, sign, word)))
                .findFirst();
    }

    private static boolean has(String word, String sign) {
        return word.contains(sign) || word.toUpperCase(Locale.ROOT).contains(sign);
    }

    private FieldFault fault(LetterField field, String sign, String word) {
        String shown = word.length() > LONGEST ? word.substring(0, LONGEST) + "…" : word;
        return new FieldFault(FieldProblem.SIGN, field.name(language), List.of(sign, shown));
    }
}
