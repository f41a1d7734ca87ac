package org.dsrdesk.desktop.operators;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.Pane;
import org.dsrdesk.correspondence.WriteLetters;
import org.dsrdesk.desktop.Fx;
import org.dsrdesk.desktop.Language;
import org.dsrdesk.desktop.Pictures;
import org.dsrdesk.desktop.Place;
import org.dsrdesk.desktop.Theme;
import org.dsrdesk.desktop.lists.ListBench;
import org.dsrdesk.domain.letter.LetterField;
import org.dsrdesk.domain.operator.IdentityFact;
import org.dsrdesk.domain.profile.Company;
import org.dsrdesk.domain.profile.DataSystem;
import org.dsrdesk.domain.profile.Difference;
import org.dsrdesk.domain.profile.Difference.Part;
import org.dsrdesk.domain.profile.Processing;
import org.dsrdesk.domain.profile.Profile;
import org.dsrdesk.domain.request.Channel;
import org.dsrdesk.domain.request.TaskPlace;
import org.dsrdesk.testing.Profiles;
import org.dsrdesk.testing.TestDesk;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OperatorScreenTest {
    @TempDir private Path folder;

    private final TestFiles files = new TestFiles();
    private ListBench bench;
    private OperatorModel model;
    private FileModel file;
    private TemplatesModel templates;

    @BeforeEach
    void open() throws IOException {
        Path data = Files.createDirectory(folder.resolve("desk"));
        bench = Fx.call(() -> new ListBench(TestDesk.in(data)));
        model = Fx.call(() -> new OperatorModel(
                bench.session(), bench.background, bench.shell, bench.dialogs, bench.messages));
        file = Fx.call(() -> new FileModel(
                bench.session(), files, model, bench.background, bench.dialogs, bench.messages));
        templates = Fx.call(() -> new TemplatesModel(bench.session(), new WriteLetters(bench.store.desk),
                bench.background, bench.shell, bench.dialogs, bench.messages));
        bench.views.add(OperatorController.class, () -> new OperatorController(
                model, file, bench.shell, bench.shell, bench.messages, templates));
    }

    @AfterEach
    void close() {
        bench.store.close();
    }

    private Profile kept() {
        return bench.store.desk.profiles().of(bench.store.operator.id());
    }

    private void keep(Profile profile) {
        bench.store.desk.profiles().keep(bench.store.operator.id(), profile, TestDesk.OFFICER);
        Fx.run(model::load);
    }

    private Scene window() {
        return Fx.call(() -> {
            Scene scene = new Scene(bench.window(new Place.OperatorProfile()), 1280, 800);
            scene.getRoot().applyCss();
            scene.getRoot().layout();
            return scene;
        });
    }

    private static <N extends Node> N find(Scene scene, String id, Class<N> type) {
        return type.cast(Objects.requireNonNull(scene.lookup("#" + id), id));
    }

    private static void fire(Scene scene, String id) {
        Fx.run(() -> find(scene, id, Button.class).fire());
    }

    private static void choose(Scene scene, Section section) {
        Fx.run(() -> find(scene, "section-" + section.name(), ToggleButton.class).fire());
    }

    private static void type(Scene scene, String id, String text) {
        Fx.run(() -> find(scene, id, TextInputControl.class).setText(text));
    }

    @Test
    void aSystemIsAddedChangedAndRemovedWithItsPlannedWork() {
        Scene scene = window();
        choose(scene, Section.SYSTEMS);
        fire(scene, "add");
        fire(scene, "save-form");
        assertEquals("Назовите.", find(scene, "form-error", Label.class).getText());
        assertEquals(Profile.EMPTY, kept());
        type(scene, "input-name", "CRM");
        type(scene, "input-categories", "имя; телефон;");
        type(scene, "input-backupDays", "30");
        fire(scene, "save-form");
        DataSystem crm = kept().inventory().systems().getFirst();
        assertEquals(List.of("имя", "телефон"), crm.categories());
        assertEquals("1", crm.id());
        fire(scene, "edit-0");
        assertEquals("30", find(scene, "input-backupDays", TextField.class).getText());
        type(scene, "input-backupDays", "");
        fire(scene, "save-form");
        assertNull(kept().inventory().systems().getFirst().backup());
        choose(scene, Section.PLAN);
        fire(scene, "add");
        fire(scene, "save-form");
        assertEquals("Отметьте хотя бы один вид требования.", find(scene, "form-error", Label.class).getText());
        Fx.run(() -> find(scene, "tick-kinds-DELETION", ToggleButton.class).fire());
        fire(scene, "save-form");
        assertEquals(TaskPlace.Kind.SYSTEM, kept().plan().lines().getFirst().place().kind());
        choose(scene, Section.SYSTEMS);
        fire(scene, "remove-0");
        assertEquals(1, kept().inventory().systems().size());
        bench.dialogs.agree();
        fire(scene, "remove-0");
        assertEquals(Profile.EMPTY, kept());
    }

    @Test
    void aTaxpayerNumberWithWrongDigitsIsNotKeptAndThePatternShowsTheNextNumber() {
        Scene scene = window();
        type(scene, "input-legalName", "ООО «Ромашка»");
        type(scene, "input-inn", "5026114845");
        fire(scene, "save-form");
        assertEquals("Это не ИНН: проверьте число цифр и сами цифры.",
                find(scene, "form-error", Label.class).getText());
        type(scene, "input-inn", "5026114844");
        fire(scene, "save-form");
        assertEquals(new Company("ООО «Ромашка»", "5026114844"), kept().company());
        choose(scene, Section.LETTERHEAD);
        type(scene, "input-numbering", "ПД-{n}/{year}");
        assertEquals("Первое письмо года получит номер ПД-1/2026",
                find(scene, "next-number", Label.class).getText());
        type(scene, "input-numbering", "без номера");
        assertEquals("В образце нужно ровно одно {n}", find(scene, "next-number", Label.class).getText());
        fire(scene, "save-form");
        assertEquals("{n}/{year}", kept().letterhead().numbering());
    }

    @Test
    void whatWasTypedIsDroppedWithItsSectionOnlyWhenAgreedAndOutlivesARenewedSession() {
        Scene scene = window();
        type(scene, "input-inn", "123");
        assertTrue(model.isUnsaved());
        choose(scene, Section.SYSTEMS);
        assertEquals(List.of("Не сохранять написанное?"), bench.dialogs.asked());
        assertEquals("123", find(scene, "input-inn", TextField.class).getText());
        OperatorModel renewed = Fx.call(() -> {
            OperatorModel fresh = new OperatorModel(
                    bench.session(), bench.background, bench.shell, bench.dialogs, bench.messages);
            fresh.goOnFrom(model);
            fresh.load();
            return fresh;
        });
        assertTrue(renewed.isUnsaved());
        bench.dialogs.agree();
        choose(scene, Section.SYSTEMS);
        assertFalse(model.isUnsaved());
        assertEquals(Profile.EMPTY, kept());
    }

    @Test
    void aChannelIsOpenedWithWhatIsCheckedAndItsRuleGoesWithIt() {
        Scene scene = window();
        choose(scene, Section.CHANNELS);
        assertFalse(find(scene, "input-check-PHONE", Node.class).getParent().isVisible());
        Fx.run(() -> find(scene, "tick-channels-PHONE", ToggleButton.class).fire());
        assertTrue(find(scene, "input-check-PHONE", Node.class).getParent().isVisible());
        Fx.run(() -> find(scene, "tick-check-PHONE-LOGIN", ToggleButton.class).fire());
        fire(scene, "save-form");
        assertEquals(Map.of(Channel.PHONE, Set.of(IdentityFact.LOGIN)), kept().identification());
        Fx.run(() -> find(scene, "tick-channels-PHONE", ToggleButton.class).fire());
        fire(scene, "save-form");
        assertEquals(Profile.EMPTY, kept());
    }

    @Test
    void aSentenceForLettersIsTakenReadyAndKeptAsItWasChanged() {
        Scene scene = window();
        choose(scene, Section.STANDING);
        assertTrue(find(scene, "take-TRANSFERS_ABROAD", Button.class).isVisible());
        fire(scene, "take-TRANSFERS_ABROAD");
        assertFalse(find(scene, "take-TRANSFERS_ABROAD", Button.class).isVisible());
        assertEquals("Данные за границу не передаются, и передавать их не предполагается.",
                find(scene, "input-standing-TRANSFERS_ABROAD", TextInputControl.class).getText());
        type(scene, "input-standing-PURPOSES", "Заказы\nДоставка");
        fire(scene, "save-form");
        assertEquals(Map.of(
                LetterField.PURPOSES, "Заказы\nДоставка",
                LetterField.TRANSFERS_ABROAD, "Данные за границу не передаются, и передавать их не предполагается."),
                kept().standing());
        type(scene, "input-standing-PURPOSES", "a".repeat(4001));
        fire(scene, "save-form");
        assertEquals("Заказы\nДоставка", kept().standing().get(LetterField.PURPOSES));
        assertTrue(find(scene, "form-error", Label.class).isVisible());
        type(scene, "input-standing-PURPOSES", "  ");
        fire(scene, "save-form");
        assertEquals(Set.of(LetterField.TRANSFERS_ABROAD), kept().standing().keySet());
    }

    @Test
    void aFormOpensInThePlaceOfItsLineAndTheFocusGoesThereAndBack() {
        keep(files.ready("callkeeper").profile());
        Scene scene = window();
        choose(scene, Section.PLAN);
        Fx.run(() -> find(scene, "edit-9", Button.class).requestFocus());
        fire(scene, "edit-9");
        assertEquals("input-task", Fx.call(() -> scene.getFocusOwner().getId()));
        assertNull(scene.lookup("#edit-9"));
        assertTrue(find(scene, "add", Button.class).isDisabled());
        Fx.run(() -> find(scene, "cancel-form", Button.class).requestFocus());
        fire(scene, "cancel-form");
        assertEquals("add", Fx.call(() -> scene.getFocusOwner().getId()));
        assertEquals(14, kept().plan().lines().size());
    }

    @Test
    void aChangeOfLanguageKeepsWhatIsBeingTyped() {
        Scene scene = window();
        choose(scene, Section.SYSTEMS);
        fire(scene, "add");
        type(scene, "input-name", "CRM");
        Fx.run(() -> bench.messages.languageProperty().set(Language.ENGLISH));
        Scene english = window();
        assertEquals("CRM", find(english, "input-name", TextField.class).getText());
        assertEquals("Save", find(english, "save-form", Button.class).getText());
    }

    @Test
    void aReadyProfileIsKeptOnlyAfterItsChangesWereSeen() {
        keep(Profile.EMPTY.of(new Company("ООО «Ромашка»", null)));
        Scene scene = window();
        choose(scene, Section.FILE);
        fire(scene, "ready-callkeeper");
        List<Difference> shown = Objects.requireNonNull(file.proposalProperty().get()).differences();
        assertTrue(shown.contains(new Difference(Part.SYSTEM, Difference.Change.ADDED, "service",
                "Сервис CallKeeper и клиентская база")));
        assertEquals(Set.of(), kept().channels());
        fire(scene, "drop");
        assertNull(file.proposalProperty().get());
        assertEquals("ООО «Ромашка»", kept().company().legalName());
        fire(scene, "ready-callkeeper");
        fire(scene, "keep");
        assertEquals("ООО «КоллКипер»", kept().company().legalName());
        assertEquals("Ромашка", files.renewed.getLast().operator().name());
        assertEquals("i@romashka.example", files.renewed.getLast().operator().email());
        assertEquals(bench.store.operator.id(), files.renewed.getLast().operator().id());
        fire(scene, "ready-callkeeper");
        assertEquals(List.of(), Objects.requireNonNull(file.proposalProperty().get()).differences());
        assertTrue(find(scene, "keep", Button.class).isDisabled());
    }

    @Test
    void aProfileIsExportedAndABrokenFileChangesNothing() throws IOException {
        keep(Profiles.full());
        Path place = folder.resolve("o.toml");
        bench.dialogs.choose(place);
        Scene scene = window();
        choose(scene, Section.FILE);
        fire(scene, "export");
        String text = Files.readString(place);
        assertTrue(text.contains("name = \"CRM «Ромашка»\""), text);
        Files.writeString(place, text.replace("processing = \"PAPER\"", "processing = \"PAPYRUS\"")
                .replace("days = 90", "days = 0"));
        fire(scene, "import");
        List<String> faults = Objects.requireNonNull(file.refusalProperty().get()).apply(Locale.of("ru"));
        assertEquals(2, faults.size());
        assertTrue(faults.getLast().contains("PAPYRUS"), faults.toString());
        assertEquals(Profiles.full(), kept());
        Files.writeString(place, text.replace("\"PAPER\"", "\"MIXED\""));
        fire(scene, "import");
        fire(scene, "keep");
        assertEquals(Processing.MIXED, kept().inventory().system("paper").orElseThrow().processing());
    }

    @Test
    void leavesPicturesOfEverySection() {
        bench.store.desk.profiles().keep(files.ready("callkeeper").replacing(
                bench.store.desk.profiles().card(bench.store.operator.id()).orElseThrow()), TestDesk.OFFICER);
        for (Section section : Section.values()) {
            Fx.run(() -> {
                model.load();
                model.choose(section);
                Scene taken = Pictures.take("operator-" + section.name().toLowerCase(Locale.ROOT) + "-ru-light",
                        Theme.LIGHT, bench.window(new Place.OperatorProfile()), 1280, 800);
                fits(taken.getRoot());
                taken.setRoot(new Pane());
            });
        }
        Fx.run(() -> model.choose(Section.SYSTEMS));
        Pictures.take("operator-systems", bench.messages, () -> bench.window(new Place.OperatorProfile()));
        Fx.run(() -> {
            model.edit(0);
            Pictures.take("operator-form-1000", Theme.LIGHT, bench.window(new Place.OperatorProfile()), 1000, 1100);
            model.choose(Section.FILE);
            file.take("nekst");
            Pictures.take("operator-changes", Theme.DARK, bench.window(new Place.OperatorProfile()), 1920, 1080);
        });
        assertFalse(model.rows().iterator().hasNext());
    }

    private static void fits(Node root) {
        for (Node node : root.lookupAll(".scroll-pane")) {
            ScrollPane pane = (ScrollPane) node;
            double needed = pane.getContent().getLayoutBounds().getWidth();
            assertTrue(needed <= pane.getViewportBounds().getWidth() + 1, "needs " + needed);
        }
    }
}
