package org.dsrdesk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.dsrdesk.casework.Actor;
import org.dsrdesk.casework.CaseDesk;
import org.dsrdesk.casework.Role;
import org.dsrdesk.casework.RuleShelf;
import org.dsrdesk.casework.RuleSource;
import org.dsrdesk.desktop.Background;
import org.dsrdesk.desktop.Fx;
import org.dsrdesk.desktop.Language;
import org.dsrdesk.desktop.Looks;
import org.dsrdesk.desktop.Messages;
import org.dsrdesk.desktop.Place;
import org.dsrdesk.desktop.RecordingDialogs;
import org.dsrdesk.desktop.Session;
import org.dsrdesk.desktop.Theme;
import org.dsrdesk.desktop.shell.ShellModel;
import org.dsrdesk.domain.profile.OperatorCard;
import org.dsrdesk.packs.ShippedRules;
import org.dsrdesk.safekeeping.KdfCost;
import org.dsrdesk.testing.Rules;
import org.dsrdesk.testing.StepClock;
import org.dsrdesk.testing.TestDesk;
import org.jspecify.annotations.Nullable;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/** The real window over the real store of one operator with its ready profile; hands that work it, eyes that read. */
final class StoryDesk implements AutoCloseable {
    static final Actor OFFICER = new Actor("Офицерова Мария", Role.OFFICER);
    private static final double PAGE = 2600;
    private static final RuleSource RULES = ShippedRules.load();

    final StepClock clock = new StepClock(Rules.noon("2026-11-20"));
    final RecordingDialogs dialogs = new RecordingDialogs();
    final Path pictures;
    private final FxRobot robot = new FxRobot();
    private final Path folder;
    private final String profile;
    private final UnaryOperator<OperatorCard> completed;
    private final ShellModel shell = Fx.call(ShellModel::new);
    private final Looks looks = Fx.call(() -> new Looks(Theme.LIGHT));
    private final Camera camera;
    private final Camera pages;
    private boolean late;
    private @Nullable Stage stage;
    private @Nullable RequestDesk desk;

    /** A desk of an operator, whose ready profile may be completed by what it does not say. */
    StoryDesk(Path folder, String profile, UnaryOperator<OperatorCard> completed) {
        this.folder = folder;
        this.profile = profile;
        this.completed = completed;
        this.pictures = Path.of("target", "screens", "stories", profile);
        this.camera = new Camera(pictures);
        this.pages = new Camera(pictures.resolve("pages"), PAGE);
    }

    /** Opens the window; on the FX thread. */
    void open(Stage window) throws IOException {
        stage = window;
        OpenFolder data = OpenFolder.create(
                folder.resolve("data"), "stories of five operators".toCharArray(), new KdfCost(1024, 1, 1));
        StoryProfiles.take(new CaseDesk(data.transactions(), new RuleShelf(RULES), TestDesk.ANY_LETTER, clock), profile,
                completed);
        Desks desks = new Desks(RULES, clock);
        Frame frame = new Frame(new Messages(Language.RUSSIAN, clock), looks, Background.sameThread(), dialogs, shell,
                () -> window);
        RequestDesk opened = new RequestDesk(window, frame, desks, folder);
        desk = opened;
        opened.begin(desks.adopt(data));
        window.setWidth(1280);
        window.setHeight(800);
        window.show();
    }

    private RequestDesk desk() {
        return Objects.requireNonNull(desk, "not opened");
    }

    Session session() {
        return desk().rooms().session();
    }

    /** The desk beneath the window, to look into or to let others act. */
    CaseDesk store() {
        return session().desk();
    }

    /** It is noon of a day. */
    void on(String day) {
        clock.set(Rules.noon(day));
        late = true;
    }

    /** Takes a message from a file into the inbox, where it is opened. */
    void receive(String message) throws IOException {
        Path file = Files.writeString(folder.resolve("letter.eml"), message.replace("\n", "\r\n"));
        Fx.run(() -> desk().openLetters(List.of(file)));
        WaitForAsyncUtils.waitForFxEvents();
    }

    /** Goes to a place, and opens it anew where it shows what was before. */
    void go(Place place) {
        Fx.run(() -> {
            if (late) {
                shell.today();
            }
            shell.go(place);
        });
        late = false;
        settle();
    }

    /** Whatever was put off on the FX thread is done, and what that put off in its turn. */
    private static void settle() {
        Fx.run(() -> {});
        Fx.run(() -> {});
    }

    Place place() {
        return Fx.call(() -> shell.placeProperty().get());
    }

    /** The last that was told at the foot of the window. */
    String told() {
        return Fx.call(() -> Objects.requireNonNull(shell.noticeProperty().get()).text());
    }

    void keys(KeyCode... keys) {
        robot.push(keys);
        WaitForAsyncUtils.waitForFxEvents();
    }

    /** Types a text; a line's end is Enter. */
    void type(String text) {
        for (String line : text.splitWithDelimiters("\n", -1)) {
            if (line.equals("\n")) {
                robot.push(KeyCode.ENTER);
            } else if (!line.isEmpty()) {
                robot.write(line, 0);
            }
        }
    }

    void press(String id) {
        ButtonBase button = robot.lookup(id).<ButtonBase>tryQuery()
                .orElseThrow(() -> new AssertionError(id + " is not on the screen"));
        assertFalse(button.isDisabled(), id);
        Fx.run(button::fire);
        settle();
    }

    /** Chooses an item of a menu by its words. */
    void menu(String id, String words) {
        List<MenuItem> items = robot.lookup(id).queryAs(MenuButton.class).getItems();
        MenuItem item = items.stream().filter(one -> one.getText().equals(words)).findFirst()
                .orElseThrow(() -> new AssertionError(
                        words + " is not among " + items.stream().map(MenuItem::getText).toList()));
        Fx.run(item::fire);
        settle();
    }

    void write(String selector, String text) {
        Fx.run(() -> robot.lookup(selector).queryAs(TextInputControl.class).setText(text));
        settle();
    }

    String written(String selector) {
        return robot.lookup(selector).queryAs(TextInputControl.class).getText();
    }

    void choose(String id, Object value) {
        ComboBox<?> box = robot.lookup(id).queryAs(ComboBox.class);
        int place = box.getItems().indexOf(value);
        assertTrue(place >= 0, value + " in " + box.getItems());
        Fx.run(() -> box.getSelectionModel().select(place));
        settle();
    }

    void chooseFirst(String id) {
        Fx.run(() -> robot.lookup(id).queryAs(ComboBox.class).getSelectionModel().selectFirst());
        settle();
    }

    List<String> texts(String selector) {
        return robot.lookup(selector).queryAllAs(Labeled.class).stream().map(Labeled::getText).toList();
    }

    /** Sends the open form, which has nothing to refuse. */
    void send() {
        press("#send");
        assertEquals(List.of(), errors());
    }

    /** What the screen says is wrong. */
    List<String> errors() {
        return robot.lookup(".field-error").queryAllAs(Labeled.class).stream()
                .filter(StoryDesk::isShown)
                .map(Labeled::getText)
                .toList();
    }

    private static boolean isShown(Node node) {
        return Stream.iterate(node, Objects::nonNull, Node::getParent).allMatch(Node::isVisible);
    }

    /** Takes a picture of the window. */
    void shoot(String name) {
        shoot(camera, name);
    }

    /** Takes a picture of a page in its whole length. */
    void shootPage(String name) {
        shoot(pages, name);
    }

    private void shoot(Camera by, String name) {
        Fx.call(() -> {
            by.take(Objects.requireNonNull(stage).getScene(), looks, name);
            return name;
        });
    }

    @Override
    public void close() {
        Fx.run(desk()::end);
    }
}
