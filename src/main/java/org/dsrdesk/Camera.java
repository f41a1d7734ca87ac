package org.dsrdesk;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.Pane;
import javax.imageio.ImageIO;
import org.dsrdesk.desktop.Looks;

/** Takes numbered pictures of a scene; used on the FX thread. */
final class Camera {
    private static final double WIDTH = 1280;
    private static final double HEIGHT = 800;

    private final Path folder;
    private final double height;
    private int taken;

    /** Takes pictures in the size of an office screen. */
    Camera(Path folder) {
        this(folder, HEIGHT);
    }

    /** Takes pictures as wide as an office screen and as high as asked for, such as of a page that is scrolled. */
    Camera(Path folder, double height) {
        this.folder = folder;
        this.height = height;
    }

    /** Writes what a scene shows to the next numbered PNG file. */
    void take(Scene scene, Looks looks, String name) throws IOException {
        taken++;
        Parent root = scene.getRoot();
        scene.setRoot(new Pane());
        Scene still = new Scene(root, WIDTH, height);
        looks.dress(still);
        root.applyCss();
        root.layout();
        still.snapshot(null);
        WritableImage image = still.snapshot(null);
        still.setRoot(new Pane());
        scene.setRoot(root);
        int width = (int) image.getWidth();
        int height = (int) image.getHeight();
        int[] pixels = new int[width * height];
        image.getPixelReader().getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
        BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        picture.setRGB(0, 0, width, height, pixels, 0, width);
        Path file = folder.resolve(String.format(Locale.ROOT, "%02d-%s.png", taken, name));
        if (!ImageIO.write(picture, "png", Files.createDirectories(folder).resolve(file.getFileName()).toFile())) {
            throw new IOException("no writer of PNG");
        }
    }
}
