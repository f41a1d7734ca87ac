package org.dsrdesk.intake;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Looks for letters in files and folders. A file that is named is taken whatever it holds; in a folder, and the folders
 * in it, letters are known by their names or by how they begin, and what is none is passed over and told.
 */
final class LetterFiles {
    private static final Set<String> LETTERS = Set.of("eml", "msg", "mbox", "mbx", "mht", "nws");
    private static final int HEAD = 16 * 1024;

    private final Consumer<Path> passedOver;

    LetterFiles(Consumer<Path> passedOver) {
        this.passedOver = passedOver;
    }

    /** The letters of a path, in the order of their names; found while they are asked for. */
    Stream<Incoming> in(Path path) {
        return Files.isDirectory(path)
                ? inFolder(path).stream().flatMap(file -> letters(path, file))
                : letters(path, path);
    }

    private List<Path> inFolder(Path folder) {
        List<Path> files = new ArrayList<>();
        collect(folder, files);
        return files;
    }

    /** A folder that cannot be looked into is taken for a file, so that its refusal is told and the others are read. */
    private void collect(Path folder, List<Path> files) {
        List<Path> here;
        try (Stream<Path> listed = Files.list(folder)) {
            here = listed.sorted().toList();
        } catch (IOException closed) {
            files.add(folder);
            return;
        }
        for (Path each : here) {
            if (Files.isDirectory(each) && !Files.isSymbolicLink(each)) {
                collect(each, files);
            } else if (Files.isRegularFile(each)) {
                keepLetter(each, files);
            } else {
                passedOver.accept(each);
            }
        }
    }

    private void keepLetter(Path file, List<Path> files) {
        String name = file.getFileName().toString();
        String extension = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        if (!name.startsWith("._") && (LETTERS.contains(extension) || beginsAsLetter(file))) {
            files.add(file);
        } else {
            passedOver.accept(file);
        }
    }

    /** A file that cannot be opened may be a letter: it is taken, so that its refusal is told. */
    private static boolean beginsAsLetter(Path file) {
        try (InputStream stream = Files.newInputStream(file)) {
            byte[] head = stream.readNBytes(HEAD);
            return !OutlookLetter.isOne(head, 0, head.length) && RootEntity.of(head).headers().isWrittenAsLetter();
        } catch (IOException closed) {
            return true;
        }
    }

    private static Stream<Incoming> letters(Path given, Path file) {
        String name = name(given, file);
        try {
            boolean mailbox = !name.toLowerCase(Locale.ROOT).endsWith(".eml") && Mbox.isOne(file);
            List<FileRange> letters = mailbox ? Mbox.letters(file) : List.of();
            if (!letters.isEmpty()) {
                return IntStream.range(0, letters.size())
                        .mapToObj(index -> new Incoming.Found(name + "#" + (index + 1), letters.get(index)));
            }
            return Stream.of(new Incoming.Found(name, FileRange.all(file)));
        } catch (IOException failed) {
            return Stream.of(closed(given, file, failed));
        }
    }

    private static Incoming closed(Path given, Path file, IOException failed) {
        FileProblem problem = switch (failed) {
            case NoSuchFileException _ -> FileProblem.MISSING;
            case AccessDeniedException _ -> FileProblem.NOT_ALLOWED;
            default -> FileProblem.UNREADABLE;
        };
        return new Incoming.Closed(name(given, file), problem);
    }

    /** The file's own name; within a folder the way to it from there. */
    private static String name(Path given, Path file) {
        Path own = given.equals(file) ? file.getFileName() : given.relativize(file);
        return String.valueOf(own).replace('\\', '/');
    }
}
