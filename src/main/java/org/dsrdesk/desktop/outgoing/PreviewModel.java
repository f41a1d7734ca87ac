package org.dsrdesk.desktop.outgoing;

import java.awt.image.BufferedImage;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.dsrdesk.desktop.Background;
import org.jspecify.annotations.Nullable;

/** The pages of a letter as they would be, or are; drawn off the FX thread, used on it. */
public final class PreviewModel {
    private final Background background;
    private final ReadOnlyObjectWrapper<@Nullable PageFile> file = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Exception> trouble = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyBooleanWrapper working = new ReadOnlyBooleanWrapper();
    private int asked;
    private boolean busy;
    private @Nullable Source waiting;

    PreviewModel(Background background) {
        this.background = background;
    }

    /** What makes a document to look at. */
    @FunctionalInterface
    interface Source {
        PageFile make() throws Exception;
    }

    /** The pages to look at; null before the first and where they cannot be made. */
    ReadOnlyObjectProperty<@Nullable PageFile> fileProperty() {
        return file.getReadOnlyProperty();
    }

    /** Why there are no pages; null while there is nothing wrong. */
    ReadOnlyObjectProperty<@Nullable Exception> troubleProperty() {
        return trouble.getReadOnlyProperty();
    }

    /** Whether newer pages than those shown are being made. */
    public ReadOnlyBooleanProperty workingProperty() {
        return working.getReadOnlyProperty();
    }

    /** Makes pages, one document at a time; of several that wait meanwhile only the last is made. */
    void show(Source source) {
        asked++;
        working.set(true);
        if (busy) {
            waiting = source;
        } else {
            begin(source);
        }
    }

    private void begin(Source source) {
        int mine = asked;
        busy = true;
        waiting = null;
        background.run(_ -> source.make(), made -> end(mine, made, null), failed -> end(mine, null, failed));
    }

    private void end(int mine, @Nullable PageFile made, @Nullable Exception failed) {
        busy = false;
        if (mine != asked) {
            if (made != null) {
                made.close();
            }
            if (waiting != null) {
                begin(waiting);
            }
            return;
        }
        working.set(false);
        PageFile old = file.get();
        trouble.set(failed);
        file.set(made);
        if (old != null) {
            old.close();
        }
    }

    /** Draws a page of a file that may be closed meanwhile, and tells the picture. */
    void draw(PageFile from, int page, int dotsPerInch, Consumer<BufferedImage> drawn) {
        background.run(_ -> from.picture(page, dotsPerInch), picture -> picture.ifPresent(drawn), trouble::set);
    }

    /** Lets go of the pages. */
    void close() {
        asked++;
        waiting = null;
        working.set(false);
        PageFile old = file.get();
        file.set(null);
        if (old != null) {
            old.close();
        }
    }
}
