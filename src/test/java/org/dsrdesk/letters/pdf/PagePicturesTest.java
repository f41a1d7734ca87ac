package org.dsrdesk.letters.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.dsrdesk.letters.Docx;
import org.dsrdesk.letters.OfficeLetter;
import org.dsrdesk.letters.Sample;
import org.dsrdesk.letters.docx.DocumentProblem;
import org.dsrdesk.letters.docx.DocxTemplate;
import org.dsrdesk.letters.docx.UnusableDocumentException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

@Execution(ExecutionMode.CONCURRENT)
class PagePicturesTest {
    private static final Path FOLDER = Path.of("target", "screens", "letters");

    @Test
    void pagesArePicturesToBeLookedAt() throws IOException {
        BufferedImage letter = draw("sample", DocxTemplate.of(Sample.template()).fill(Sample.values()));
        assertEquals(826, letter.getWidth());
        assertEquals(1169, letter.getHeight());
        assertTrue(inked(letter) > 5_000, "hardly any ink");
        BufferedImage office = draw("office", OfficeLetter.docx());
        assertEquals(0x1F6FEB, office.getRGB(130, 60) & 0xFFFFFF, "the logo in the header");
    }

    private static BufferedImage draw(String name, byte[] docx) throws IOException {
        Files.createDirectories(FOLDER);
        MadePdf pdf = new PdfMaker().make(docx);
        Files.write(FOLDER.resolve(name + ".pdf"), pdf.bytes());
        try (PagePictures pages = PagePictures.of(pdf.bytes())) {
            for (int page = 0; page < pages.pages(); page++) {
                ImageIO.write(pages.picture(page, 100), "png",
                        FOLDER.resolve(name + "-" + (page + 1) + ".png").toFile());
            }
            return pages.picture(0, 100);
        }
    }

    private static long inked(BufferedImage image) {
        long inked = 0;
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                inked += (image.getRGB(x, y) & 0xFF) < 128 ? 1 : 0;
            }
        }
        return inked;
    }

    @Test
    void twoHundredPagesAreMadeAndDrawnInTheMemoryOfATest() {
        String line = "Сведения об обработке персональных данных, которые оператор предоставляет по запросу субъекта. ";
        String page = Docx.paragraph(line.repeat(4))
                + "<w:p><w:r><w:t>Конец листа</w:t><w:br w:type=\"page\"/></w:r></w:p>";
        MadePdf made = new PdfMaker().make(Docx.of(page.repeat(200)).packed());
        assertEquals(200, made.pages());
        try (PagePictures pages = PagePictures.of(made.bytes())) {
            for (int i = 0; i < 200; i += 20) {
                assertEquals(413, pages.picture(i, 50).getWidth());
            }
        }
    }

    @Test
    void aPageBeyondAllMeasureIsDrawnCoarser() throws IOException {
        try (PagePictures pages = PagePictures.of(pdf(new PDRectangle(14_000, 14_000), ""))) {
            assertTrue(pages.picture(0, 150).getWidth() <= 3_465);
        }
    }

    @Test
    void damagedAndLockedFilesAreToldApart() throws IOException {
        assertEquals(DocumentProblem.DAMAGED, problem(new byte[100]));
        assertEquals(DocumentProblem.ENCRYPTED, problem(pdf(PDRectangle.A4, "тайна")));
    }

    private static DocumentProblem problem(byte[] pdf) {
        return assertThrows(UnusableDocumentException.class, () -> PagePictures.of(pdf).close()).problem();
    }

    private static byte[] pdf(PDRectangle size, String password) throws IOException {
        try (PDDocument document = new PDDocument()) {
            document.addPage(new PDPage(size));
            if (!password.isEmpty()) {
                document.protect(new StandardProtectionPolicy(password, password, new AccessPermission()));
            }
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        }
    }
}
