package org.dsrdesk.desktop;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Supplier;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javax.imageio.ImageIO;

/** Leaves a picture of a view in every language and theme under {@code target/screens/}. */
public final class Pictures {
    public static final int WIDTH = 1280;
    public static final int HEIGHT = 800;
    private static final Path FOLDER = Path.of("target", "screens");

    private Pictures() {}

    /** Takes the four pictures; the supplier is asked on the FX thread, in the language of each picture. */
    public static void take(String name, Messages messages, Supplier<? extends Parent> view) {
        for (Language language : Language.values()) {
            for (Theme theme : Theme.values()) {
                Fx.run(() -> {
                    messages.languageProperty().set(language);
                    take(name + "-" + language.tag() + "-" + theme.tag(), theme, view.get(), WIDTH, HEIGHT);
                });
            }
        }
    }

    /** Takes one picture; on the FX thread. */
    public static Scene take(String file, Theme theme, Parent root, int width, int height) {
        Looks looks = new Looks(theme);
        Scene scene = new Scene(root, width, height);
        looks.dress(scene);
        scene.snapshot(null);
        write(scene.snapshot(null), file);
        return scene;
    }

    private static void write(WritableImage image, String file) {
        int width = (int) image.getWidth();
        int height = (int) image.getHeight();
        int[] pixels = new int[width * height];
        image.getPixelReader().getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
        BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        picture.setRGB(0, 0, width, height, pixels, 0, width);
        try {
            Files.createDirectories(FOLDER);
            ImageIO.write(picture, "png", FOLDER.resolve(file + ".png").toFile());
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }
}
