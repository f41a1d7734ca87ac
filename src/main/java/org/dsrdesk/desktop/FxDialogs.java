package org.dsrdesk.desktop;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/** Dialogs as windows over the desk's window; the system's own for files and folders. */
public final class FxDialogs implements Dialogs {
    private final Supplier<? extends Window> owner;
    private final Messages messages;
    private final DialogPanes panes;

    public FxDialogs(Supplier<? extends Window> owner, Messages messages, Looks looks) {
        this.owner = owner;
        this.messages = messages;
        panes = new DialogPanes(messages, looks);
    }

    @Override
    public boolean confirm(Question question) {
        return panes.show(panes.question(question), owner.get());
    }

    @Override
    public List<Path> chooseFiles(FileKind kind) {
        @Nullable List<File> chosen = chooser(kind).showOpenMultipleDialog(owner.get());
        return chosen == null ? List.of() : chosen.stream().map(File::toPath).toList();
    }

    @Override
    public Optional<Path> chooseSavePlace(FileKind kind, String proposedName) {
        FileChooser chooser = chooser(kind);
        chooser.setInitialFileName(proposedName);
        return Optional.ofNullable(chooser.showSaveDialog(owner.get())).map(File::toPath);
    }

    @Override
    public Optional<Path> chooseFolder(Path start) {
        DirectoryChooser chooser = new DirectoryChooser();
        chooser.setTitle(messages.text("file.folder"));
        existing(start).map(Path::toFile).ifPresent(chooser::setInitialDirectory);
        return Optional.ofNullable(chooser.showDialog(owner.get())).map(File::toPath);
    }

    @Override
    public void inform(String title, String text) {
        panes.show(panes.information(title, text), owner.get());
    }

    @Override
    public void fail(Failure failure) {
        panes.show(panes.failure(failure), owner.get());
    }

    private FileChooser chooser(FileKind kind) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(messages.text(kind.key()));
        chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter(messages.text(kind.key()), kind.patterns()));
        return chooser;
    }

    private static Optional<Path> existing(Path start) {
        @Nullable Path folder = start.toAbsolutePath();
        while (folder != null && !Files.isDirectory(folder)) {
            folder = folder.getParent();
        }
        return Optional.ofNullable(folder);
    }
}
