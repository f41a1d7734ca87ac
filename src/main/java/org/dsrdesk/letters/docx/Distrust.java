package org.dsrdesk.letters.docx;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.w3c.dom.Element;

/** Looks through the parts of a document for what no letter needs: programs, and whatever is taken from elsewhere. */
final class Distrust {
    private static final String TYPES = "[Content_Types].xml";
    private static final String ROOT = "_rels/.rels";
    private static final Pattern TAKES_FROM_ELSEWHERE =
            Pattern.compile("(?<=^|\\s)(DDEAUTO|DDE|INCLUDETEXT|INCLUDEPICTURE|IMPORT|DATABASE)(?=\\s)");
    private static final Set<String> EMBEDDED = Set.of("oleobject", "package", "afchunk");

    private final Map<String, byte[]> parts;

    Distrust(Map<String, byte[]> parts) {
        this.parts = parts;
    }

    /** The name of the main part of a document in which nothing was found. */
    String documentPart() {
        byte[] types = parts.get(TYPES);
        byte[] root = parts.get(ROOT);
        if (types == null || root == null) {
            throw new UnusableDocumentException(DocumentProblem.NOT_WORD, types == null ? TYPES : ROOT);
        }
        refuseMacros(XmlParts.read(TYPES, types).getDocumentElement());
        String document = main(root);
        parts.keySet().stream().filter(part -> hasEnding(part, ".rels")).sorted().forEach(this::refuseRelations);
        Element top = XmlParts.read(document, required(document)).getDocumentElement();
        if (!Word.is(top, "document")) {
            throw new UnusableDocumentException(DocumentProblem.NOT_WORD, document);
        }
        written(document)
                .forEach(part -> refuseFieldsThatFetch(XmlParts.read(part, required(part)).getDocumentElement()));
        return document;
    }

    /** All that may hold instructions: whatever is XML beside the document, and what it names as its text. */
    private Stream<String> written(String document) {
        String folder = document.substring(0, document.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
        Stream<String> beside = parts.keySet().stream()
                .filter(part -> hasEnding(part, ".xml") && part.toLowerCase(Locale.ROOT).startsWith(folder));
        Stream<String> named = Relations.of(parts, document).values().stream()
                .filter(relation -> DocxFile.WITH_TEXT.contains(relation.kind()) && !relation.outside())
                .map(Relation::target);
        return Stream.concat(Stream.concat(Stream.of(document), beside), named).distinct();
    }

    /** Names of parts are the same in capitals and small letters. */
    private static boolean hasEnding(String part, String ending) {
        return part.toLowerCase(Locale.ROOT).endsWith(ending);
    }

    private String main(byte[] root) {
        if (new String(root, StandardCharsets.UTF_8).contains("purl.oclc.org/ooxml")) {
            throw new UnusableDocumentException(DocumentProblem.STRICT_FORM, "");
        }
        return Relations.read(ROOT, root, "").values().stream()
                .filter(relation -> relation.kind().equals("officeDocument") && !relation.outside())
                .map(Relation::target)
                .findFirst()
                .orElseThrow(() -> new UnusableDocumentException(DocumentProblem.NOT_WORD, ROOT));
    }

    private byte[] required(String part) {
        byte[] xml = parts.get(part);
        if (xml == null) {
            throw new UnusableDocumentException(DocumentProblem.DAMAGED, part);
        }
        return xml;
    }

    private void refuseMacros(Element types) {
        boolean declared = Word.children(types).stream()
                .map(type -> type.getAttribute("ContentType").toLowerCase(Locale.ROOT))
                .anyMatch(type -> type.contains("macroenabled") || type.contains("vbaproject")
                        || type.contains("activex"));
        boolean held = parts.keySet().stream().anyMatch(part -> part.toLowerCase(Locale.ROOT).contains("vbaproject"));
        if (declared || held) {
            throw new UnusableDocumentException(DocumentProblem.MACROS, "");
        }
    }

    private void refuseRelations(String file) {
        for (Relation relation : Relations.read(file, parts.getOrDefault(file, new byte[0]), "").values()) {
            if (relation.outside() && !relation.kind().equals("hyperlink")) {
                throw new UnusableDocumentException(DocumentProblem.OUTSIDE_LINK, relation.target());
            }
            if (EMBEDDED.contains(relation.kind().toLowerCase(Locale.ROOT))) {
                throw new UnusableDocumentException(DocumentProblem.EMBEDDED, relation.target());
            }
        }
    }

    private static void refuseFieldsThatFetch(Element document) {
        StringBuilder instructions = new StringBuilder();
        for (Element run : Word.all(document, "r")) {
            Word.children(run, "fldChar").forEach(mark -> instructions.append(' '));
            Word.children(run, "instrText").forEach(text -> instructions.append(text.getTextContent()));
        }
        Word.all(document, "fldSimple")
                .forEach(field -> instructions.append(' ').append(Word.attribute(field, "instr")));
        Matcher fetching = TAKES_FROM_ELSEWHERE.matcher(instructions.toString().toUpperCase(Locale.ROOT));
        if (fetching.find()) {
            throw new UnusableDocumentException(DocumentProblem.OUTSIDE_LINK, fetching.group());
        }
    }
}
