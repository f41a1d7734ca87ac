package org.dsrdesk.desktop;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Answers «no» and chooses nothing unless told otherwise, and remembers what it was asked. */
public final class RecordingDialogs implements Dialogs {
    private final List<String> asked = new ArrayList<>();
    private final List<Path> files = new ArrayList<>();
    private boolean agreeing;
    private Optional<Path> chosen = Optional.empty();

    /** Says yes from now on. */
    public RecordingDialogs agree() {
        agreeing = true;
        return this;
    }

    /** Chooses this file, folder or place from now on. */
    public RecordingDialogs choose(Path path) {
        chosen = Optional.of(path);
        files.add(path);
        return this;
    }

    /** Everything asked and told so far: titles of questions and information, codes of failures. */
    public List<String> asked() {
        return List.copyOf(asked);
    }

    @Override
    public boolean confirm(Question question) {
        asked.add(question.title());
        return agreeing;
    }

    @Override
    public List<Path> chooseFiles(FileKind kind) {
        asked.add(kind.key());
        return List.copyOf(files);
    }

    @Override
    public Optional<Path> chooseSavePlace(FileKind kind, String proposedName) {
        asked.add(proposedName);
        return chosen;
    }

    @Override
    public Optional<Path> chooseFolder(Path start) {
        asked.add(start.toString());
        return chosen;
    }

    @Override
    public void inform(String title, String text) {
        asked.add(title);
    }

    @Override
    public void fail(Failure failure) {
        asked.add(failure.sentence());
    }
}
