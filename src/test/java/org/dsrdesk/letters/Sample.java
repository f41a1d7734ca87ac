package org.dsrdesk.letters;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.dsrdesk.letters.docx.TextTemplate;

/** A letter of an invented shop, with everything that the text of a template may hold. */
public final class Sample {
    private Sample() {}

    public static byte[] template() {
        return TextTemplate.docx(text(), List.of("ООО «Ромашка & Партнёры»", "ИНН 7701234567, ОГРН 1027700132195",
                "125009, г. Москва, ул. Тверская, д. 1"), Locale.of("ru"));
    }

    private static String text() {
        try (InputStream in = Sample.class.getResourceAsStream("sample.txt")) {
            if (in == null) {
                throw new AssertionError("no sample");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    public static Map<String, String> values() {
        Map<String, String> values = new HashMap<>();
        values.put("кому", "Ивановой Марии Петровне");
        values.put("адрес", "101000, г. Москва,\nул. Мясницкая, д. 24, кв. 7");
        values.put("исходящий номер", "17-ПДн/2026");
        values.put("дата письма", "22 ноября 2026 г.");
        values.put("обращение по имени", "Мария Петровна");
        values.put("дата обращения", "10.11.2026");
        values.put("номер обращения", "О-2026/118");
        values.put("цели обработки", "исполнение договора;\nдоставка заказов;\nучёт обращений;");
        values.put("категория", "Имя, телефон, адрес электронной почты");
        values.put("меры", "назначен ответственный;\nпринята политика.");
        values.put("листов", "1");
        values.put("должность", "Ответственный за обработку");
        values.put("подпись", "С. С. Петрова");
        return values;
    }
}
