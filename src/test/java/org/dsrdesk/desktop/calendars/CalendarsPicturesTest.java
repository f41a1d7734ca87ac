package org.dsrdesk.desktop.calendars;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.text.Text;
import org.dsrdesk.desktop.Fx;
import org.dsrdesk.desktop.Language;
import org.dsrdesk.desktop.Pictures;
import org.dsrdesk.desktop.Place;
import org.dsrdesk.desktop.Theme;
import org.dsrdesk.domain.statute.DemandKind;
import org.dsrdesk.testing.TestDesk;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CalendarsPicturesTest {
    private static final Place CALENDARS = new Place.Calendars();

    @TempDir private static Path folder;

    private static TestDesk desk;

    @BeforeAll
    static void fill() throws IOException {
        desk = TestDesk.in(Files.createDirectory(folder.resolve("data")));
        desk.clock.set(ZonedDateTime.parse("2027-12-24T10:00+03:00[Europe/Moscow]"));
        for (String day : List.of("2027-12-17", "2027-12-20", "2027-12-21", "2027-12-22", "2027-12-23")) {
            desk.register(day, DemandKind.ACCESS, DemandKind.STOP_PROCESSING);
        }
    }

    @AfterAll
    static void close() {
        desk.close();
    }

    private static void picture(CalendarBench bench, String name, Theme theme, int width, int height) {
        Language language = bench.frame.messages.language();
        Scene scene = Pictures.take(name + "-" + language.tag() + "-" + theme.tag(), theme,
                bench.frame.window(CALENDARS), width, height);
        Set<Node> texts = scene.getRoot().lookupAll(".text");
        assertTrue(texts.size() > 100, "texts found: " + texts.size());
        texts.forEach(CalendarsPicturesTest::assertWholeOrTold);
        scene.getRoot().lookupAll(".scroll-pane").forEach(CalendarsPicturesTest::assertNoSidewaysScroll);
    }

    private static void assertWholeOrTold(Node node) {
        if (node instanceof Text drawn && node.getParent() instanceof Labeled label && label.getText() != null
                && !drawn.getText().isEmpty() && !hiddenOrTold(label)) {
            assertEquals(label.getText().replace("\n", ""), drawn.getText().replace("\n", ""), "cut text");
        }
    }

    private static boolean hiddenOrTold(Node node) {
        return Stream.iterate(node, Objects::nonNull, Node::getParent)
                .anyMatch(at -> !at.isVisible() || (at instanceof Labeled label && label.getTooltip() != null));
    }

    private static void assertNoSidewaysScroll(Node node) {
        ScrollPane pane = (ScrollPane) node;
        double room = pane.getViewportBounds().getWidth();
        double needed = pane.getContent().getLayoutBounds().getWidth();
        assertTrue(needed <= room + 1, "content of " + needed + " in " + room);
    }

    @Test
    void leavesPicturesOfAPublishedAndOfAProvisionalYear() {
        CalendarBench bench = Fx.call(() -> new CalendarBench(desk));
        Pictures.take("calendars", bench.frame.messages, () -> bench.frame.window(CALENDARS));
        Fx.run(() -> {
            for (Language language : Language.values()) {
                bench.frame.messages.languageProperty().set(language);
                bench.calendars.look(LocalDate.of(2027, 2, 22));
                picture(bench, "calendars-1000", Theme.LIGHT, 1000, 1400);
                picture(bench, "calendars-1920", Theme.LIGHT, 1920, 1080);
                bench.calendars.lookAt(2028);
                picture(bench, "calendars-provisional", Theme.LIGHT, 1280, 950);
                picture(bench, "calendars-provisional", Theme.DARK, 1280, 950);
            }
        });
    }

    @Test
    void leavesPicturesOfAFileThatIsLookedAtAndOfARefusedOne() throws IOException {
        CalendarBench bench = Fx.call(() -> new CalendarBench(desk));
        Path file = CalendarBench.madeUp(folder);
        Path broken = Files.writeString(folder.resolve("broken.csv"),
                Files.readString(file).replace("2028-01-11,Tue", "2028-01-11,Wed"));
        Fx.run(() -> {
            for (Language language : Language.values()) {
                bench.frame.messages.languageProperty().set(language);
                bench.reading.read(List.of(file));
                for (Theme theme : Theme.values()) {
                    picture(bench, "calendars-import", theme, 1280, 1000);
                }
                bench.reading.read(List.of(broken));
                picture(bench, "calendars-refused", Theme.LIGHT, 1280, 800);
            }
        });
        assertEquals(LocalDate.of(2027, 12, 31), desk.desk.rules().calendar(desk.operator).publishedThrough());
    }

    @Test
    void leavesPicturesOfOwnDays(@TempDir Path other) {
        try (TestDesk republic = TestDesk.in(other)) {
            republic.clock.set(ZonedDateTime.parse("2027-03-01T14:00+03:00[Europe/Moscow]"));
            republic.register("2027-03-01", DemandKind.ACCESS);
            CalendarBench bench = Fx.call(() -> new CalendarBench(republic));
            Fx.run(() -> {
                bench.calendars.look(LocalDate.of(2027, 3, 10));
                bench.own.edit();
                bench.own.basisProperty().set("125-ФЗ, ст. 4 ч. 7: Ураза-байрам");
                bench.own.keep();
                bench.calendars.look(LocalDate.of(2027, 3, 13));
                bench.own.edit();
                bench.own.basisProperty().set("Приказ № 12: рабочая суббота");
                bench.own.keep();
                bench.calendars.look(LocalDate.of(2027, 3, 12));
                bench.own.edit();
                picture(bench, "calendars-own", Theme.LIGHT, 1280, 1000);
                picture(bench, "calendars-own", Theme.DARK, 1280, 1000);
            });
        }
    }
}
