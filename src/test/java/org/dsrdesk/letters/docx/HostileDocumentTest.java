package org.dsrdesk.letters.docx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.dsrdesk.letters.Docx;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

@Execution(ExecutionMode.CONCURRENT)
class HostileDocumentTest {
    private static final String SPACE = " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";

    @Test
    void whatIsNoWordDocumentIsToldApart() throws IOException {
        assertEquals(DocumentProblem.NOT_WORD, problem(new byte[0]));
        assertEquals(DocumentProblem.NOT_WORD, problem("%PDF-1.7 ...".getBytes(StandardCharsets.UTF_8)));
        assertEquals(DocumentProblem.NOT_WORD, problem(Docx.of("").without("[Content_Types].xml").packed()));
        assertEquals(DocumentProblem.OLD_WORD, problem(compound("WordDocument")));
        assertEquals(DocumentProblem.ENCRYPTED, problem(compound("EncryptedPackage")));
    }

    private static byte[] compound(String stream) throws IOException {
        try (POIFSFileSystem file = new POIFSFileSystem()) {
            file.createDocument(new java.io.ByteArrayInputStream(new byte[5_000]), stream);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            file.writeFilesystem(out);
            return out.toByteArray();
        }
    }

    @Test
    void aDamagedFileNamesThePart() {
        assertEquals(DocumentProblem.DAMAGED, problem(Docx.of("").without("word/document.xml").packed()));
        byte[] broken = Docx.of("").text("word/document.xml", "<w:document").packed();
        assertEquals("word/document.xml", refused(broken).detail());
        byte[] cut = Docx.of(Docx.paragraph("текст")).packed();
        assertThrows(UnusableDocumentException.class, () -> DocxFile.open(java.util.Arrays.copyOf(cut, 300)));
    }

    @Test
    void macrosAreRefused() {
        assertEquals(DocumentProblem.MACROS, problem(Docx.of("").bytes("word/vbaProject.bin", new byte[10]).packed()));
        assertEquals(DocumentProblem.MACROS, problem(Docx.of("").text("[Content_Types].xml",
                "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Override "
                        + "PartName=\"/word/"
                        + "document.xml\" ContentType=\""
                        + "application/vnd.ms-word.document.macroEnabled.main+xml\"/></Types>")
                .packed()));
    }

    @Test
    void whatIsTakenFromElsewhereIsRefusedAndNamed() {
        byte[] template = Docx.of("").outside("rId9", "attachedTemplate", "http://127.0.0.1:9/evil.dotm").packed();
        assertEquals(DocumentProblem.OUTSIDE_LINK, problem(template));
        assertEquals("http://127.0.0.1:9/evil.dotm", refused(template).detail());
        byte[] field = Docx.of("<w:p><w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText> INCLUDEPIC"
                + "</w:instrText></w:r><w:r><w:instrText>TURE \"http://127.0.0.1:9/p.png\"</w:instrText></w:r></w:p>")
                .packed();
        assertEquals("INCLUDEPICTURE", refused(field).detail());
        DocxFile.open(Docx.of("").outside("rId9", "hyperlink", "https://example.org/").packed());
    }

    @Test
    void linksElsewhereAreFoundHoweverTheyAreSpelled() {
        String space = "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">";
        String evil = space + "<Relationship Id=\"r1\" Type=\"x/attachedTemplate\" Target=\"http://127.0.0.1:9/x.dotm\""
                + " TargetMode=\"%s\"/></Relationships>";
        assertEquals(DocumentProblem.OUTSIDE_LINK,
                problem(Docx.of("").text("word/_rels/settings.xml.RELS", evil.formatted("External")).packed()));
        assertEquals(DocumentProblem.OUTSIDE_LINK,
                problem(Docx.of("").text("word/_rels/settings.xml.rels", evil.formatted("external")).packed()));
        String fetching =
                "<w:footnote><w:p><w:r><w:instrText> INCLUDEPICTURE \"http://127.0.0.1:9/p.png\" </w:instrText>"
                        + "</w:r></w:p></w:footnote>";
        assertEquals("INCLUDEPICTURE",
                refused(Docx.of("").related("rId9", "footnotes", "footnotes", fetching).packed()).detail());
        assertEquals("INCLUDEPICTURE",
                refused(Docx.of("").related("rId9", "comments", "comments", fetching).packed()).detail());
    }

    @Test
    void embeddedFilesAndObjectsAreRefusedAndNamed() {
        for (String kind : List.of("oleObject", "package", "aFChunk", "AFCHUNK")) {
            UnusableDocumentException refused = refused(Docx.of("").related("rId9", kind, "p", "").packed());
            assertEquals(DocumentProblem.EMBEDDED, refused.problem(), kind);
            assertEquals(kind + "rId9.xml", refused.detail());
        }
    }

    @Test
    void entitiesAreNeverResolved() {
        byte[] outside = Docx.of("")
                .text("word/document.xml", "<!DOCTYPE w [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>"
                        + "<w:document" + SPACE + "><w:body><w:p><w:r><w:t>&x;</w:t></w:r></w:p></w:body></w:document>")
                .packed();
        assertEquals(DocumentProblem.ENTITIES, problem(outside));
        byte[] types = Docx.of("").text("[Content_Types].xml", "<!DOCTYPE Types [<!ENTITY a \"b\">]><Types/>").packed();
        assertEquals(DocumentProblem.ENTITIES, problem(types));
    }

    @Test
    void aBombIsNotUnpacked() {
        byte[] bomb = Docx.of("").bytes("word/document.xml", new byte[200 << 20]).packed();
        assertEquals(DocumentProblem.TOO_BIG, problem(bomb));
        Docx heavy = Docx.of("");
        for (int i = 0; i < 4; i++) {
            heavy.bytes("word/media/" + i, new byte[19 << 20]);
        }
        assertEquals(DocumentProblem.TOO_BIG, problem(heavy.packed()));
        Docx many = Docx.of("");
        for (int i = 0; i < 3_000; i++) {
            many.bytes("word/media/" + i, new byte[1]);
        }
        assertEquals(DocumentProblem.TOO_BIG, problem(many.packed()));
    }

    @Test
    void aPictureOfFiftyMegabytesIsTooBig() {
        byte[] noise = new byte[50 << 20];
        new Random(1).nextBytes(noise);
        assertEquals(DocumentProblem.TOO_BIG, problem(Docx.of("").picture("rId7", "p.png", noise).packed()));
        assertEquals("word/media/z.png",
                refused(Docx.of("").picture("rId7", "z.png", new byte[50 << 20]).packed()).detail());
    }

    @Test
    void endlessNestingIsTooDeep() {
        String deep = "<w:sdt><w:sdtContent>".repeat(100_000) + "</w:sdtContent></w:sdt>".repeat(100_000);
        assertEquals(DocumentProblem.TOO_DEEP, problem(Docx.of(deep).packed()));
    }

    @Test
    void theStrictFormIsToldApart() {
        byte[] strict = Docx.of("").text("_rels/.rels",
                "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                        + "<Relationship Id=\"a\""
                        + " Type=\"http://purl.oclc.org/ooxml/officeDocument/relationships/officeDocument\""
                        + " Target=\"word/document.xml\"/></Relationships>")
                .packed();
        assertEquals(DocumentProblem.STRICT_FORM, problem(strict));
    }

    private static DocumentProblem problem(byte[] file) {
        return refused(file).problem();
    }

    private static UnusableDocumentException refused(byte[] file) {
        return assertThrows(UnusableDocumentException.class, () -> DocxFile.open(file));
    }
}
