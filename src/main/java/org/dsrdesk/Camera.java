package org.dsrdesk;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import javafx.scene.Scene;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javax.imageio.ImageIO;

/** Takes numbered pictures of a scene; used on the FX thread. */
final class Camera {
    private final Path folder;
    private int taken;

    Camera(Path folder) {
        this.folder = folder;
    }

    /** Writes the scene as it stands to the next numbered PNG file. */
    void take(Scene scene, String name) throws IOException {
        taken++;
        WritableImage image = scene.snapshot(null);
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
