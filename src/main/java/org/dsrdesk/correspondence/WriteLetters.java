package org.dsrdesk.correspondence;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.dsrdesk.casework.Actor;
import org.dsrdesk.casework.CaseDesk;
import org.dsrdesk.casework.CaseView;
import org.dsrdesk.casework.KeptTemplate;
import org.dsrdesk.casework.Original;
import org.dsrdesk.casework.Press;
import org.dsrdesk.domain.letter.LetterField;
import org.dsrdesk.domain.letter.LetterKind;
import org.dsrdesk.domain.letter.LetterLanguage;
import org.dsrdesk.domain.letter.OutgoingLetter;
import org.dsrdesk.domain.operator.OperatorId;
import org.dsrdesk.domain.profile.Profile;
import org.dsrdesk.letters.docx.FieldFault;
import org.dsrdesk.letters.docx.FieldFaultsException;
import org.dsrdesk.letters.pdf.MadePdf;
import org.dsrdesk.letters.pdf.PdfMaker;
import org.dsrdesk.letters.templates.ShippedTemplates;

/** Writes the letters and acts of requests; keep one, since it keeps the fonts. May be called from any thread. */
public final class WriteLetters {
    private static final Set<LetterField> OF_THE_PRESS = EnumSet.of(
            LetterField.OUTGOING_NUMBER,
            LetterField.LETTER_DATE,
            LetterField.DOCUMENT_NUMBER,
            LetterField.DOCUMENT_DATE);
    private static final Set<LetterKind> OF_DESTRUCTION =
            EnumSet.of(LetterKind.DESTRUCTION_ACT, LetterKind.LOG_EXTRACT);

    private final CaseDesk desk;
    private final PdfMaker pdfs = new PdfMaker();

    public WriteLetters(CaseDesk desk) {
        this.desk = desk;
    }

    /**
     * A letter with what its fields say as the request stands now; number and day of the letter are no fields that
     * anybody writes.
     */
    public LetterDraft draft(OutgoingLetter letter, Actor actor) {
        LetterBasis basis = basis(letter, actor);
        FieldValues values = new FieldValues(basis);
        LetterForm form = form(basis, values.of(LetterField.LETTERHEAD));
        List<DraftField> fields = form.fields().stream()
                .filter(field -> !OF_THE_PRESS.contains(field))
                .map(field -> new DraftField(field, values.of(field), letter.words().getOrDefault(field, "")))
                .toList();
        return new LetterDraft(basis.view(), letter, fields, form.faults(letter.kind()), form.own());
    }

    /**
     * How a draft looks with some words in place of those that are kept; fields that are still empty show their names
     * in brackets, and so do number and day.
     *
     * @throws FieldFaultsException when the operator's own template is broken
     */
    public MadePdf preview(OutgoingLetter letter, Map<LetterField, String> words, Actor actor) {
        LetterLanguage language = letter.about().language();
        Function<LetterField, String> values = values(basis(letter, actor), words);
        Function<LetterField, String> shown = field -> {
            String value = values.apply(field);
            return value.isBlank() ? "[" + field.name(language) + "]" : value;
        };
        LetterForm form = form(basis(letter, actor), shown.apply(LetterField.LETTERHEAD));
        return pdfs.make(form.filled(shown));
    }

    /**
     * Records or takes back that a person checked that a draft tells nothing of other people (152-FZ art. 14(2)): that
     * holds for what the draft says now, in the document that says it now.
     */
    public OutgoingLetter othersLeftOut(OutgoingLetter seen, boolean checked, Actor actor) {
        return checked
                ? desk.outgoing().othersLeftOut(seen, shown(seen, actor), actor)
                : desk.outgoing().othersLeftOut(seen, false, actor);
    }

    private String shown(OutgoingLetter letter, Actor actor) {
        LetterDraft draft = draft(letter, actor);
        OperatorId operator = draft.view().operator().id();
        String template = desk.templates().of(operator).stream()
                .filter(own -> own.kind() == letter.kind() && own.language() == letter.about().language())
                .findFirst()
                .map(own -> own.file().sha256())
                .orElse("");
        return template + draft.fields().stream()
                .map(field -> "\n" + field.field().name() + "\n" + field.value())
                .collect(Collectors.joining());
    }

    /**
     * Makes a letter of a draft, with number and documents.
     *
     * @throws FieldFaultsException when fields are empty or say what cannot be printed, or the template is
     *     broken; no number is taken
     * @throws org.dsrdesk.letters.docx.UnusableDocumentException when the operator's own template cannot serve
     */
    public OutgoingLetter make(OutgoingLetter seen, Actor actor) {
        if (seen.mayTellOfOthers()) {
            desk.outgoing().requireAsChecked(seen, shown(seen, actor), actor);
        }
        LetterBasis basis = basis(seen, actor);
        Function<LetterField, String> values = values(basis, seen.words());
        LetterForm form = form(basis, values.apply(LetterField.LETTERHEAD));
        LocalDate keepUntil = OF_DESTRUCTION.contains(seen.kind())
                ? new ActValues(basis).keepUntil().orElse(null)
                : null;
        return desk.outgoing().make(
                seen,
                (number, on) -> {
                    Function<LetterField, String> said = field -> pressed(field, number, basis.day(on)).orElseGet(
                            () -> values.apply(field));
                    byte[] docx = form.filled(said);
                    MadePdf pdf = pdfs.make(docx);
                    new Unprinted(form.fields(), said, basis.language()).refuse(pdf.leftOut());
                    return new Press.Printed(FileNames.of(seen.about(), number), Original.of(docx),
                            Original.of(pdf.bytes()), pdf.pages(), keepUntil);
                },
                actor);
    }

    private static Optional<String> pressed(LetterField field, String number, String day) {
        if (field == LetterField.OUTGOING_NUMBER || field == LetterField.DOCUMENT_NUMBER) {
            return Optional.of(number);
        }
        return OF_THE_PRESS.contains(field) ? Optional.of(day) : Optional.empty();
    }

    private static Function<LetterField, String> values(LetterBasis basis, Map<LetterField, String> words) {
        FieldValues values = new FieldValues(basis);
        return field -> {
            String typed = words.getOrDefault(field, "");
            return typed.isBlank() ? values.of(field) : typed;
        };
    }

    private LetterBasis basis(OutgoingLetter letter, Actor actor) {
        CaseView view = desk.cases().view(letter.request(), actor).orElseThrow();
        List<OutgoingLetter> earlier = view.repeats().stream()
                .flatMap(linked -> desk.outgoing().of(linked.earlier().id(), actor).stream())
                .toList();
        ZonedDateTime now = desk.clock().instant().atZone(view.operator().zone());
        Profile profile = desk.profiles().of(view.operator().id());
        return new LetterBasis(view, profile, letter.about(), letter.by(), now, earlier);
    }

    private LetterForm form(LetterBasis basis, String letterhead) {
        LetterKind kind = basis.kind();
        LetterLanguage language = basis.language();
        return own(basis.view().operator().id(), kind, language)
                .map(docx -> LetterForm.own(docx, language))
                .orElseGet(() -> LetterForm.shipped(kind, language, letterhead));
    }

    private Optional<byte[]> own(OperatorId operator, LetterKind kind, LetterLanguage language) {
        return desk.templates().of(operator).stream()
                .filter(template -> template.kind() == kind && template.language() == language)
                .findFirst()
                .map((KeptTemplate template) -> desk.templates().bytes(template));
    }

    /** The Word document that makes letters of a kind: the operator's own, or else the shipped one. */
    public byte[] template(OperatorId operator, LetterKind kind, LetterLanguage language) {
        return own(operator, kind, language).orElseGet(() -> {
            List<String> lines = desk.profiles().of(operator).letterhead().lines();
            String field = "{{" + LetterField.LETTERHEAD.name(language) + "}}";
            boolean plain = !lines.isEmpty() && lines.stream().noneMatch(line -> line.contains("{{"));
            return LetterForm.document(kind, language, plain ? lines : List.of(field));
        });
    }

    /**
     * Takes an operator's own Word document into use, once a letter with invented values could be made of it.
     *
     * @throws FieldFaultsException when it names unknown fields or broken ones
     * @throws org.dsrdesk.letters.docx.UnusableDocumentException when it cannot serve as a letter
     */
    public void takeTemplate(
            OperatorId operator, LetterKind kind, LetterLanguage language, String name, byte[] docx, Actor actor) {
        LetterForm form = LetterForm.own(docx, language);
        List<FieldFault> faults = form.faults(kind);
        if (!faults.isEmpty()) {
            throw new FieldFaultsException(faults);
        }
        Map<LetterField, String> examples = ShippedTemplates.examples(language);
        pdfs.make(form.filled(field -> examples.getOrDefault(field, field.name(language))));
        desk.templates().keep(operator, kind, language, name, docx, actor);
    }
}
