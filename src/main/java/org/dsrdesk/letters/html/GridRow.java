package org.dsrdesk.letters.html;

import java.util.List;
import org.w3c.dom.Element;

/** A row of a table; height in points, 0 where it follows from the content. */
record GridRow(List<Cell> cells, boolean head, boolean whole, double height) {
    /** A cell from a column of the grid on; continued cells belong to the cell above. */
    record Cell(Element element, int column, int span, boolean continued) {}

    boolean continues(int column) {
        return cells.stream().anyMatch(cell -> cell.column() == column && cell.continued());
    }
}
