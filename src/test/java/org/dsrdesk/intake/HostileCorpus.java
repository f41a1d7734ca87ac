package org.dsrdesk.intake;

import static org.dsrdesk.intake.HostileCase.large;
import static org.dsrdesk.intake.HostileCase.small;

import java.util.List;
import java.util.stream.Stream;

/** Bombs of structure, of headers and of sizes. */
final class HostileCorpus {
    private static final int MB = 1024 * 1024;

    private HostileCorpus() {}

    static List<HostileCase> all() {
        return Stream.of(structure(), depth(), headers(), headersOfParts(), sizes(), OddLetters.all(), OddFiles.all())
                .flatMap(List::stream)
                .toList();
    }

    private static List<HostileCase> structure() {
        return List.of(
                small("unclosed-boundary.eml", pen -> pen.mixed().text("--b\r\n").request()),
                small("wrong-boundary.eml", pen -> pen.mixed().text("--zzz\r\n").request().text("--zzz--\r\n")),
                small("empty-boundary.eml", pen -> pen.letter()
                        .text("Content-Type: multipart/mixed; boundary=\"\"\r\n\r\n--\r\n").request().text("----\r\n")),
                small("two-boundaries.eml", pen -> pen.letter()
                        .text("Content-Type: multipart/mixed; boundary=a; boundary=b\r\n\r\n--b\r\n").request()
                        .text("--a\r\n\r\nx\r\n--b--\r\n")),
                small("same-boundary-inside.eml", pen -> pen.mixed()
                        .times(30, "--b\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n").request()),
                small("no-part.eml", pen -> pen.mixed().text("--b--\r\n")),
                small("parts-100-000.eml", pen -> pen.mixed().times(100_000, "--b\r\n\r\nx\r\n")),
                large("parts-500-000.eml", pen -> pen.mixed().times(500_000, "--b\r\n\r\nx\r\n")),
                small("attachments-10-000.eml", pen -> pen.mixed().times(10_000,
                        String.join("\r\n", "--b", "Content-Type: application/pdf; name=a.pdf",
                                "Content-Transfer-Encoding: base64", "", "JVBERi0xLjQK", ""))),
                small("letters-attached-400.eml", pen -> pen.mixed().times(400,
                        String.join("\r\n", "--b", "Content-Type: message/rfc822", "", "From: a@b.example",
                                "Date: Fri, 20 Nov 2026 10:00:00 +0300", "Content-Type: multipart/mixed; boundary=c",
                                "",
                                "--c", "", "x", "--c", "Content-Type: message/rfc822", "", "From: a@b.example", "", "x",
                                "--c--", ""))));
    }

    private static List<HostileCase> depth() {
        return List.of(
                small("deep-1-000.eml", pen -> nested(pen, 1000, "mixed")),
                small("deep-3-000.eml", pen -> nested(pen, 3000, "mixed")),
                small("deep-alternative-3-000.eml", pen -> nested(pen, 3000, "alternative")),
                small("letter-in-letter-1-000.eml", pen -> pen
                        .times(1000, "From: a@b.example\r\nSubject: x\r\nContent-Type: message/rfc822\r\n\r\n")
                        .letter().request()),
                large("deep-20-around-45-mb.eml", pen -> nested(pen, 20, "mixed")
                        .times(45 * 1024, ("a".repeat(76) + "\r\n").repeat(13))),
                large("letter-in-letter-45-mb.eml", pen -> pen
                        .times(5, "From: a@b.example\r\nSubject: x\r\nContent-Type: message/rfc822\r\n\r\n")
                        .letter().request().times(45 * 1024, ("a".repeat(76) + "\r\n").repeat(13))));
    }

    private static HostileCase.Pen nested(HostileCase.Pen pen, int depth, String kind) throws java.io.IOException {
        pen.letter();
        for (int i = 0; i < depth; i++) {
            pen.text("Content-Type: multipart/" + kind + "; boundary=b" + i + "\r\n\r\n--b" + i + "\r\n");
        }
        return pen.request();
    }

    private static List<HostileCase> headers() {
        return List.of(
                small("headers-1-000-000.eml", pen -> pen.letter().times(1_000_000, "X-A: b\r\n").request()),
                small("subject-folded-2-mb.eml", pen -> pen.letter().text("Subject: a")
                        .times(400_000, "\r\n bcd").text("\r\n").request()),
                large("subject-folded-50-mb.eml", pen -> pen.letter().text("Subject: a")
                        .times(10_000_000, "\r\n bcd").text("\r\n").request()),
                small("encoded-words-6-mb.eml", pen -> pen.letter().text("Subject: ")
                        .times(300_000, "=?utf-8?B?0LA=?=\r\n ").text("\r\n").request()),
                small("from-200-000.eml", pen -> pen.text("From: ").times(200_000, "a@b.example, ")
                        .text("\r\nDate: Fri, 20 Nov 2026 10:00:00 +0300\r\n").request()),
                small("references-100-000.eml", pen -> pen.letter().text("References:")
                        .times(100_000, " <a@b.example>\r\n").text("\r\n").request()),
                large("header-line-50-mb.eml", pen -> pen.letter().text("X-Long: ").times(50 * MB, "x")
                        .text("\r\n").request()),
                small("received-100-000.eml", pen -> pen.times(100_000, "Received: from a by b; Fri, 20 Nov 2026 "
                        + "10:00:00 +0300\r\n").letter().request()),
                small("brackets-in-headers.eml", pen -> pen.letter()
                        .text("Content-Transfer-Encoding: ").times(16_000, "(").text("\r\nReply-To: ")
                        .times(16_000, "(<\"").text("\r\nCc: ").times(16_000, "a").text("\r\n").request()));
    }

    private static List<HostileCase> headersOfParts() {
        return List.of(
                small("part-headers-1-000-000.eml", pen -> pen.mixed().text("--b\r\n")
                        .times(1_000_000, "X-A: b\r\n").request().text("--b--\r\n")),
                large("part-subject-folded-40-mb.eml", pen -> pen.mixed()
                        .text("--b\r\nContent-Type: text/plain;\r\n x=")
                        .times(8_000_000, "\r\n bcd").text("\r\n").request().text("--b--\r\n")),
                small("part-brackets.eml", pen -> pen.mixed().times(300, "--b\r\nContent-Transfer-Encoding: "
                        + "(".repeat(16_000) + "\r\nContent-Disposition: attachment; filename=\"" + "\\".repeat(8_000)
                        + "\r\n\r\nx\r\n")),
                small("part-parameters.eml", pen -> pen.mixed().times(100, "--b\r\nContent-Type: application/pdf"
                        + "; name*0*=utf-8''a; name*1=b".repeat(500) + "\r\n\r\nx\r\n")));
    }

    private static List<HostileCase> sizes() {
        return List.of(
                large("attachment-200-mb.eml", pen -> pen.mixed().text("--b\r\n").request()
                        .text("--b\r\nContent-Type: application/zip; name=a.zip\r\nContent-Transfer-Encoding: base64"
                                + "\r\n\r\n")
                        .times(200 * 1024, ("A".repeat(76) + "\r\n").repeat(13))
                        .text("--b--\r\n")),
                large("attachment-49-mb.eml", pen -> pen.mixed().text("--b\r\n").request()
                        .text("--b\r\nContent-Type: application/zip; name=a.zip\r\nContent-Transfer-Encoding: base64"
                                + "\r\n\r\n")
                        .times(49 * 1024, ("A".repeat(76) + "\r\n").repeat(13))
                        .text("--b--\r\n")),
                large("plain-49-mb.eml", pen -> pen.letter().request().times(1024 * 1024, "Удалите данные мои!\r\n")),
                large("html-parts-48-mb.eml", pen -> pen.mixed().times(480, "--b\r\nContent-Type: text/html\r\n\r\n"
                        + "<p><b>a</b> <i>b</i></p>".repeat(4300) + "\r\n")),
                small("letters-of-zeros.eml", pen -> pen.letter().request().bytes(new byte[5 * MB])));
    }
}
