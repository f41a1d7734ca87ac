package org.dsrdesk.letters.docx;

import java.util.List;
import org.w3c.dom.Element;

/** Writes rows of cells as a table with borders whose head is repeated on each page. */
final class GridWriter {
    private static final int WIDTH = 9355;
    private static final int NARROW = 4;
    private static final int WIDE = 24;

    private final BodyWriter body;
    private final List<List<String>> rows;
    private final int columns;

    GridWriter(BodyWriter body, List<List<String>> rows) {
        this.body = body;
        this.rows = rows;
        this.columns = rows.stream().mapToInt(List::size).max().orElse(1);
    }

    void write() {
        Element table = body.create("tbl");
        Element properties = body.add(table, "tblPr");
        BodyWriter.set(body.add(properties, "tblStyle"), "val", "TableGrid");
        width(body.add(properties, "tblW"), WIDTH);
        BodyWriter.set(body.add(properties, "tblLayout"), "type", "fixed");
        int[] widths = widths();
        Element grid = body.add(table, "tblGrid");
        for (int width : widths) {
            BodyWriter.set(body.add(grid, "gridCol"), "w", Integer.toString(width));
        }
        for (int i = 0; i < rows.size(); i++) {
            row(table, rows.get(i), i == 0 && rows.size() > 1, widths);
        }
        body.append(table);
        body.paragraph("AfterTable", body::append);
    }

    private void row(Element table, List<String> cells, boolean head, int[] widths) {
        Element row = body.add(table, "tr");
        Element properties = body.add(row, "trPr");
        body.add(properties, "cantSplit");
        if (head) {
            body.add(properties, "tblHeader");
        }
        for (int i = 0; i < columns; i++) {
            Element cell = body.add(row, "tc");
            width(body.add(body.add(cell, "tcPr"), "tcW"), widths[i]);
            Element paragraph = body.paragraph(head ? "TableHead" : "TableText", cell::appendChild);
            body.text(paragraph, i < cells.size() ? cells.get(i) : "");
        }
    }

    private int[] widths() {
        int[] weights = new int[columns];
        int sum = 0;
        for (int i = 0; i < columns; i++) {
            int longest = NARROW;
            for (List<String> row : rows) {
                longest = Math.max(longest, i < row.size() ? row.get(i).length() : 0);
            }
            weights[i] = Math.min(longest, WIDE);
            sum += weights[i];
        }
        int[] widths = new int[columns];
        for (int i = 0; i < columns; i++) {
            widths[i] = WIDTH * weights[i] / sum;
        }
        return widths;
    }

    private static void width(Element element, int twips) {
        BodyWriter.set(element, "w", Integer.toString(twips));
        BodyWriter.set(element, "type", "dxa");
    }
}
