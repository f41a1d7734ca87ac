package org.dsrdesk.desktop.outgoing;

import java.nio.file.Path;
import javafx.scene.Group;
import javafx.scene.Parent;
import javafx.scene.Scene;
import org.dsrdesk.desktop.Fx;
import org.dsrdesk.desktop.Language;
import org.dsrdesk.desktop.Looks;
import org.dsrdesk.desktop.Pictures;
import org.dsrdesk.desktop.Theme;
import org.dsrdesk.domain.letter.LetterKind;
import org.dsrdesk.domain.request.Request;
import org.dsrdesk.testing.TestDesk;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutgoingPicturesTest {
    private static final int WIDTH = 1036;
    private static final int HEIGHT = 756;

    @TempDir private Path folder;

    private static void take(OutgoingBench bench, String name) {
        for (Language language : Language.values()) {
            for (Theme theme : Theme.values()) {
                take(bench, name, language, theme, WIDTH);
            }
        }
    }

    private static void take(OutgoingBench bench, String name, Language language, Theme theme, int width) {
        Fx.run(() -> {
            bench.messages.languageProperty().set(language);
            Parent screen = bench.screen();
            Scene scene = new Scene(screen, width, HEIGHT);
            new Looks(theme).dress(scene);
            screen.applyCss();
            screen.layout();
            scene.setRoot(new Group());
            Pictures.take("outgoing-" + name + "-" + language.tag() + "-" + theme.tag(), theme, screen, width, HEIGHT);
        });
    }

    @Test
    void leavesPicturesOfEachStage() {
        try (TestDesk desk = Letters.desk(folder)) {
            Request request = Letters.nothingHeld(desk);
            OutgoingBench bench = new OutgoingBench(desk, Letters.begin(desk, request, LetterKind.ACCESS_ANSWER));
            take(bench, "access-draft");
            take(bench, "access-draft-narrow", Language.RUSSIAN, Theme.LIGHT, 756);
            bench.open(Letters.begin(desk, request, LetterKind.NOTHING_HELD).id());
            take(bench, "draft");
            Fx.run(() -> {
                Letters.fill(bench.model);
                bench.dispatching.make();
            });
            take(bench, "made");
            Fx.run(() -> bench.dispatching.open(Inputs.Form.RECORD));
            take(bench, "record");
            Fx.run(() -> bench.dispatching.open(Inputs.Form.MAIL));
            Fx.run(bench.dispatching::send);
            take(bench, "mail");
            Fx.run(bench.dispatching::close);
            desk.desk.dispatching().unsure(desk.desk.dispatching().sending(
                    bench.stored(), "m.ivanova@mail.example", TestDesk.OFFICER), TestDesk.OFFICER);
            Fx.run(bench.model::load);
            take(bench, "unsure");
            Fx.run(bench.dispatching::went);
            take(bench, "sent");
            bench.open(Letters.begin(desk, request, LetterKind.NOTHING_HELD).id());
            bench.dialogs.agree();
            Fx.run(bench.model::load);
            Fx.run(bench.dispatching::discard);
            take(bench, "discarded", Language.RUSSIAN, Theme.LIGHT, WIDTH);
        }
    }
}
