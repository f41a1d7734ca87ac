package org.dsrdesk.letters.docx;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** Takes the parts out of a packed document; whatever a file claims, no more than the bounds is unpacked. */
final class Unpacking {
    static final int MOST_BYTES = 20 << 20;
    private static final int MOST_UNPACKED = 64 << 20;
    private static final int MOST_OF_XML = 12 << 20;
    private static final int MOST_PARTS = 2_000;
    private static final byte[] ENCRYPTED_PACKAGE = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);

    private Unpacking() {}

    static Map<String, byte[]> unpack(byte[] file) {
        if (file.length > MOST_BYTES) {
            throw new UnusableDocumentException(DocumentProblem.TOO_BIG, "");
        }
        if (startsWith(file, 0xD0, 0xCF, 0x11, 0xE0)) {
            throw new UnusableDocumentException(
                    contains(file, ENCRYPTED_PACKAGE) ? DocumentProblem.ENCRYPTED : DocumentProblem.OLD_WORD, "");
        }
        if (!startsWith(file, 'P', 'K', 3, 4)) {
            throw new UnusableDocumentException(DocumentProblem.NOT_WORD, "");
        }
        if ((file.length > 6) && (file[6] & 1) != 0) {
            throw new UnusableDocumentException(DocumentProblem.ENCRYPTED, "");
        }
        return parts(file);
    }

    private static Map<String, byte[]> parts(byte[] file) {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        Set<String> names = new HashSet<>();
        long unpacked = 0;
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file), StandardCharsets.UTF_8)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (names.size() >= MOST_PARTS) {
                    throw new UnusableDocumentException(DocumentProblem.TOO_BIG, "");
                }
                byte[] part = part(zip, entry.getName());
                unpacked += part.length;
                if (unpacked > MOST_UNPACKED) {
                    throw new UnusableDocumentException(DocumentProblem.TOO_BIG, entry.getName());
                }
                keep(entry, part, parts, names);
            }
        } catch (IOException | IllegalArgumentException broken) {
            throw damaged("", broken);
        }
        return parts;
    }

    private static byte[] part(ZipInputStream zip, String name) throws IOException {
        int most = name.endsWith(".xml") || name.endsWith(".rels") ? MOST_OF_XML : MOST_BYTES;
        byte[] part = zip.readNBytes(most + 1);
        if (part.length > most) {
            throw new UnusableDocumentException(DocumentProblem.TOO_BIG, name);
        }
        return part;
    }

    private static void keep(ZipEntry entry, byte[] part, Map<String, byte[]> parts, Set<String> names) {
        if (!names.add(entry.getName().toLowerCase(Locale.ROOT))) {
            throw new UnusableDocumentException(DocumentProblem.DAMAGED, entry.getName());
        }
        if (!entry.isDirectory()) {
            parts.put(entry.getName(), part);
        }
    }

    static UnusableDocumentException damaged(String part, Throwable cause) {
        UnusableDocumentException damaged = new UnusableDocumentException(DocumentProblem.DAMAGED, part);
        damaged.initCause(cause);
        return damaged;
    }

    private static boolean startsWith(byte[] file, int... magic) {
        for (int i = 0; i < magic.length; i++) {
            if (i >= file.length || (file[i] & 0xFF) != magic[i]) {
                return false;
            }
        }
        return true;
    }

    private static boolean contains(byte[] file, byte[] sought) {
        for (int at = 0; at + sought.length <= file.length; at++) {
            int same = 0;
            while (same < sought.length && file[at + same] == sought[same]) {
                same++;
            }
            if (same == sought.length) {
                return true;
            }
        }
        return false;
    }
}
