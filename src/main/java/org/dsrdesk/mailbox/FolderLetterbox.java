package org.dsrdesk.mailbox;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.nio.file.attribute.BasicFileAttributes;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.dsrdesk.casework.KeepMailboxes;
import org.dsrdesk.casework.Mailbox;
import org.dsrdesk.casework.Mailbox.Source.Watched;
import org.jspecify.annotations.Nullable;

/**
 * A folder on a disk. A file is taken when two looks in a row found it alike, so that none is read half written; it is
 * never moved, changed or deleted. Network drives tell of nothing: the folder is also looked through now and then.
 */
final class FolderLetterbox implements Letterbox {
    static final Duration BETWEEN_LOOKS = Duration.ofSeconds(30);
    static final Duration SETTLING = Duration.ofSeconds(2);
    private static final int DEEPEST = 8;
    private static final Set<String> LETTERS = Set.of("eml", "msg", "mbox", "mbx", "mht", "nws");

    private final Mailbox mailbox;
    private final Path folder;
    private final KeepMailboxes marks;
    private final Pause pause;
    private Map<Path, String> before = new HashMap<>();
    private boolean unsettled;
    private int unreadable;
    private volatile @Nullable WatchService watch;

    FolderLetterbox(Mailbox mailbox, Watched source, KeepMailboxes marks, Pause pause) {
        this.mailbox = mailbox;
        this.folder = Path.of(source.path());
        this.marks = marks;
        this.pause = pause;
    }

    @Override
    public int read(Taking taking) throws IOException {
        startWatching();
        Set<String> seen = marks.seen(mailbox.id());
        Map<Path, String> now = new HashMap<>();
        List<Path> settled = new ArrayList<>();
        for (Map.Entry<Path, String> file : files().entrySet()) {
            if (!seen.contains(file.getValue())) {
                now.put(file.getKey(), file.getValue());
                if (file.getValue().equals(before.get(file.getKey()))) {
                    settled.add(file.getKey());
                }
            }
        }
        unsettled = now.size() > settled.size();
        before = now;
        unreadable = 0;
        take(settled, taking);
        return unreadable;
    }

    private void take(List<Path> settled, Taking taking) {
        int left = settled.size();
        for (Path file : settled.stream().sorted().toList()) {
            taking.left(left--);
            if (taking.file(file)) {
                marks.see(mailbox.id(), List.of(Objects.requireNonNull(before.get(file))));
            } else {
                unreadable++;
            }
        }
    }

    @Override
    public int count() throws IOException {
        return files().size();
    }

    /** The files there, each with what tells its content of this moment apart. */
    private Map<Path, String> files() throws IOException {
        if (!Files.exists(folder)) {
            throw new NoSuchFileException(folder.toString());
        }
        if (!Files.isDirectory(folder)) {
            throw new NotDirectoryException(folder.toString());
        }
        Map<Path, String> files = new HashMap<>();
        Files.walkFileTree(folder, Set.of(), DEEPEST, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes at) throws IOException {
                if (isLetter(file)) {
                    mark(file, files);
                }
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path closed, IOException failed) throws IOException {
                return passUnlessAll(closed, failed);
            }

            @Override
            public FileVisitResult postVisitDirectory(Path read, @Nullable IOException failed) throws IOException {
                return failed == null ? FileVisitResult.CONTINUE : passUnlessAll(read, failed);
            }
        });
        return files;
    }

    /** A place inside that is forbidden or goes away hides nothing else. */
    private FileVisitResult passUnlessAll(Path place, IOException failed) throws IOException {
        if (place.equals(folder)) {
            throw failed;
        }
        return FileVisitResult.CONTINUE;
    }

    private boolean isLetter(Path file) {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        String ending = name.substring(name.lastIndexOf('.') + 1);
        return LETTERS.contains(ending) && !name.startsWith(".") && !name.startsWith("~") && Files.isRegularFile(file);
    }

    private void mark(Path file, Map<Path, String> files) throws IOException {
        try {
            BasicFileAttributes at = Files.readAttributes(file, BasicFileAttributes.class);
            if (at.size() > 0) {
                files.put(file, digest(folder.relativize(file) + "|" + at.size() + "|" + at.lastModifiedTime()));
            }
        } catch (NoSuchFileException | AccessDeniedException gone) {
            files.remove(file);
        }
    }

    private static String digest(String text) {
        try {
            MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(sha256.digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private void startWatching() throws IOException {
        if (watch == null && Files.isDirectory(folder)) {
            WatchService made = folder.getFileSystem().newWatchService();
            folder.register(made, StandardWatchEventKinds.ENTRY_CREATE, StandardWatchEventKinds.ENTRY_MODIFY);
            watch = made;
        }
    }

    @Override
    public void rest() throws IOException {
        @Nullable WatchService watching = watch;
        if (unsettled || watching == null) {
            pause.rest(SETTLING);
            return;
        }
        if (pause.stopped()) {
            return;
        }
        try {
            @Nullable WatchKey told = watching.poll(BETWEEN_LOOKS.toMillis(), TimeUnit.MILLISECONDS);
            if (told != null) {
                told.pollEvents();
                told.reset();
            }
        } catch (ClosedWatchServiceException left) {
            watch = null;
        } catch (InterruptedException ended) {
            pause.stop();
        }
    }

    @Override
    public void hangUp() {
        @Nullable WatchService watching = watch;
        watch = null;
        if (watching != null) {
            try {
                watching.close();
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
        }
    }

    @Override
    public void leave() {
        hangUp();
    }
}
