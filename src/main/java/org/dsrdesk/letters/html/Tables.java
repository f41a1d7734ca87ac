package org.dsrdesk.letters.html;

import java.util.ArrayList;
import java.util.List;
import org.dsrdesk.letters.docx.Word;
import org.w3c.dom.Element;

/** Writes a table: its grid, merged cells, and rows of the head repeated on each page. */
final class Tables {
    private final Blocks around;
    private final Html html;
    private final Element table;
    private final TableGrid grid;
    private final CellLook cells;

    Tables(Blocks around, Element table) {
        this.around = around;
        this.html = around.room().html();
        this.table = table;
        this.grid = new TableGrid(table, around.column());
        this.cells = new CellLook(around.room().styles().table(table));
    }

    void write(Element into) {
        Cascade look = around.room().styles().table(table);
        String place = switch (look.value("jc")) {
            case "center" -> ";margin-left:auto;margin-right:auto";
            case "right", "end" -> ";margin-left:auto";
            default -> ";margin-left:"
                    + Length.pt(Math.clamp(Length.twips(look.attribute("tblInd", "w"), 0), -100, 300));
        };
        Element written = html.add(into, "table", "table-layout:fixed;border-collapse:collapse;"
                + "-fs-table-paginate:paginate;width:" + Length.pt(grid.width()) + place);
        Element columns = html.add(written, "colgroup", "");
        grid.widths().forEach(width -> html.add(columns, "col", "width:" + Length.pt(width)));
        List<GridRow> rows = grid.rows();
        int heads = heads(rows);
        Element part = html.add(written, heads > 0 ? "thead" : "tbody", "");
        for (int i = 0; i < rows.size(); i++) {
            if (i == heads && i > 0 && heads > 0) {
                part = html.add(written, "tbody", "");
            }
            row(part, rows, i);
        }
    }

    private static int heads(List<GridRow> rows) {
        int heads = 0;
        while (heads < rows.size() && rows.get(heads).head()) {
            heads++;
        }
        return heads == rows.size() ? 0 : heads;
    }

    private void row(Element part, List<GridRow> rows, int index) {
        GridRow row = rows.get(index);
        Element written = html.add(part, "tr", row.whole() ? "page-break-inside:avoid" : "");
        int at = 0;
        for (GridRow.Cell cell : row.cells()) {
            if (cell.column() > at) {
                empty(written, cell.column() - at);
            }
            at = cell.column() + cell.span();
            if (!cell.continued()) {
                cell(written, cell, rows, index);
            }
        }
        if (at < grid.widths().size()) {
            empty(written, grid.widths().size() - at);
        }
    }

    private void empty(Element row, int span) {
        html.add(row, "td", "padding:0").setAttribute("colspan", Integer.toString(span));
    }

    private void cell(Element row, GridRow.Cell cell, List<GridRow> rows, int index) {
        int down = 1;
        while (index + down < rows.size() && rows.get(index + down).continues(cell.column())) {
            down++;
        }
        List<Double> widths = grid.widths();
        boolean firstRow = index == 0;
        boolean lastRow = index + down == rows.size();
        boolean lastColumn = cell.column() + cell.span() >= widths.size();
        String css = cells.css(cell.element(), new CellLook.Edges(firstRow, lastRow, cell.column() == 0, lastColumn));
        String height =
                rows.get(index).height() > 0 && down == 1 ? ";height:" + Length.pt(rows.get(index).height()) : "";
        Element written = html.add(row, "td", css + height);
        if (cell.span() > 1) {
            written.setAttribute("colspan", Integer.toString(cell.span()));
        }
        if (down > 1) {
            written.setAttribute("rowspan", Integer.toString(down));
        }
        double width = widths.subList(cell.column(), Math.min(widths.size(), cell.column() + cell.span())).stream()
                .mapToDouble(Double::doubleValue)
                .sum();
        List<Element> content = new ArrayList<>(Word.children(cell.element()));
        String style = Word.value(table, "tblPr", "tblStyle");
        around.inCell(Math.max(10, width - cells.sides(cell.element())), style).write(content, written);
    }
}
