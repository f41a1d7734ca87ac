package org.dsrdesk.intake;

import static org.dsrdesk.intake.HostileCase.small;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

/** Letters whose encodings, words or line ends are not what they say. */
final class OddLetters {
    private static final String HTML = "Content-Type: text/html; charset=utf-8\r\n\r\n<p>Удалите мои данные</p>";

    private OddLetters() {}

    static List<HostileCase> all() {
        return Stream.of(encodings(), charsets(), lines(), markup(), words()).flatMap(List::stream).toList();
    }

    private static List<HostileCase> encodings() {
        return List.of(
                body("base64-garbage.eml", "base64", "0J/RgNC+0YjRgyDRg9C00LDQu9C40YLRjA!!!==\r\n@@@***\u0000"),
                body("base64-odd.eml", "base64", "0J/RgNC+0YjRgyDRg9C00LDQu9C40YLRj"),
                body("base64-giant-line.eml", "base64", "0J/RgNC+".repeat(500_000)),
                body("quoted-printable-bad.eml", "quoted-printable", "=D0=9F=ZZ=\r\n=\r\n=D=0=3D==".repeat(50_000)),
                body("encoding-unknown.eml", "x-mystery", "Прошу удалить мои данные"),
                body("uuencode.eml", "x-uuencode", "begin 644 a.txt\r\n#0V%T\r\n`\r\nend\r\n".repeat(20_000)),
                body("uuencode-endless.eml", "x-uuencode", "begin 644 a.txt\r\n" + "M".repeat(1_000_000)),
                small("zip-bomb-inside.eml", pen -> pen.mixed().text("--b\r\nContent-Type: application/zip; name="
                        + "\"../../a.zip\"\r\n\r\nPK\u0003\u0004").bytes(new byte[2_000_000]).text("\r\n--b--\r\n")),
                named("names-continued.eml", "filename*0*=utf-8''%D0%9F%D0%B0; filename*1*=%D1%81; filename*3=x"),
                named("names-wrong-percent.eml", "filename*=utf-8''%ZZ%D0%9; filename*9999999999=x"),
                named("names-of-folders.eml", "filename=\"..\\..\\con/../\u202Egpj.exe\u0000\""));
    }

    private static HostileCase body(String file, String encoding, String body) {
        return small(file, pen -> pen.letter().text("Content-Type: text/plain; charset=utf-8\r\n"
                + "Content-Transfer-Encoding: " + encoding + "\r\n\r\n" + body + "\r\n"));
    }

    private static HostileCase named(String file, String disposition) {
        return small(file, pen -> pen.mixed().text("--b\r\n").request().text("--b\r\nContent-Type: application/pdf\r\n"
                + "Content-Disposition: attachment; " + disposition + "\r\n\r\nx\r\n--b--\r\n"));
    }

    private static List<HostileCase> charsets() {
        byte[] words = "Прошу удалить мои персональные данные".getBytes(Charset.forName("windows-1251"));
        return List.of(
                small("charset-unknown.eml", pen -> pen.letter().text(String.join("\r\n",
                        "Content-Type: text/plain; charset=no-such", "Subject: =?no-such?B?0LA=?=", "", ""))
                        .bytes(words)),
                small("charset-lies.eml", pen -> pen.letter().text("Content-Type: text/plain; charset=utf-8\r\n\r\n")
                        .bytes(words)),
                small("charset-utf7.eml", pen -> pen.letter().text(String.join("\r\n",
                        "Content-Type: text/plain; charset=utf-7", "", "+BB8EQAQ+BEg-"))),
                small("utf-16.eml", pen -> pen.bytes("From: a@b.example\r\nSubject: x\r\n\r\nУдалите данные"
                        .getBytes(StandardCharsets.UTF_16))),
                small("halves-of-characters.eml", pen -> pen.letter().text(String.join("\r\n",
                        "Subject: =?utf-16be?B?2D0AYQ==?=", "Message-ID: <\u0000\uD83D\uDE00@a>", "")).request()));
    }

    private static List<HostileCase> lines() {
        return List.of(
                small("bare-cr.eml", pen -> pen.text("From: a@b.example\rSubject: x\r\rУдалите мои данные\r")),
                small("bare-lf.eml", pen -> pen.text("From: a@b.example\nSubject: x\n\nУдалите мои данные\n")),
                small("no-blank-line.eml", pen -> pen.letter().text("Прошу удалить мои данные\r\n")),
                small("from-line.eml", pen -> pen.text("From a@b.example Fri Nov 20 10:00:00 2026\r\n").letter()
                        .request()),
                small("nul-bytes.eml", pen -> pen.text("From: a\u0000@b.example\u0000\r\nSubject: \u0000x\r\n\r\n")
                        .text("Уда\u0000лите мои\u0000 данные")),
                small("empty.eml", pen -> {}),
                small("blank-lines.eml", pen -> pen.times(500_000, "\r\n")));
    }

    private static List<HostileCase> markup() {
        return Stream.of("<div>", "<b><i>", "<table><tr><td>", "<blockquote type=cite>", "<a href=x>", "<p>a",
                "&amp;", "<font a=b c=d>", "<!--", "<svg><math>", "<select><option>", "<pre>\n")
                .map(tag -> small("html-" + tag.replaceAll("[^a-z=]", "") + ".eml",
                        pen -> pen.letter().text(HTML).times(2_000_000 / tag.length(), tag)))
                .toList();
    }

    private static List<HostileCase> words() {
        return List.of(
                repeated("quoted-deep.eml", "> "),
                repeated("forward-heads.eml", "От: a\nДата: 1.1.2026 10:00\nКому: b\n"),
                repeated("forward-banners.eml", "-------- Пересылаемое сообщение --------\nОт: a\n> > "),
                small("forward-quoted-deep.eml", pen -> pen.letter().text("""
                        Subject: Fwd: x

                        -------- Пересылаемое сообщение --------
                        От: a@b.example
                        Дата: 1.1.2026 10:00
                        """).times(500_000, "> ").text("\nтекст\n")),
                repeated("rules.eml", "______________\n \n"),
                repeated("accents.eml", "\u0301\u0323"),
                repeated("numbers.eml", "8 916 123-45-6"),
                repeated("names.eml", "Иван Петров "),
                repeated("not-negated.eml", "прошу не удалить данные "),
                repeated("addresses.eml", "a@b.example 10:00 2026\n"),
                repeated("one-word.eml", "удалить"));
    }

    private static HostileCase repeated(String file, String words) {
        int count = 2_000_000 / words.getBytes(StandardCharsets.UTF_8).length;
        return small("words-" + file, pen -> pen.letter()
                .text("Content-Type: text/plain; charset=utf-8\r\n\r\n").times(count, words));
    }
}
