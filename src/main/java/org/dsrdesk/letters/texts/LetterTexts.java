package org.dsrdesk.letters.texts;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dsrdesk.letters.docx.FieldFault;
import org.dsrdesk.letters.docx.UnusableDocumentException;
import org.dsrdesk.letters.html.LeftOut;

/** Sentences about templates and letters in one language: Russian unless English is asked for. */
public final class LetterTexts {
    private final ResourceBundle bundle;
    private final Locale locale;

    public LetterTexts(Locale locale) {
        this.locale = locale.getLanguage().equals("en") ? Locale.of("en") : Locale.of("ru");
        this.bundle = ResourceBundle.getBundle(
                "org.dsrdesk.letters.texts.texts",
                this.locale,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    /** Why a file cannot serve as a letter, in a sentence. */
    public String of(UnusableDocumentException unusable) {
        return sentence("document." + unusable.problem().name(), unusable.detail());
    }

    /** What is wrong with a field, in a sentence that names it. */
    public String of(FieldFault fault) {
        List<String> details = fault.details();
        return sentence(
                "field." + fault.problem().name(),
                fault.shown(),
                details.isEmpty() ? "" : details.getFirst(),
                details.isEmpty() ? "" : details.getLast());
    }

    /** What is wrong with fields, a line each. */
    public String of(List<FieldFault> faults) {
        return faults.stream().map(this::of).collect(Collectors.joining("\n"));
    }

    /** What the PDF lacks or shows otherwise, in a sentence. */
    public String of(LeftOut leftOut) {
        return sentence("left." + leftOut.kind().name(), leftOut.what());
    }

    private String sentence(String key, String detail, Object... more) {
        String form = bundle.getString(detail.isBlank() && bundle.containsKey(key + ".plain") ? key + ".plain" : key);
        return new MessageFormat(form, locale)
                .format(Stream.concat(Stream.of(detail), Stream.of(more)).toArray());
    }
}
