package org.dsrdesk.desktop.operators;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.collections.FXCollections;
import org.dsrdesk.desktop.operators.Input.Option;
import org.dsrdesk.domain.letter.LetterField;

/** The inputs of a form in their order, built one by one and read by name. */
final class Answers {
    private final List<Input> inputs = new ArrayList<>();

    List<Input> inputs() {
        return List.copyOf(inputs);
    }

    Answers line(String name, String text) {
        inputs.add(new Input.Line(name, new SimpleStringProperty(text)));
        return this;
    }

    Answers area(String name, String text) {
        inputs.add(new Input.Area(name, new SimpleStringProperty(text)));
        return this;
    }

    Answers sentence(LetterField field, String ready, String text) {
        inputs.add(new Input.Sentence("standing." + field.name(), field, ready, new SimpleStringProperty(text)));
        return this;
    }

    Answers tick(String name, boolean on) {
        inputs.add(new Input.Tick(name, new SimpleBooleanProperty(on)));
        return this;
    }

    <E extends Enum<E>> Answers choice(String name, Class<E> type, String keys, E chosen) {
        return choice(name, options(type, keys), chosen.name());
    }

    Answers choice(String name, List<Option> options, String chosen) {
        Option now = options.stream().filter(one -> one.id().equals(chosen)).findFirst().orElse(options.getFirst());
        inputs.add(new Input.Choice(name, options, new SimpleObjectProperty<>(now)));
        return this;
    }

    <E extends Enum<E>> Answers ticks(String name, List<Option> options, Collection<E> chosen) {
        inputs.add(new Input.Ticks(name, options, FXCollections.observableSet()));
        chosen.forEach(one -> ((Input.Ticks) inputs.getLast()).chosen().add(one.name()));
        return this;
    }

    static <E extends Enum<E>> List<Option> options(Class<E> type, String keys) {
        return Stream.of(type.getEnumConstants())
                .map(one -> new Option(one.name(), keys + one.name(), ""))
                .toList();
    }

    /** What the inputs hold now, in their order. */
    List<Object> values() {
        return inputs.stream().<Object>map(input -> switch (input) {
            case Input.Line line -> line.text().get();
            case Input.Area area -> area.text().get();
            case Input.Sentence sentence -> sentence.text().get();
            case Input.Tick tick -> tick.on().get();
            case Input.Choice choice -> choice.chosen().get();
            case Input.Ticks ticks -> Set.copyOf(ticks.chosen());
        }).toList();
    }

    private <I extends Input> I find(String name, Class<I> type) {
        return inputs.stream()
                .filter(type::isInstance)
                .map(type::cast)
                .filter(input -> input.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no input " + name));
    }

    String typed(String name) {
        return find(name, Input.Line.class).text().get().strip();
    }

    String words(String name) {
        return find(name, Input.Area.class).text().get().strip();
    }

    /** What was typed in each field of letters. */
    Map<LetterField, String> sentences() {
        Map<LetterField, String> typed = new EnumMap<>(LetterField.class);
        inputs.stream()
                .filter(Input.Sentence.class::isInstance)
                .map(Input.Sentence.class::cast)
                .forEach(one -> typed.put(one.field(), one.text().get()));
        return typed;
    }

    /** The lines of a text, without the empty ones. */
    List<String> lines(String name) {
        return words(name).lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }

    /** The parts of a line between semicolons. */
    List<String> parts(String name) {
        return Arrays.stream(typed(name).split(";", -1)).map(String::strip).filter(part -> !part.isEmpty()).toList();
    }

    boolean on(String name) {
        return find(name, Input.Tick.class).on().get();
    }

    String chosen(String name) {
        return find(name, Input.Choice.class).chosen().get().id();
    }

    <E extends Enum<E>> E chosen(String name, Class<E> type) {
        return Enum.valueOf(type, chosen(name));
    }

    <E extends Enum<E>> Set<E> all(String name, Class<E> type) {
        Set<E> all = EnumSet.noneOf(type);
        find(name, Input.Ticks.class).chosen().forEach(id -> all.add(Enum.valueOf(type, id)));
        return all;
    }
}
