package org.dsrdesk.letters;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;

/** A letter with what the documents of an ordinary office hold, as a word processor writes it. */
public final class OfficeLetter {
    private static final String STYLES =
            "<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii=\"Arial\" w:hAnsi=\"Arial\"/>"
                    + "<w:sz w:val=\"22\"/></w:rPr></w:rPrDefault></w:docDefaults><w:style w:type=\"paragraph\" "
                    + "w:styleId=\"a\""
                    + " w:default=\"1\"><w:name w:val=\"Normal\"/></w:style><w:style w:type=\"paragraph\" "
                    + "w:styleId=\"b\"><w:basedOn"
                    + " w:val=\"a\"/><w:pPr><w:jc w:val=\"right\"/></w:pPr><w:rPr><w:i/></w:rPr></w:style>";
    private static final String NUMBERING =
            "<w:abstractNum w:abstractNumId=\"3\"><w:lvl w:ilvl=\"0\"><w:start w:val=\"1\"/>"
                    + "<w:numFmt w:val=\"decimal\"/><w:lvlText w:val=\"%1.\"/><w:pPr><w:ind w:left=\"720\" "
                    + "w:hanging=\"360\"/>"
                    + "</w:pPr></w:lvl><w:lvl w:ilvl=\"1\"><w:start w:val=\"1\"/><w:numFmt "
                    + "w:val=\"decimal\"/><w:lvlText w:val="
                    + "\"%1.%2.\"/><w:pPr><w:ind w:left=\"1440\" w:hanging=\"720\"/></w:pPr></w:lvl></w:abstractNum>"
                    + "<w:abstractNum w:abstractNumId=\"4\"><w:lvl w:ilvl=\"0\"><w:numFmt "
                    + "w:val=\"bullet\"/><w:lvlText w:val=\"\uF0B7\"/>"
                    + "<w:pPr><w:ind w:left=\"720\" w:hanging=\"360\"/></w:pPr><w:rPr><w:rFonts "
                    + "w:ascii=\"Symbol\" w:hAnsi="
                    + "\"Symbol\"/></w:rPr></w:lvl></w:abstractNum><w:num w:numId=\"7\"><w:abstractNumId "
                    + "w:val=\"3\"/></w:num>"
                    + "<w:num w:numId=\"8\"><w:abstractNumId w:val=\"4\"/></w:num>";
    private static final String PAGES =
            "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText> NUMPAGES </w:instrText>"
                    + "</w:r><w:r><w:fldChar w:fldCharType=\"separate\"/></w:r><w:r><w:t>99</w:t></w:r><w:r><w:fldChar"
                    + " w:fldCharType=\"end\"/></w:r>";

    private OfficeLetter() {}

    public static byte[] docx() {
        String body = styled("", "<w:b/>", "Жирный") + styled("", "<w:u w:val=\"single\"/>", "Подчёркнутый")
                + styled("<w:pStyle w:val=\"b\"/>", "", "Справа курсивом") + styled("<w:jc w:val=\"center\"/>",
                        "<w:sz w:val=\"40\"/>", "Посередине крупно")
                + item(7, 0, "первый") + item(7, 1, "вложенный") + item(7, 0, "второй") + item(8, 0, "точка") + table()
                + signature() + "<w:p><w:r><w:br w:type=\"page\"/></w:r></w:p>"
                + styled("<w:ind w:left=\"2835\" w:firstLine=\"567\"/>", "", "На второй странице с отступом")
                + "<w:p><w:del><w:r><w:delText>вычеркнуто</w:delText></w:r></w:del><w:ins><w:r><w:t>вписано</w:t></w:r>"
                + "</w:ins></w:p><w:sectPr><w:headerReference w:type=\"default\" r:id=\"rId3\"/><w:footerReference"
                + " w:type=\"default\" r:id=\"rId4\"/><w:pgSz w:w=\"11906\" w:h=\"16838\"/><w:pgMar w:top=\"851\""
                + " w:right=\"850\" w:bottom=\"851\" w:left=\"1701\" w:header=\"425\" w:footer=\"425\"/></w:sectPr>";
        Docx docx = Docx.of(body).related("rId1", "styles", "styles", STYLES)
                .related("rId2", "numbering", "numbering", NUMBERING)
                .related("rId3", "header", "hdr",
                        "<w:p>" + picture("rId1", 120, 60) + "</w:p>" + Docx.paragraph("Шапка"))
                .related("rId4", "footer", "ftr", "<w:p><w:pPr><w:jc w:val=\"center\"/></w:pPr><w:r><w:t xml:space="
                        + "\"preserve\">Страница </w:t></w:r><w:fldSimple w:instr=\" PAGE \"><w:r><w:t>1</w:t></w:r>"
                        + "</w:fldSimple><w:r><w:t xml:space=\"preserve\"> из </w:t></w:r>" + PAGES + "</w:p>");
        docx.bytes("word/media/logo.png", logo()).text("word/_rels/headerrId3.xml.rels",
                "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                        + "<Relationship Id=\"rId1\""
                        + " Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/image\""
                        + " Target=\"media/logo.png\"/></Relationships>");
        return docx.packed();
    }

    private static String styled(String paragraph, String run, String text) {
        return "<w:p><w:pPr>" + paragraph + "</w:pPr><w:r><w:rPr>" + run + "</w:rPr><w:t>" + text
                + "</w:t></w:r></w:p>";
    }

    private static String item(int list, int level, String text) {
        return styled("<w:numPr><w:ilvl w:val=\"" + level + "\"/><w:numId w:val=\"" + list + "\"/></w:numPr>", "",
                text);
    }

    private static String table() {
        String border = " w:val=\"single\" w:sz=\"8\" w:color=\"000000\"/>";
        return "<w:tbl><w:tblPr><w:tblW w:w=\"9000\" w:type=\"dxa\"/><w:tblBorders><w:top" + border + "<w:left" + border
                + "<w:bottom" + border + "<w:right" + border + "<w:insideH" + border + "<w:insideV" + border
                + "</w:tblBorders></w:tblPr><w:tblGrid><w:gridCol w:w=\"3000\"/><w:gridCol w:w=\"3000\"/><w:gridCol"
                + " w:w=\"3000\"/></w:tblGrid><w:tr>"
                + cell("<w:gridSpan w:val=\"3\"/><w:shd w:fill=\"DDDDDD\"/>", "Через три")
                + "</w:tr><w:tr>" + cell("<w:vMerge w:val=\"restart\"/><w:vAlign w:val=\"center\"/>", "Вниз на две")
                + cell("", "Б1") + cell("", "В1") + "</w:tr><w:tr>" + cell("<w:vMerge/>", "") + cell("", "Б2")
                + cell("", "В2") + "</w:tr></w:tbl>";
    }

    private static String cell(String properties, String text) {
        return "<w:tc><w:tcPr>" + properties + "</w:tcPr>" + Docx.paragraph(text) + "</w:tc>";
    }

    private static String signature() {
        return "<w:p><w:pPr><w:tabs><w:tab w:val=\"right\" w:pos=\"9355\"/></w:tabs></w:pPr><w:r><w:t>Директор</w:t>"
                + "<w:tab/><w:t>И. И. Петров</w:t></w:r></w:p>";
    }

    /** A run that shows a picture; width and height in points. */
    public static String picture(String id, int width, int height) {
        return "<w:r><w:drawing><wp:inline><wp:extent cx=\"" + width * 12_700 + "\" cy=\"" + height * 12_700 + "\"/>"
                + "<wp:docPr id=\"1\" name=\"Логотип\"/><a:graphic><a:graphicData><pic:pic><pic:blipFill>"
                + "<a:blip r:embed=\""
                + id + "\"/></pic:blipFill></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>";
    }

    public static byte[] logo() {
        BufferedImage image = new BufferedImage(240, 120, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = image.createGraphics();
        pen.setColor(new Color(0x1F6FEB));
        pen.fillRect(0, 0, 240, 120);
        pen.setColor(Color.WHITE);
        pen.fillOval(80, 20, 80, 80);
        pen.dispose();
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", png);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return png.toByteArray();
    }
}
