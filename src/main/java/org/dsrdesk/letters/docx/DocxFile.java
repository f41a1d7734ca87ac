package org.dsrdesk.letters.docx;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;

/** An opened Word document: its parts by name, in memory; nothing outside the file is ever asked for. */
public final class DocxFile {
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);
    static final Set<String> WITH_TEXT = Set.of("header", "footer", "footnotes", "endnotes");

    private final Map<String, byte[]> parts;
    private final String documentPart;

    private DocxFile(Map<String, byte[]> parts, String documentPart) {
        this.parts = parts;
        this.documentPart = documentPart;
    }

    /** Opens a document; throws {@link UnusableDocumentException} for whatever cannot serve as a letter. */
    public static DocxFile open(byte[] file) {
        Map<String, byte[]> parts = Unpacking.unpack(file);
        return new DocxFile(parts, new Distrust(parts).documentPart());
    }

    /**
     * The bytes of a document on the disk; no more than a letter may have is read.
     *
     * @throws UnusableDocumentException for a folder and for a larger file
     * @throws IOException when it cannot be read
     */
    public static byte[] read(Path file) throws IOException {
        if (Files.isDirectory(file)) {
            throw new UnusableDocumentException(DocumentProblem.NOT_WORD, "");
        }
        try (InputStream in = Files.newInputStream(file)) {
            byte[] bytes = in.readNBytes(Unpacking.MOST_BYTES + 1);
            if (bytes.length > Unpacking.MOST_BYTES) {
                throw new UnusableDocumentException(DocumentProblem.TOO_BIG, "");
            }
            return bytes;
        }
    }

    static DocxFile of(Map<String, byte[]> parts) {
        return new DocxFile(parts, new Distrust(parts).documentPart());
    }

    public String documentPart() {
        return documentPart;
    }

    /** The parts that hold text for the reader: the document, then headers, footers and notes. */
    public List<String> textParts() {
        List<String> found = new ArrayList<>(List.of(documentPart));
        relations(documentPart).values().stream()
                .filter(relation -> WITH_TEXT.contains(relation.kind()))
                .map(Relation::target)
                .filter(target -> parts.containsKey(target) && !found.contains(target))
                .sorted()
                .forEach(found::add);
        return found;
    }

    /** A part as a tree, read anew at each call; a missing part is an error. */
    public Document xml(String part) {
        byte[] xml = parts.get(part);
        if (xml == null) {
            throw new UnusableDocumentException(DocumentProblem.DAMAGED, part);
        }
        return XmlParts.read(part, xml);
    }

    /** The part of a kind (styles, numbering, settings) as a tree, if there is one. */
    public @Nullable Document related(String kind) {
        return relations(documentPart).values().stream()
                .filter(relation -> relation.kind().equals(kind) && parts.containsKey(relation.target()))
                .findFirst()
                .map(relation -> xml(relation.target()))
                .orElse(null);
    }

    /** What a part refers to, by id. */
    public Map<String, Relation> relations(String part) {
        return Relations.of(parts, part);
    }

    public byte @Nullable [] bytes(String part) {
        return parts.get(part);
    }

    DocxFile with(Map<String, Document> changed) {
        Map<String, byte[]> all = new LinkedHashMap<>(parts);
        changed.forEach((part, document) -> all.put(part, XmlParts.write(document)));
        return new DocxFile(all, documentPart);
    }

    /** The packed document: the same parts always give the same bytes. */
    public byte[] packed() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                ZipEntry entry = new ZipEntry(part.getKey());
                entry.setTimeLocal(NO_TIME);
                zip.putNextEntry(entry);
                zip.write(part.getValue());
                zip.closeEntry();
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }
}
