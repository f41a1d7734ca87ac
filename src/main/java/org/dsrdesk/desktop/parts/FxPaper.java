package org.dsrdesk.desktop.parts;

import java.util.List;
import java.util.function.Supplier;
import javafx.print.PageLayout;
import javafx.print.Printer;
import javafx.print.PrinterJob;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/** The system's clipboard and printers. */
public final class FxPaper implements Paper {
    private static final double SIZE = 10;
    private static final double LINE = 13;

    private final Supplier<? extends Window> owner;

    public FxPaper(Supplier<? extends Window> owner) {
        this.owner = owner;
    }

    @Override
    public void copy(String page) {
        ClipboardContent content = new ClipboardContent();
        content.putString(page);
        Clipboard.getSystemClipboard().setContent(content);
    }

    @Override
    public boolean hasPrinter() {
        return !Printer.getAllPrinters().isEmpty();
    }

    @Override
    public boolean print(String page) {
        @Nullable PrinterJob job = PrinterJob.createPrinterJob();
        if (job == null || !job.showPrintDialog(owner.get())) {
            return false;
        }
        PageLayout layout = job.getJobSettings().getPageLayout();
        int lines = Math.max(1, (int) (layout.getPrintableHeight() / LINE) - 1);
        List<String> all = wrapped(page, layout.getPrintableWidth());
        boolean printed = true;
        for (int from = 0; printed && from < all.size(); from += lines) {
            Text sheet = text(String.join("\n", all.subList(from, Math.min(all.size(), from + lines))));
            printed = job.printPage(layout, sheet);
        }
        boolean ended = job.endJob();
        return printed && ended;
    }

    private static List<String> wrapped(String page, double width) {
        int room = Math.max(20, (int) (width / text("0").getLayoutBounds().getWidth()));
        return page.lines().flatMap(line -> LineWrap.at(line, room).stream()).toList();
    }

    private static Text text(String words) {
        Text text = new Text(words);
        text.setFont(Font.font("Monospaced", SIZE));
        return text;
    }
}
