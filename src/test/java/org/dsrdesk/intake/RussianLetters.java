package org.dsrdesk.intake;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/** Makes letters in Russian as the common mail programs write them, each with what is to be read out of it. */
final class RussianLetters {
    private static final List<String> CHARSETS = List.of("UTF-8", "KOI8-R", "windows-1251", "ISO-8859-5", "IBM866",
            "x-MacCyrillic");
    private static final List<String> NAMES = List.of("Мария Иванова", "Пётр Щукин", "Юлия Объедкова", "Олег Эйхе");
    private static final List<String> SUBJECTS = List.of(
            "Удалите мои персональные данные", "Отзыв согласия на обработку",
            "Запрос сведений об обработке моих данных", "Ещё раз о рекламных звонках");
    private static final List<String> TEXTS = List.of(
            "Добрый день! Прошу удалить мои персональные данные из всех ваших систем.",
            "Здравствуйте. Отзываю согласие на обработку, объявляю об этом ещё раз.",
            "Сообщите, пожалуйста, какие сведения обо мне у вас есть и кому вы их передавали.",
            "Уважаемые коллеги, прекратите, пожалуйста, звонить мне с рекламными предложениями.");
    private static final List<String> ENDS = List.of("", "\nС уважением, Мария", "\nЖду ответа письмом, спасибо.");
    private static final ZonedDateTime FIRST = ZonedDateTime.parse("2026-10-01T08:00:00+03:00");
    private static final String HISTORY = "Мы получили ваше обращение и ответим в течение десяти дней.";

    private final Random random;
    private int count;

    RussianLetters(long seed) {
        this.random = new Random(seed);
    }

    /** How the letter stands to an earlier one. */
    enum Style {
        NEW, ANSWER_GMAIL, ANSWER_YANDEX, ANSWER_MAIL_RU, ANSWER_OUTLOOK, FORWARD_GMAIL, FORWARD_YANDEX
    }

    /** A letter and what it says; the file is null where none is attached. */
    record Made(String what, String bytes, String name, String email, ZonedDateTime date, String subject, String text,
            String file, Style style) {
        byte[] raw() {
            return bytes.getBytes(StandardCharsets.ISO_8859_1);
        }

        boolean forwards() {
            return style.name().startsWith("FORWARD");
        }
    }

    Made next() {
        int number = count++;
        Style style = Style.values()[number % Style.values().length];
        Charset charset = Charset.forName(CHARSETS.get(number / 7 % CHARSETS.size()));
        String label = label(charset, number / 42 % 3);
        String encoding = List.of("base64", "quoted-printable", "8bit").get(number / 126 % 3);
        String subject = prefix(style) + any(SUBJECTS);
        String own = any(TEXTS) + any(ENDS);
        Made made = new Made(style + " " + charset + " as " + label + " " + encoding, "", any(NAMES),
                "user" + number + "@mail.example", FIRST.plusMinutes(random.nextInt(60_000)), subject, own,
                "Заявление " + number + ".pdf", style);
        String body = body(made).replace("\n", "\r\n");
        LetterBuilder letter = LetterBuilder.empty()
                .header("From", words(made.name(), charset) + " <" + made.email() + ">")
                .header("To", "privacy@romashka.example").header("Date", rfc(made.date()))
                .header("Message-ID", "<made." + number + "@mail.example>");
        if (style.name().startsWith("ANSWER")) {
            letter.header("In-Reply-To", "<earlier@romashka.example>");
        }
        letter.header("Subject", words(subject, charset)).header("MIME-Version", "1.0")
                .header("Content-Type", "multipart/mixed; boundary=\"=_b\"").line("").line("--=_b")
                .header("Content-Type", "text/plain" + (label.isEmpty() ? "" : "; charset=" + label))
                .header("Content-Transfer-Encoding", encoding).line("")
                .bytes(encoded(body.getBytes(charset), encoding)).line("").line("--=_b")
                .header("Content-Type", "application/pdf").header("Content-Transfer-Encoding", "base64")
                .header("Content-Disposition", "attachment; " + fileName(made.file())).line("").line("JVBERi0xLjQK")
                .line("--=_b--");
        return new Made(made.what(), new String(letter.build(), StandardCharsets.ISO_8859_1), made.name(),
                made.email(), made.date(), subject, own, made.file(), style);
    }

    private static String label(Charset charset, int how) {
        return switch (how) {
            case 0 -> charset.name().equals("x-MacCyrillic") ? "x-mac-cyrillic" : charset.name();
            case 1 -> charset.equals(StandardCharsets.UTF_8) ? "windows-1251" : "iso-8859-1";
            default -> "";
        };
    }

    private static String prefix(Style style) {
        return switch (style) {
            case NEW -> "";
            case ANSWER_GMAIL, ANSWER_YANDEX, ANSWER_MAIL_RU, ANSWER_OUTLOOK -> "Re: ";
            case FORWARD_GMAIL, FORWARD_YANDEX -> "Fwd: ";
        };
    }

    private static String body(Made made) {
        String quoted = "> " + HISTORY + "\n> Служба поддержки\n";
        return switch (made.style()) {
            case NEW -> made.text();
            case ANSWER_GMAIL -> made.text() + "\n\nчт, 1 окт. 2026 г. в 10:00, Ромашка <i@romashka.example>:\n\n"
                    + quoted;
            case ANSWER_YANDEX -> made.text() + "\n\n01.10.2026, 10:00, \"Ромашка\" <i@romashka.example>:\n" + quoted;
            case ANSWER_MAIL_RU -> made.text() + "\n\nЧетверг, 1 октября 2026, 10:00 +03:00 от Ромашка "
                    + "<i@romashka.example>:\n" + quoted;
            case ANSWER_OUTLOOK -> made.text() + "\n\n-----Исходное сообщение-----\nОт: Ромашка <i@romashka.example>\n"
                    + "Отправлено: 1 октября 2026 г. 10:00\nКому: Мария\nТема: Ответ\n\n" + HISTORY;
            case FORWARD_GMAIL -> "---------- Forwarded message ---------\nОт: Анна Гость <guest@box.example>\n"
                    + "Date: чт, 1 окт. 2026 г. в 10:00\nSubject: Просьба\nTo: <privacy@romashka.example>\n\n\n"
                    + made.text();
            case FORWARD_YANDEX -> "-------- Пересылаемое сообщение --------\n01.10.2026, 10:00, \"Анна Гость\" "
                    + "<guest@box.example>:\n\n" + made.text() + "\n-------- Конец пересылаемого сообщения --------";
        };
    }

    private String words(String text, Charset charset) {
        byte[] bytes = text.getBytes(charset);
        StringBuilder out = new StringBuilder();
        int at = 0;
        while (at < bytes.length) {
            int to = Math.min(bytes.length, at + 5 + random.nextInt(25));
            byte[] piece = Arrays.copyOfRange(bytes, at, to);
            String payload = random.nextBoolean()
                    ? "?B?" + Base64.getEncoder().encodeToString(piece)
                    : "?Q?" + q(piece);
            out.append(at == 0 ? "" : "\r\n ").append("=?").append(label(charset, 0)).append(payload).append("?=");
            at = to;
        }
        return out.toString();
    }

    private static String q(byte[] bytes) {
        StringBuilder out = new StringBuilder();
        for (byte b : bytes) {
            out.append("=%02X".formatted(b));
        }
        return out.toString();
    }

    private static byte[] encoded(byte[] body, String encoding) {
        if (encoding.equals("base64")) {
            return Base64.getMimeEncoder().encode(body);
        }
        if (encoding.equals("8bit")) {
            return body;
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        int column = 0;
        for (byte b : body) {
            boolean plain = b == '\r' || b == '\n' || (b >= ' ' && b < 0x7F && b != '=');
            out.writeBytes(plain ? new byte[] {b} : "=%02X".formatted(b).getBytes(StandardCharsets.US_ASCII));
            column = b == '\n' ? 0 : column + 3;
            if (column > 70 && b != '\r') {
                out.writeBytes("=\r\n".getBytes(StandardCharsets.US_ASCII));
                column = 0;
            }
        }
        return out.toByteArray();
    }

    private String fileName(String name) {
        byte[] bytes = name.getBytes(StandardCharsets.UTF_8);
        String percent = q(bytes).replace('=', '%');
        int middle = percent.length() / 6 * 3;
        return switch (random.nextInt(3)) {
            case 0 -> "filename*=utf-8''" + percent;
            case 1 -> "filename*0*=utf-8''" + percent.substring(0, middle) + ";\r\n filename*1*="
                    + percent.substring(middle);
            default -> "filename=\"" + LetterBuilder.word(name, StandardCharsets.UTF_8) + "\"";
        };
    }

    private static String rfc(ZonedDateTime date) {
        return DateTimeFormatter.ofPattern("EEE, d MMM yyyy HH:mm:ss Z", Locale.ENGLISH).format(date);
    }

    private String any(List<String> texts) {
        return texts.get(random.nextInt(texts.size()));
    }
}
