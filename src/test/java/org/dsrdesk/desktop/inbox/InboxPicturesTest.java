package org.dsrdesk.desktop.inbox;

import java.nio.file.Path;
import java.util.List;
import javafx.scene.Parent;
import org.dsrdesk.desktop.Fx;
import org.dsrdesk.desktop.Looks;
import org.dsrdesk.desktop.Pictures;
import org.dsrdesk.desktop.Theme;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InboxPicturesTest {
    private final InboxBench bench;

    InboxPicturesTest(@TempDir Path folder) {
        bench = Fx.call(() -> new InboxBench(folder, new Looks(Theme.LIGHT)));
    }

    @AfterEach
    void close() {
        bench.desk.close();
    }

    @Test
    void leavesPicturesOfARepeatedLetter() {
        Fx.run(() -> {
            bench.model.take(List.of(SampleFiles.first()), _ -> {});
            bench.model.register(_ -> {});
        });
        Pictures.take("inbox", bench.messages, () -> bench.framed(SampleFiles.again(), SampleFiles.forwarded(),
                SampleFiles.newsletter(), SampleFiles.broken()));
        Fx.run(() -> {
            picture("inbox-1920-ru-light", 1920, 1080, SampleFiles.again());
            picture("inbox-1000-ru-light", 1000, 800, SampleFiles.again());
        });
    }

    @Test
    void leavesPicturesOfOtherLettersAndOfAnEmptyInbox(@TempDir Path files) {
        Fx.run(() -> {
            picture("inbox-empty-ru-light", Pictures.WIDTH, Pictures.HEIGHT, files);
            picture("inbox-forwarded-ru-light", Pictures.WIDTH, Pictures.HEIGHT, SampleFiles.forwarded());
            picture("inbox-broken-ru-light", Pictures.WIDTH, Pictures.HEIGHT, SampleFiles.broken());
            picture("inbox-newsletter-ru-light", Pictures.WIDTH, Pictures.HEIGHT, SampleFiles.newsletter());
            picture("inbox-attachment-ru-light", Pictures.WIDTH, Pictures.HEIGHT,
                    SampleFiles.letter("04-kpclever-correct-html-only.eml"));
        });
    }

    private void picture(String name, int width, int height, Path... files) {
        Parent root = bench.framed(files);
        Pictures.take(name, Theme.LIGHT, root, width, height);
    }
}
