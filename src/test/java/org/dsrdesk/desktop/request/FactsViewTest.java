package org.dsrdesk.desktop.request;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.dsrdesk.desktop.Fx;
import org.dsrdesk.desktop.Language;
import org.dsrdesk.desktop.Theme;
import org.dsrdesk.domain.request.CaseFact;
import org.dsrdesk.domain.statute.DemandKind;
import org.dsrdesk.testing.TestDesk;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class FactsViewTest {
    private final RequestWindow window = new RequestWindow();

    @TempDir Path folder;

    @Start
    void open(Stage stage) {
        window.open(stage);
    }

    @Test
    void dataThatSupportCollectedAreOutstandingUntilTheirDestructionIsRecorded() {
        try (TestDesk desk = TestDesk.in(folder)) {
            RequestBench bench = window.show(new RequestBench(desk, desk.register("2026-11-16", DemandKind.DELETION)));
            window.press("#record");
            window.choose("#kind", 5);
            window.write("#factwords", "журнал сбоя");
            window.write("#factday", "16.11.2026");
            window.press("#send");
            assertEquals(List.of(new CaseFact(CaseFact.Kind.SUPPORT_DATA, LocalDate.of(2026, 11, 16), "журнал сбоя", "",
                    "М. Офицерова")), bench.view().facts());
            assertTrue(window.has("Данные, собранные поддержкой, ещё не уничтожены"));
            window.press("#record-SUPPORT_DATA_DESTROYED");
            window.write("#factwords", "стёрто вместе с обращением в трекере");
            window.push(KeyCode.CONTROL, KeyCode.ENTER);
            assertEquals(CaseFact.Kind.SUPPORT_DATA_DESTROYED, bench.view().facts().getLast().kind());
            assertEquals(LocalDate.of(2026, 11, 20), bench.view().facts().getLast().on());
            assertFalse(window.has("#record-SUPPORT_DATA_DESTROYED"));
        }
    }

    @Test
    void whatIsMissingIsSaidUnderItsFieldAndNothingIsRecorded() {
        try (TestDesk desk = TestDesk.in(folder)) {
            RequestBench bench = window.show(new RequestBench(desk, desk.register("2026-11-16", DemandKind.ACCESS)));
            window.press("#record");
            window.press("#send");
            assertEquals(List.of("Выберите, что произошло."), window.errors());
            window.choose("#kind", 8);
            window.write("#factday", "21.11.2026");
            window.press("#send");
            assertEquals(3, window.errors().size(), () -> window.errors().toString());
            assertTrue(window.errors().contains("Этот день ещё не наступил."));
            assertEquals(List.of(), bench.view().facts());
            window.push(KeyCode.ESCAPE);
            assertTrue(window.shown("#record"));
        }
    }

    @Test
    void leavesPicturesOfWhatIsRecordedAndOfItsForm() {
        try (TestDesk desk = TestDesk.in(folder)) {
            RequestBench bench = new RequestBench(desk, desk.register("2026-11-16", DemandKind.DELETION));
            Fx.run(() -> {
                bench.model.load();
                bench.actions.record(CaseFact.Kind.SUPPORT_DATA, LocalDate.of(2026, 11, 16),
                        "модель телефона, версия приложения, файлы трассировки", "");
                bench.actions.record(CaseFact.Kind.AUTHORITY_ASKED, LocalDate.of(2026, 11, 18),
                        "районный суд: адрес и телефон", "запрос от 17.11.2026 № 2-418/26");
            });
            for (Language language : Language.values()) {
                for (Theme theme : Theme.values()) {
                    RequestPicturesTest.picture(bench, "facts", language, theme, 1036, 1300);
                }
            }
            RequestPicturesTest.edit(bench, new Editor.NewFact(CaseFact.Kind.SUPPORT_DATA_DESTROYED));
            RequestPicturesTest.picture(bench, "facts-form", Language.RUSSIAN, Theme.LIGHT, 1036, 1600);
            RequestPicturesTest.picture(bench, "facts-form", Language.ENGLISH, Theme.DARK, 1036, 1600);
        }
    }
}
