package org.dsrdesk.desktop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

class ViewConventionsTest {
    private static final int VIEWS = 16;
    private static final Path RESOURCES = Path.of("src/main/resources/org/dsrdesk/desktop");
    private static final Path SOURCES = Path.of("src/main/java/org/dsrdesk/desktop");
    private static final Path ROOT = Path.of("src/main/java/org/dsrdesk");
    private static final Set<String> INPUTS = Set.of("TextField", "TextArea", "PasswordField", "PassphraseField",
            "ComboBox", "ChoiceBox", "DatePicker", "Spinner", "Slider", "ListView", "TableView", "TreeView",
            "ProgressIndicator", "ProgressBar");
    private static final Set<String> BUTTONS = Set.of("Button", "ToggleButton", "MenuButton", "Hyperlink");
    private static final Set<String> TEXTS =
            Set.of("text", "promptText", "accessibleText", "accessibleHelp", "revealText", "title", "headerText");
    private static final Pattern LITERAL = Pattern.compile("\"([a-z][A-Za-z]*(?:\\.[A-Za-z]*)+)\"");
    private static final Pattern ASKED = Pattern.compile("\\.(text|plural)\\(\"([^\"]+)\"[,)]");

    @Test
    void everyInputIsNamedForScreenReaders() {
        assertNone(element -> INPUTS.contains(element.getTagName()) && !element.hasAttribute("accessibleText")
                && !labelled(element));
    }

    @Test
    void everyButtonWithoutWordsIsNamedForScreenReaders() {
        assertNone(element -> BUTTONS.contains(element.getTagName()) && !element.hasAttribute("text")
                && !element.hasAttribute("accessibleText"));
    }

    @Test
    void everyTextIsAKey() {
        assertNone(element -> TEXTS.stream().map(element::getAttribute)
                .anyMatch(text -> !text.isEmpty() && !text.startsWith("%") && !text.startsWith("${")));
    }

    @Test
    void noViewHasAStyleOfItsOwn() {
        assertNone(element -> element.hasAttribute("style"));
    }

    @Test
    void noViewHasMoreThanOnePrimaryOrDefaultButton() {
        for (Path view : views()) {
            assertTrue(elements(view).stream().filter(element -> classes(element).contains("primary")).count() <= 1,
                    view + " has one primary button");
            assertTrue(elements(view).stream().filter(element -> element.hasAttribute("defaultButton")).count() <= 1,
                    view + " has one default button");
        }
    }

    @Test
    void theLanguagesHaveTheSameKeysButForPluralForms() {
        Set<String> russian = keys(Language.RUSSIAN);
        Set<String> english = keys(Language.ENGLISH);
        Set<String> expected = new TreeSet<>(english);
        english.stream().filter(key -> key.endsWith(".one"))
                .map(key -> key.substring(0, key.length() - ".one".length()) + ".few").forEach(expected::add);
        assertEquals(expected, russian);
    }

    @Test
    void everyKeyUsedIsThere() {
        Set<String> missing = new TreeSet<>(keysInViews());
        sources().forEach(source -> ASKED.matcher(source).results()
                .forEach(call -> missing.add(call.group(2) + ("plural".equals(call.group(1)) ? ".many" : ""))));
        missing.removeIf(key -> key.endsWith("."));
        assertTrue(missing.size() > 50, "keys found: " + missing.size());
        missing.removeAll(keys(Language.RUSSIAN));
        assertEquals(Set.of(), missing);
    }

    @Test
    void everyKeyThereIsUsed() {
        Set<String> literals = sources().flatMap(source -> LITERAL.matcher(source).results())
                .map(found -> found.group(1)).collect(Collectors.toSet());
        literals.addAll(keysInViews());
        Set<String> unused = new TreeSet<>(keys(Language.RUSSIAN));
        unused.removeIf(key -> literals.contains(key) || literals.contains(key.replaceFirst("\\.(one|few|many)$", ""))
                || literals.stream().anyMatch(literal -> literal.endsWith(".") && key.startsWith(literal)));
        unused.removeIf(key -> key.startsWith("days.working."));
        assertEquals(Set.of(), unused);
    }

    private static Set<String> keysInViews() {
        Set<String> keys = new TreeSet<>();
        for (Path view : views()) {
            for (Element element : elements(view)) {
                TEXTS.stream().map(element::getAttribute).filter(text -> text.startsWith("%"))
                        .forEach(text -> keys.add(text.substring(1)));
            }
        }
        return keys;
    }

    private static Set<String> keys(Language language) {
        return new TreeSet<>(new Messages(language, FixedClock.friday()).bundle().keySet());
    }

    private static void assertNone(Predicate<Element> fault) {
        List<String> faults = new ArrayList<>();
        for (Path view : views()) {
            elements(view).stream().filter(fault)
                    .forEach(element -> faults.add(view.getFileName() + ": " + element.getTagName() + " "
                            + element.getAttribute("fx:id")));
        }
        assertEquals(List.of(), faults);
    }

    private static boolean labelled(Element input) {
        String id = input.getAttribute("fx:id");
        NodeList labels = input.getOwnerDocument().getElementsByTagName("Label");
        return !id.isEmpty() && IntStream.range(0, labels.getLength())
                .anyMatch(i -> ((Element) labels.item(i)).getAttribute("labelFor").equals("$" + id));
    }

    private static List<String> classes(Element element) {
        return List.of(element.getAttribute("styleClass").split(",\\s*", -1));
    }

    private static List<Element> elements(Path view) {
        NodeList all = parse(view).getElementsByTagName("*");
        return IntStream.range(0, all.getLength()).mapToObj(i -> (Element) all.item(i)).toList();
    }

    private static Document parse(Path view) {
        try {
            return DocumentBuilderFactory.newDefaultInstance().newDocumentBuilder().parse(view.toFile());
        } catch (ParserConfigurationException | SAXException | IOException broken) {
            throw new AssertionError(view.toString(), broken);
        }
    }

    private static List<Path> views() {
        List<Path> found = files(RESOURCES, ".fxml");
        assertTrue(found.size() >= VIEWS, "views found: " + found.size());
        return found;
    }

    private static Stream<String> sources() {
        Stream<Path> root = files(ROOT, ".java").stream().filter(file -> ROOT.equals(file.getParent()));
        return Stream.concat(files(SOURCES, ".java").stream(), root).map(ViewConventionsTest::read);
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException broken) {
            throw new AssertionError(broken);
        }
    }

    private static List<Path> files(Path folder, String ending) {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(file -> file.toString().endsWith(ending)).toList();
        } catch (IOException broken) {
            throw new AssertionError(broken);
        }
    }
}
