package org.dsrdesk.profiles;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import org.dsrdesk.domain.profile.OperatorCard;
import org.dsrdesk.safekeeping.SafeFile;

/** Operators in files on the disk. */
public final class OperatorFiles {
    private static final int LARGEST = 1024 * 1024;
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private OperatorFiles() {}

    /**
     * The operator that a file describes; never more than the largest allowed size is read of it.
     *
     * @param packs whether the desk has the rule pack with an id
     * @throws OperatorFileException naming line and reason of everything that is wrong
     * @throws IOException when the file cannot be read
     */
    public static OperatorCard read(Path file, Predicate<String> packs) throws IOException {
        String name = String.valueOf(file.getFileName());
        byte[] bytes;
        try (InputStream stream = Files.newInputStream(file)) {
            bytes = stream.readNBytes(LARGEST + 1);
        }
        return OperatorReader.read(name, text(name, bytes), packs);
    }

    private static String text(String name, byte[] bytes) {
        if (bytes.length > LARGEST) {
            throw new OperatorFileException(name, List.of(Fault.at(0, "file.large")));
        }
        try {
            String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
            return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
        } catch (CharacterCodingException notUtf8) {
            throw new OperatorFileException(name, List.of(Fault.at(0, "file.encoding")));
        }
    }

    /**
     * Writes an operator to a file, whole or not at all.
     *
     * @param replacing whether a file that is there may be replaced
     * @throws java.nio.file.FileAlreadyExistsException when there is one that may not
     * @throws IOException when it cannot be written
     */
    public static void write(Path file, OperatorCard card, boolean replacing) throws IOException {
        byte[] bytes = OperatorWriter.write(card).getBytes(StandardCharsets.UTF_8);
        if (replacing) {
            SafeFile.write(file, bytes);
        } else {
            SafeFile.writeNew(file, bytes);
        }
    }
}
