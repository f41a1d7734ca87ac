package org.dsrdesk.letters.docx;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.w3c.dom.Element;

/** Looks through the parts of a document for what no letter needs: programs, and whatever is taken from elsewhere. */
final class Distrust {
    private static final String TYPES = "[Content_Types].xml";
    private static final String ROOT = "_rels/.rels";
    private static final Pattern TAKES_FROM_ELSEWHERE =
            Pattern.compile("(?<=^|\\s)(DDEAUTO|DDE|INCLUDETEXT|INCLUDEPICTURE|IMPORT|DATABASE)(?=\\s)");

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
        parts.keySet().stream().filter(part -> part.endsWith(".rels")).sorted().forEach(this::refuseOutsideLinks);
        Element top = XmlParts.read(document, required(document)).getDocumentElement();
        if (!Word.is(top, "document")) {
            throw new UnusableDocumentException(DocumentProblem.NOT_WORD, document);
        }
        refuseFieldsThatFetch(top);
        Relations.of(parts, document).values().stream()
                .filter(relation -> relation.kind().equals("header") || relation.kind().equals("footer"))
                .map(Relation::target)
                .forEach(part -> refuseFieldsThatFetch(XmlParts.read(part, required(part)).getDocumentElement()));
        return document;
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

    private void refuseOutsideLinks(String file) {
        Relations.read(file, parts.getOrDefault(file, new byte[0]), "").values().stream()
                .filter(relation -> relation.outside() && !relation.kind().equals("hyperlink"))
                .findFirst()
                .ifPresent(relation -> {
                    throw new UnusableDocumentException(DocumentProblem.OUTSIDE_LINK, relation.target());
                });
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
