package org.dsrdesk.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dsrdesk.domain.letter.FieldQuestion;
import org.dsrdesk.domain.letter.LetterField;
import org.dsrdesk.domain.letter.LetterKind;
import org.dsrdesk.domain.letter.LetterLanguage;
import org.dsrdesk.letters.docx.DocxFile;
import org.dsrdesk.letters.docx.DocxTemplate;
import org.dsrdesk.letters.docx.FieldFault;
import org.dsrdesk.letters.docx.FieldFaultsException;
import org.dsrdesk.letters.docx.TextTemplate;
import org.dsrdesk.letters.docx.UnusableDocumentException;
import org.dsrdesk.letters.pdf.MadePdf;
import org.dsrdesk.letters.pdf.PdfMaker;
import org.dsrdesk.letters.templates.ShippedTemplates;
import org.dsrdesk.letters.texts.LetterTexts;
import org.dsrdesk.safekeeping.SafeFile;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * Tries templates of letters without a desk: lists the letters or the fields of one, saves a shipped template as a Word
 * document, checks a changed one, makes DOCX and PDF of it. Existing files are never replaced. The exit code is 1 when
 * something is wrong with a template or its values.
 */
@Command(name = "letter", mixinStandardHelpOptions = true, versionProvider = Version.class)
final class LetterCommand implements Callable<Integer> {
    private final CliTexts texts;
    private final LetterTexts words;
    private final LetterLanguage language;
    private final PrintWriter out;

    @Parameters(arity = "0..1", paramLabel = "LETTER") private @Nullable String letter;

    @Option(names = "--save") private @Nullable Path saved;

    @Option(names = "--check") private @Nullable Path checked;

    @Option(names = "--template") private @Nullable Path template;

    @Option(names = "--values") private @Nullable Path values;

    @Option(names = "--make") private @Nullable Path made;

    LetterCommand(CliTexts texts, PrintWriter out) {
        this.texts = texts;
        this.out = out;
        this.words = new LetterTexts(texts.locale());
        this.language = texts.locale().equals(CliTexts.ENGLISH) ? LetterLanguage.ENGLISH : LetterLanguage.RUSSIAN;
    }

    @Override
    public Integer call() {
        if (letter == null) {
            list();
            return 0;
        }
        LetterKind kind = kind(letter);
        try {
            return run(kind);
        } catch (UnusableDocumentException unusable) {
            throw new CommandFailedException(failed(), words.of(unusable));
        } catch (FieldFaultsException faulty) {
            throw new CommandFailedException(failed(), oneLine(faulty.faults()));
        } catch (FileAlreadyExistsException there) {
            throw new CommandFailedException("failed.exists", there.getFile());
        } catch (NoSuchFileException missing) {
            throw new CommandFailedException("failed.noFile", missing.getFile());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private String failed() {
        return checked == null ? "failed.letter" : "failed.template";
    }

    private int run(LetterKind kind) throws IOException {
        if (Stream.of(saved, checked, made).filter(path -> path != null).count() > 1) {
            throw new UsageException("usage.together", "--save", "--make");
        }
        if (saved != null) {
            write(saved, shipped(kind));
            out.println(texts.text("letter.saved", saved.toString()));
        } else if (checked != null) {
            check(kind, DocxTemplate.of(DocxFile.read(checked)));
        } else if (made != null) {
            make(kind, made);
        } else {
            fields(kind);
        }
        return 0;
    }

    private void fields(LetterKind kind) {
        kind.fields().stream()
                .sorted()
                .map(field -> field.name(language) + "\t" + texts.of(field.source()) + "\t" + hint(field))
                .map(String::stripTrailing)
                .forEach(out::println);
    }

    private String hint(LetterField field) {
        return field.question()
                .map(FieldQuestion::hint)
                .map(hint -> language == LetterLanguage.RUSSIAN ? hint.russian() : hint.english())
                .orElse("");
    }

    private LetterKind kind(String id) {
        return Arrays.stream(LetterKind.values())
                .filter(one -> one.id().equals(id) && ShippedTemplates.text(one, language).isPresent())
                .findFirst()
                .orElseThrow(() -> new UsageException("usage.letter", id));
    }

    private void list() {
        for (LetterKind kind : LetterKind.values()) {
            if (ShippedTemplates.text(kind, language).isPresent()) {
                String title = language == LetterLanguage.RUSSIAN ? kind.title().russian() : kind.title().english();
                out.println(kind.id() + "\t" + texts.of(kind.citation()) + "\t" + title);
            }
        }
    }

    private byte[] shipped(LetterKind kind) {
        return TextTemplate.docx(
                ShippedTemplates.text(kind, language).orElseThrow(), List.of(), language.locale());
    }

    private void check(LetterKind kind, DocxTemplate document) {
        List<FieldFault> faults = document.faults(names(kind));
        if (!faults.isEmpty()) {
            throw new FieldFaultsException(faults);
        }
        out.println(texts.text("letter.fit", document.fields().size()));
    }

    private List<String> names(LetterKind kind) {
        return kind.fields().stream().map(field -> field.name(language)).toList();
    }

    private void make(LetterKind kind, Path base) throws IOException {
        byte[] source = template == null ? shipped(kind) : DocxFile.read(template);
        DocxTemplate document = DocxTemplate.of(source);
        List<FieldFault> faults = document.faults(names(kind));
        if (!faults.isEmpty()) {
            throw new FieldFaultsException(faults);
        }
        byte[] docx = document.fill(values(kind));
        MadePdf pdf = new PdfMaker().make(docx);
        Path word = base.resolveSibling(base.getFileName() + ".docx");
        Path paper = base.resolveSibling(base.getFileName() + ".pdf");
        if (Files.exists(paper)) {
            throw new FileAlreadyExistsException(paper.toString());
        }
        write(word, docx);
        try {
            write(paper, pdf.bytes());
        } catch (IOException failed) {
            Files.deleteIfExists(word);
            throw failed;
        }
        out.println(texts.text("letter.made", word.toString(), paper.toString(), pdf.pages()));
        pdf.leftOut().forEach(one -> out.println(words.of(one)));
    }

    private Map<String, String> values(LetterKind kind) throws IOException {
        if (values != null) {
            return LetterValues.read(values);
        }
        Map<LetterField, String> examples = ShippedTemplates.examples(language);
        return kind.fields().stream()
                .filter(examples::containsKey)
                .collect(Collectors.toMap(field -> field.name(language), examples::get));
    }

    private String oneLine(List<FieldFault> faults) {
        return faults.stream().map(words::of).collect(Collectors.joining(" "));
    }

    private static void write(Path file, byte[] bytes) throws IOException {
        try {
            SafeFile.writeNew(file, bytes);
        } catch (FileSystemException known) {
            throw known;
        } catch (IOException full) {
            throw (IOException) new FileSystemException(file.toString()).initCause(full);
        }
    }
}
