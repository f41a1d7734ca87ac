package org.dsrdesk.desktop.outgoing;

import javafx.geometry.Orientation;
import javafx.scene.AccessibleRole;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/** One page in the preview: a sheet as wide as there is room, with its picture once it is drawn. */
final class PageSheet extends Region {
    private static final double POINTS_PER_INCH = 72;
    private static final int COARSEST = 36;

    private final PageFile.Size size;
    private final ImageView picture = new ImageView();
    private int drawn;

    PageSheet(PageFile.Size size, String name) {
        this.size = size;
        getStyleClass().add("page-sheet");
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setAccessibleText(name);
        getChildren().add(picture);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefWidth(double height) {
        return size.width();
    }

    @Override
    protected double computePrefHeight(double width) {
        double across = width < 0 ? size.width() : width;
        return across * size.height() / size.width();
    }

    @Override
    protected void layoutChildren() {
        picture.setFitWidth(getWidth());
        picture.setFitHeight(getHeight());
    }

    /** How sharp it must be drawn; 0 where it is drawn so already. */
    int wanted(double scale) {
        int sharp = Math.max(COARSEST, (int) Math.round(getWidth() * scale * POINTS_PER_INCH / size.width()));
        return sharp == drawn ? 0 : sharp;
    }

    /** Remembers that it is being drawn this sharp. */
    void drawing(int dotsPerInch) {
        drawn = dotsPerInch;
    }

    void show(@Nullable Image image) {
        picture.setImage(image);
    }

    /** The picture that is shown; null before. */
    @Nullable Image image() {
        return picture.getImage();
    }

    /** Lets go of the picture of a page that is out of sight. */
    void clear() {
        drawn = 0;
        picture.setImage(null);
    }
}
