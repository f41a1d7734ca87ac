package org.dsrdesk.letters.docx;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Makes a Word document, which an officer may then change, of the plain text of a shipped template. */
public final class TextTemplate {
    private static final String SIGNED = "__________";

    private TextTemplate() {}

    /**
     * The document on A4 with the letterhead above, its first line as the name; no lines, no letterhead. Text and
     * letterhead may hold fields; the language is that of the spelling check.
     */
    public static byte[] docx(String text, List<String> letterhead, Locale language) {
        BodyWriter body = new BodyWriter();
        body.letterhead(letterhead.stream().filter(line -> !line.isBlank()).toList());
        write(TextBlocks.of(text), body);
        Map<String, byte[]> parts = new LinkedHashMap<>();
        parts.put("[Content_Types].xml", skeleton("content-types.xml"));
        parts.put("_rels/.rels", skeleton("package-rels.xml"));
        parts.put("word/document.xml", body.document());
        parts.put("word/_rels/document.xml.rels", skeleton("document-rels.xml"));
        parts.put("word/styles.xml", styles(language));
        parts.put("word/numbering.xml", skeleton("numbering.xml"));
        parts.put("word/settings.xml", skeleton("settings.xml"));
        parts.put("word/header1.xml", skeleton("header1.xml"));
        return DocxFile.of(parts).packed();
    }

    /** A signature takes the paragraph before it along to its page, and whoever handled the letter stays below it. */
    private static void write(List<TextBlock> blocks, BodyWriter body) {
        for (int i = 0; i < blocks.size(); i++) {
            boolean last = i == blocks.size() - 1;
            boolean stays = !last && (isSignature(blocks.get(i)) || isSignature(blocks.get(i + 1)));
            if (stays && blocks.get(i) instanceof TextBlock.Plain(String words)) {
                body.writeWithNext(words);
            } else {
                body.write(blocks.get(i));
            }
        }
    }

    private static boolean isSignature(TextBlock block) {
        return block instanceof TextBlock.Plain(String words) && words.contains(SIGNED);
    }

    private static byte[] styles(Locale language) {
        String tag = language.getLanguage().equals("ru") ? "ru-RU" : "en-GB";
        String styles = new String(skeleton("styles.xml"), StandardCharsets.UTF_8);
        return styles.replace("w:lang w:val=\"ru-RU\"", "w:lang w:val=\"" + tag + "\"")
                .getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] skeleton(String name) {
        try (InputStream in = TextTemplate.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException(name);
            }
            return in.readAllBytes();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
