package org.dsrdesk.letters.html;

import java.util.ArrayList;
import java.util.List;
import org.dsrdesk.letters.docx.Word;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/** The columns of a table with their widths in points, and which cells lie where. */
final class TableGrid {
    private static final int MOST_COLUMNS = 63;
    private static final double LEAST_WIDTH = 8;
    private static final int FULL = 5_000;

    private final List<Double> widths = new ArrayList<>();
    private final List<GridRow> rows = new ArrayList<>();

    TableGrid(Element table, double column) {
        Element grid = Word.child(table, "tblGrid");
        if (grid != null) {
            Word.children(grid, "gridCol").stream().limit(MOST_COLUMNS)
                    .forEach(each -> widths.add(Length.twips(Word.attribute(each, "w"), 0)));
        }
        Word.children(table).forEach(this::part);
        int needed = rows.stream().mapToInt(TableGrid::end).max().orElse(1);
        while (widths.size() < needed) {
            widths.add(0.0);
        }
        fit(column, share(Word.child(table, "tblPr", "tblW")));
    }

    private static int end(GridRow row) {
        return row.cells().isEmpty() ? 1 : row.cells().getLast().column() + row.cells().getLast().span();
    }

    private static double share(@Nullable Element width) {
        if (width == null || !Word.attribute(width, "type").equals("pct")) {
            return 0;
        }
        String text = Word.attribute(width, "w");
        int whole = Length.whole(text.replace("%", ""), 0, FULL);
        return text.endsWith("%") ? whole / 100.0 : whole / (double) FULL;
    }

    private void part(Element element) {
        if (Word.is(element, "tr")) {
            rows.add(row(element));
        } else if (Word.is(element, "sdt")) {
            Word.children(element, "sdtContent").forEach(content -> Word.children(content).forEach(this::part));
        } else if (Word.is(element, "customXml") || Word.is(element, "ins")) {
            Word.children(element).forEach(this::part);
        }
    }

    private static GridRow row(Element row) {
        List<GridRow.Cell> cells = new ArrayList<>();
        int at = Length.whole(Word.value(row, "trPr", "gridBefore"), 0, MOST_COLUMNS - 1);
        for (Element cell : cellsOf(row)) {
            int span = Math.max(1, Length.whole(Word.value(cell, "tcPr", "gridSpan"), 1, MOST_COLUMNS));
            Element merge = Word.child(cell, "tcPr", "vMerge");
            boolean continued = merge != null && !Word.attribute(merge, "val").equals("restart");
            if (at + span <= MOST_COLUMNS) {
                cells.add(new GridRow.Cell(cell, at, span, continued));
                at += span;
            }
        }
        boolean head = Word.child(row, "trPr", "tblHeader") != null;
        boolean whole = Word.child(row, "trPr", "cantSplit") != null;
        Element height = Word.child(row, "trPr", "trHeight");
        double points = height == null ? 0 : Math.clamp(Length.twips(Word.attribute(height, "val"), 0), 0, 500);
        return new GridRow(cells, head, whole, points);
    }

    private static List<Element> cellsOf(Element row) {
        List<Element> cells = new ArrayList<>();
        for (Element child : Word.children(row)) {
            if (Word.is(child, "tc")) {
                cells.add(child);
            } else if (Word.is(child, "sdt")) {
                Word.children(child, "sdtContent").forEach(content -> cells.addAll(Word.children(content, "tc")));
            }
        }
        return cells;
    }

    private void fit(double column, double share) {
        double sum = width();
        long without = widths.stream().filter(width -> width < LEAST_WIDTH).count();
        double rest = Math.max(LEAST_WIDTH * without, column - sum);
        widths.replaceAll(width -> width < LEAST_WIDTH ? rest / without : width);
        double wanted = share > 0 ? share * column : Math.min(width(), column + 60);
        double factor = wanted / width();
        widths.replaceAll(width -> width * factor);
    }

    double width() {
        return widths.stream().mapToDouble(Double::doubleValue).sum();
    }

    List<Double> widths() {
        return widths;
    }

    List<GridRow> rows() {
        return rows;
    }
}
