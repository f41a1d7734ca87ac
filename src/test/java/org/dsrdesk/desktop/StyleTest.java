package org.dsrdesk.desktop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javafx.scene.paint.Color;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class StyleTest {
    private static final Path RESOURCES = Path.of("src/main/resources/org/dsrdesk/desktop");
    private static final Path SOURCES = Path.of("src/main/java/org/dsrdesk/desktop");
    private static final Pattern HEX = Pattern.compile("#[0-9a-fA-F]{3,8}\\b|rgba?\\(");
    private static final Pattern TOKEN = Pattern.compile("(-desk-[a-z-]+): (#[0-9a-f]{6,8});");
    private static final Pattern USED_TOKEN = Pattern.compile("-desk-[a-z-]+");
    private static final Pattern IN_FXML = Pattern.compile("styleClass=\"([^\"]+)\"");
    private static final Pattern IN_JAVA = Pattern.compile("getStyleClass\\(\\)\\s*\\.add(?:All)?\\(([^;]+)\\);");
    private static final Pattern LITERAL = Pattern.compile("\"([a-z][\\w-]*)\"");
    private static final double READABLE = 4.5;

    @Test
    void everyStyleClassUsedStandsInASheet() throws IOException {
        String sheets = String.join("\n", read(RESOURCES.resolve("theme"), ".css"));
        Set<String> used = usedClasses();
        assertTrue(used.size() > 25, "classes found: " + used.size());
        Set<String> unknown = new TreeSet<>(used);
        unknown.removeIf(name -> Pattern.compile("\\." + Pattern.quote(name) + "(?![\\w-])").matcher(sheets).find());
        assertEquals(Set.of(), unknown);
    }

    @Test
    void coloursStandOnlyInTheTokenFiles() throws IOException {
        List<String> offenders = new ArrayList<>();
        for (Path file : files(RESOURCES, ".css", ".fxml")) {
            boolean tokens = file.getFileName().toString().startsWith("tokens-");
            if (!tokens && HEX.matcher(Files.readString(file)).find()) {
                offenders.add(file.toString());
            }
        }
        assertEquals(List.of(), offenders);
    }

    @Test
    void bothThemesDefineTheSameTokensAndAllThatAreUsed() throws IOException {
        Map<String, Color> light = tokens(Theme.LIGHT);
        assertEquals(light.keySet(), tokens(Theme.DARK).keySet());
        Set<String> used = new TreeSet<>();
        for (String sheet : read(RESOURCES.resolve("theme"), ".css")) {
            USED_TOKEN.matcher(sheet).results().forEach(found -> used.add(found.group()));
        }
        assertEquals(new TreeSet<>(light.keySet()), used);
    }

    @ParameterizedTest
    @EnumSource
    void textOnItsGroundIsReadable(Theme theme) throws IOException {
        Map<String, Color> tokens = tokens(theme);
        List<String> pale = new ArrayList<>();
        for (String name : List.of("accent", "calm", "soon", "today", "overdue")) {
            check(tokens, name, name + "-ground", pale);
            check(tokens, name, "surface", pale);
        }
        for (String ground : List.of("ground", "surface", "inset", "accent-ground")) {
            check(tokens, "text", ground, pale);
            check(tokens, "muted", ground, pale);
        }
        check(tokens, "on-accent", "accent", pale);
        check(tokens, "on-accent", "accent-hover", pale);
        check(tokens, "surface", "text", pale);
        assertEquals(List.of(), pale);
    }

    private static void check(Map<String, Color> tokens, String text, String ground, List<String> pale) {
        Color upper = Objects.requireNonNull(tokens.get("-desk-" + text));
        Color lower = Objects.requireNonNull(tokens.get("-desk-" + ground));
        double contrast = contrast(luminance(upper), luminance(lower));
        if (contrast < READABLE) {
            pale.add("%s on %s: %.2f".formatted(text, ground, contrast));
        }
    }

    private static double contrast(double one, double other) {
        return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
    }

    private static double luminance(Color color) {
        return 0.2126 * linear(color.getRed()) + 0.7152 * linear(color.getGreen()) + 0.0722 * linear(color.getBlue());
    }

    private static double linear(double channel) {
        return channel <= 0.04045 ? channel / 12.92 : Math.pow((channel + 0.055) / 1.055, 2.4);
    }

    private static Map<String, Color> tokens(Theme theme) throws IOException {
        Map<String, Color> tokens = new HashMap<>();
        String sheet = Files.readString(RESOURCES.resolve("theme/tokens-" + theme.tag() + ".css"));
        Matcher matcher = TOKEN.matcher(sheet);
        while (matcher.find()) {
            tokens.put(matcher.group(1), Color.web(matcher.group(2)));
        }
        return tokens;
    }

    private static Set<String> usedClasses() throws IOException {
        Set<String> used = new TreeSet<>();
        for (String view : read(RESOURCES, ".fxml")) {
            IN_FXML.matcher(view).results().forEach(found -> used.addAll(List.of(found.group(1).split(",\\s*", -1))));
        }
        for (String source : read(SOURCES, ".java")) {
            IN_JAVA.matcher(source).results().forEach(
                    call -> LITERAL.matcher(call.group(1)).results().forEach(found -> used.add(found.group(1))));
        }
        return used;
    }

    private static List<String> read(Path folder, String ending) throws IOException {
        List<String> texts = new ArrayList<>();
        for (Path file : files(folder, ending)) {
            texts.add(Files.readString(file));
        }
        assertTrue(!texts.isEmpty(), folder + " holds " + ending);
        return texts;
    }

    private static List<Path> files(Path folder, String... endings) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(file -> Stream.of(endings).anyMatch(file.toString()::endsWith)).toList();
        }
    }
}
