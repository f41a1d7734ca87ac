package org.dsrdesk.desktop.register;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.FlowPane;
import org.dsrdesk.casework.RegisterFilter.Flag;
import org.dsrdesk.casework.RegisterFilter.Progress;
import org.dsrdesk.desktop.Messages;
import org.dsrdesk.desktop.Names;
import org.dsrdesk.domain.request.Channel;
import org.dsrdesk.domain.statute.DemandKind;
import org.jspecify.annotations.Nullable;

/** The filters in plain sight: one that narrows is a chip with a cross, one that does not is a menu. */
public final class FilterBar extends FlowPane {
    public FilterBar() {
        getStyleClass().add("filter-bar");
    }

    /** Shows a narrowing, and tells the one that a press leads to. */
    void show(Narrowing now, Messages messages, Consumer<Narrowing> taker) {
        Names names = new Names(messages);
        Maker maker = new Maker(messages, taker);
        getChildren().setAll(
                maker.part("progress", now.progress() == Progress.ALL ? null : now.progress(),
                        List.of(Progress.OPEN, Progress.CLOSED), progress -> progress(progress, messages),
                        progress -> now.withProgress(progress == null ? Progress.ALL : progress)),
                maker.part("kind", now.kind(), List.of(DemandKind.values()), names::kind, now::withKind),
                maker.part("channel", now.channel(), List.of(Channel.values()), names::channel, now::withChannel),
                maker.part("due", now.due(), List.of(DueWithin.values()), due -> due(due, messages), now::withDue),
                maker.part("flag", now.flag(), List.of(Flag.values()), names::flag, now::withFlag));
        if (!now.words().isEmpty()) {
            getChildren().addFirst(maker.chip("words", messages.text("register.words", now.words()),
                    () -> now.withWords("")));
        }
    }

    private static String progress(Progress progress, Messages messages) {
        return messages.text("register.progress." + progress.name());
    }

    private static String due(DueWithin due, Messages messages) {
        return messages.text("register.due." + due.name());
    }

    /** A choice that may be none. */
    private interface Change<T> extends Function<@Nullable T, Narrowing> {}

    private record Maker(Messages messages, Consumer<Narrowing> taker) {
        <T> Node part(String id, @Nullable T chosen, List<T> all, Function<T, String> name, Change<T> change) {
            if (chosen != null) {
                return chip(id, name.apply(chosen), () -> change.apply(null));
            }
            MenuButton menu = new MenuButton(messages.text("register.filter." + id));
            menu.setId("filter-" + id);
            all.forEach(value -> menu.getItems().add(item(name.apply(value), () -> change.apply(value))));
            return menu;
        }

        Button chip(String id, String words, Supplier<Narrowing> without) {
            Button chip = new Button(words + " ×");
            chip.setId("filter-" + id);
            chip.getStyleClass().add("filter-chip");
            chip.setAccessibleText(messages.text("register.filter.remove", words));
            chip.setOnAction(_ -> taker.accept(without.get()));
            return chip;
        }

        private MenuItem item(String words, Supplier<Narrowing> with) {
            MenuItem item = new MenuItem(words);
            item.setOnAction(_ -> taker.accept(with.get()));
            return item;
        }
    }
}
