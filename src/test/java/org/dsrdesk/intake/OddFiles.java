package org.dsrdesk.intake;

import static org.dsrdesk.intake.HostileCase.large;
import static org.dsrdesk.intake.HostileCase.small;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** Files of Outlook, mailbox files, and files that are neither. */
final class OddFiles {
    private static final String SEPARATOR = "From a@b.example Fri Nov 20 10:00:00 2026\n";

    private OddFiles() {}

    static List<HostileCase> all() {
        return List.of(
                small("letter.msg", pen -> pen.bytes(OutlookFile.russian())),
                small("letter-cut.msg", pen -> pen.bytes(cut(OutlookFile.russian(), 3))),
                small("letter-head-only.msg", pen -> pen.bytes(cut(OutlookFile.russian(), 40))),
                small("letter-nested-30.msg", pen -> pen.bytes(OutlookFile.nested(30))),
                large("letter-45-mb.msg", pen -> pen.bytes(OutlookFile.withFile(45 * 1024 * 1024))),
                large("letter-90-mb.msg", pen -> pen.bytes(OutlookFile.withFile(90 * 1024 * 1024))),
                small("word.doc", pen -> pen.bytes(compound("WordDocument"))),
                small("nothing.msg", pen -> pen.bytes(compound("Nothing"))),
                small("mailbox-300.mbox", pen -> mailbox(pen, 300)),
                small("mailbox-cr.mbox", pen -> pen.text((SEPARATOR + "From: a@b.example\n\nx\n").replace('\n', '\r'))),
                small("mailbox-of-nothing.mbox", pen -> pen.text(SEPARATOR)),
                small("mailbox-long-lines.mbox", pen -> pen.text(SEPARATOR + "From: a@b.example\n\n")
                        .times(5_000_000, "x").text("\n\n" + SEPARATOR + "From: b@b.example\n\n")
                        .times(300_000, "From ")),
                small("mailbox-of-separators.mbox", pen -> pen.times(50_000, SEPARATOR)),
                large("mailbox-300-mb.mbox", pen -> pen
                        .times(6, SEPARATOR + "From: a@b.example\nSubject: x\n\n" + "y".repeat(70) + "\n")
                        .text("\n" + SEPARATOR + "From: b@b.example\nSubject: y\n\n")
                        .times(300 * 1024, ("z".repeat(76) + "\n").repeat(13) + "\n")
                        .text("\n" + SEPARATOR + "From: c@b.example\nSubject: z\n\nend\n")));
    }

    private static void mailbox(HostileCase.Pen pen, int letters) throws IOException {
        for (int i = 0; i < letters; i++) {
            pen.text(SEPARATOR + "From: a" + i + "@b.example\nDate: Fri, 20 Nov 2026 10:00:00 +0300\n"
                    + "Subject: s" + i + "\n\nFrom here on nothing.\n\nFrom there, too.\n>From quoted\n\n");
        }
    }

    private static byte[] cut(byte[] bytes, int divisor) {
        return Arrays.copyOf(bytes, bytes.length / divisor);
    }

    private static byte[] compound(String stream) throws IOException {
        try (POIFSFileSystem file = new POIFSFileSystem()) {
            file.createDocument(new java.io.ByteArrayInputStream(new byte[5000]), stream);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            file.writeFilesystem(out);
            return out.toByteArray();
        }
    }
}
