package org.dsrdesk.letters;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** Word documents put together by hand, part by part, as other programs write them. */
public final class Docx {
    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>";
    private static final String SPACES = " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
            + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\""
            + " xmlns:wp=\"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing\""
            + " xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\""
            + " xmlns:pic=\"http://schemas.openxmlformats.org/drawingml/2006/picture\""
            + " xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\""
            + " xmlns:wps=\"http://schemas.microsoft.com/office/word/2010/wordprocessingShape\""
            + " xmlns:v=\"urn:schemas-microsoft-com:vml\"";
    private static final String RELATION = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

    private final Map<String, byte[]> parts = new LinkedHashMap<>();
    private final StringBuilder relations = new StringBuilder();

    /** A document whose body holds this markup. */
    public static Docx of(String body) {
        Docx docx = new Docx();
        docx.text("[Content_Types].xml",
                "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                        + "<Default Extension=\"rels\" "
                        + "ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                        + "<Default Extension=\"xml\" ContentType=\"application/xml\"/></Types>");
        docx.text("_rels/.rels", relationships(relation("rId1", "officeDocument", "word/document.xml", "")));
        docx.text("word/document.xml", HEAD + "<w:document" + SPACES + "><w:body>" + body + "</w:body></w:document>");
        return docx;
    }

    public static String paragraph(String text) {
        return "<w:p><w:r><w:t xml:space=\"preserve\">" + text + "</w:t></w:r></w:p>";
    }

    private static String relationships(String content) {
        return "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">" + content
                + "</Relationships>";
    }

    private static String relation(String id, String kind, String target, String more) {
        return "<Relationship Id=\"" + id + "\" Type=\"" + RELATION + kind + "\" Target=\"" + target + "\"" + more
                + "/>";
    }

    public Docx text(String part, String content) {
        return bytes(part, content.getBytes(StandardCharsets.UTF_8));
    }

    public Docx bytes(String part, byte[] content) {
        parts.put(part, content);
        return this;
    }

    public Docx without(String part) {
        parts.remove(part);
        return this;
    }

    /** A part of word markup that the document refers to. */
    public Docx related(String id, String kind, String root, String content) {
        relations.append(relation(id, kind, kind + id + ".xml", ""));
        return text("word/" + kind + id + ".xml", HEAD + "<w:" + root + SPACES + ">" + content + "</w:" + root + ">");
    }

    public Docx picture(String id, String name, byte[] content) {
        relations.append(relation(id, "image", "media/" + name, ""));
        return bytes("word/media/" + name, content);
    }

    public Docx outside(String id, String kind, String target) {
        relations.append(relation(id, kind, target, " TargetMode=\"External\""));
        return this;
    }

    public byte[] packed() {
        text("word/_rels/document.xml.rels", relationships(relations.toString()));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }

    /** The text of a part of a packed document. */
    public static String read(byte[] docx, String part) {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(docx))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().equals(part)) {
                    return new String(zip.readAllBytes(), StandardCharsets.UTF_8);
                }
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        throw new AssertionError("no " + part);
    }

    /** The words of a part: its paragraphs as lines, without markup. */
    public static String words(byte[] docx, String part) {
        return read(docx, part).replaceAll("</w:p>|<w:br/>", "\n").replaceAll("<[^>]+>", "").replace("&lt;", "<")
                .replace("&gt;", ">").replace("&amp;", "&").strip();
    }
}
