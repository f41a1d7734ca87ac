package org.dsrdesk.domain.letter;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.dsrdesk.domain.statute.Citation;
import org.dsrdesk.domain.statute.Text;

/**
 * One thing that the law wants in a letter.
 *
 * @param language the language of the template that must carry it
 * @param citation where the law wants it
 * @param what the thing in a few words
 * @param carriers what carries it, all of them together
 */
public record StatutoryItem(LetterLanguage language, Citation citation, Text what, List<Carrier> carriers) {
    public StatutoryItem {
        carriers = List.copyOf(carriers);
    }

    /** An item of a Russian template that fields carry. */
    static StatutoryItem russian(Citation citation, String what, String english, LetterField... fields) {
        return new StatutoryItem(LetterLanguage.RUSSIAN, citation, new Text(what, english), values(fields));
    }

    /** An item of an English template that fields carry. */
    static StatutoryItem english(Citation citation, String russian, String what, LetterField... fields) {
        return new StatutoryItem(LetterLanguage.ENGLISH, citation, new Text(russian, what), values(fields));
    }

    /** The same item, carried by words of the template besides. */
    StatutoryItem said(String words) {
        List<Carrier> all = Stream.concat(carriers.stream(), Stream.of(new Carrier.Words(words)))
                .toList();
        return new StatutoryItem(language, citation, what, all);
    }

    private static List<Carrier> values(LetterField... fields) {
        return Arrays.stream(fields).<Carrier>map(Carrier.Value::new).toList();
    }
}
