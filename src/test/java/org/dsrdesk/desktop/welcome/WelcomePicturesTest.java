package org.dsrdesk.desktop.welcome;

import java.nio.file.Path;
import java.time.ZoneId;
import java.util.Optional;
import org.dsrdesk.desktop.Background;
import org.dsrdesk.desktop.FixedClock;
import org.dsrdesk.desktop.Fx;
import org.dsrdesk.desktop.Language;
import org.dsrdesk.desktop.Messages;
import org.dsrdesk.desktop.Pictures;
import org.dsrdesk.desktop.RecordingDialogs;
import org.dsrdesk.desktop.Views;
import org.junit.jupiter.api.Test;

class WelcomePicturesTest {
    private final Messages messages = new Messages(Language.RUSSIAN, FixedClock.friday());

    @Test
    void leavesPicturesOfTheFirstStartEmptyAndWithErrors() {
        WelcomeModel model = Fx.call(() -> new WelcomeModel(Path.of("/home/officer/dsr-desk"),
                ZoneId.of("Europe/Moscow"), typed -> typed.length() < 12 ? Strength.TOO_WEAK : Strength.STRONG));
        Views views = new Views(messages).add(WelcomeController.class, () -> new WelcomeController(model,
                new RecordingDesk(), Background.sameThread(), new RecordingDialogs(), messages, FixedClock.friday()));
        Pictures.take("welcome", messages, () -> views.load(WelcomeController.class).root());
        Fx.run(() -> {
            model.answer(WelcomeField.EMAIL).set("privacy.company");
            model.answer(WelcomeField.PHONE).set("8 9");
            model.answer(WelcomeField.PASSPHRASE).set("роза");
            model.submit(Language.RUSSIAN);
        });
        Pictures.take("welcome-errors", messages, () -> views.load(WelcomeController.class).root());
    }

    @Test
    void leavesPicturesOfThePassphrase() {
        UnlockModel model = Fx.call(() -> new UnlockModel(Path.of("/home/officer/dsr-desk")));
        UnlockDesk desk = new UnlockDesk() {
            @Override
            public Optional<UnlockProblem> unlock(Path folder, Passphrase passphrase) {
                return Optional.of(UnlockProblem.WRONG_PASSPHRASE);
            }

            @Override
            public void unlocked() {}
        };
        Views views = new Views(messages).add(UnlockController.class,
                () -> new UnlockController(model, desk, Background.sameThread(), new RecordingDialogs(), messages));
        Fx.run(() -> model.refuse(UnlockProblem.WRONG_PASSPHRASE));
        Pictures.take("unlock", messages, () -> views.load(UnlockController.class).root());
    }
}
