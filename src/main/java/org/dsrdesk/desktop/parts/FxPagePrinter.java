package org.dsrdesk.desktop.parts;

import java.util.Optional;
import java.util.function.Supplier;
import javafx.print.PageLayout;
import javafx.print.PageOrientation;
import javafx.print.Printer;
import javafx.print.PrinterJob;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.transform.Scale;
import javafx.scene.transform.Translate;
import javafx.stage.Window;
import org.dsrdesk.letters.pdf.PagePictures;
import org.jspecify.annotations.Nullable;

/** Prints pages on the system's printers, each in its own size, smaller only where the paper is. */
public final class FxPagePrinter implements PagePrinter {
    private static final int DOTS_PER_INCH = 300;
    private static final double POINTS_PER_INCH = 72;

    private final Supplier<? extends Window> owner;

    public FxPagePrinter(Supplier<? extends Window> owner) {
        this.owner = owner;
    }

    @Override
    public boolean hasPrinter() {
        return !Printer.getAllPrinters().isEmpty();
    }

    @Override
    public Optional<Run> choose() {
        @Nullable PrinterJob job = PrinterJob.createPrinterJob();
        if (job == null || !job.showPrintDialog(owner.get())) {
            return Optional.empty();
        }
        return Optional.of(pages -> print(job, pages));
    }

    private static boolean print(PrinterJob job, PagePictures pages) {
        var paper = job.getJobSettings().getPageLayout().getPaper();
        PageLayout layout = job.getPrinter().createPageLayout(
                paper, PageOrientation.PORTRAIT, Printer.MarginType.HARDWARE_MINIMUM);
        boolean printed = true;
        for (int page = 0; printed && page < pages.pages(); page++) {
            printed = job.printPage(layout, sheet(PageImages.of(pages.picture(page, DOTS_PER_INCH)), layout));
        }
        boolean ended = job.endJob();
        return printed && ended;
    }

    /** The page laid so that its corner is the corner of the paper. */
    private static Node sheet(Image image, PageLayout layout) {
        ImageView sheet = new ImageView(image);
        double scale = POINTS_PER_INCH / DOTS_PER_INCH;
        double fit = Math.min(1, Math.min(layout.getPaper().getWidth() / (image.getWidth() * scale),
                layout.getPaper().getHeight() / (image.getHeight() * scale)));
        sheet.getTransforms().setAll(
                new Translate(-layout.getLeftMargin(), -layout.getTopMargin()), new Scale(scale * fit, scale * fit));
        return new Group(sheet);
    }
}
