package org.dsrdesk.casework;

import java.security.SecureRandom;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.dsrdesk.domain.person.IdentityDetails;
import org.dsrdesk.domain.person.Requester;

/**
 * Turns the number of an identity document into a mark by which the same number is recognised and which nobody without
 * the register can turn back: an HMAC-SHA256 under a random key of the register. The number itself is kept nowhere.
 */
public final class DocumentMarks {
    /** Fewer letters and digits than this are no number of a document. */
    public static final int SHORTEST = 5;

    /** Words beside a number, such as "passport", "series" and "No"; four letters in a row are none of a number. */
    private static final Pattern WORDS = Pattern.compile(
            "(?iu)(?<![\\p{L}\\p{Nd}])(?:(?![ivxlхсм]+(?!\\p{L}))\\p{L}{4,}|рф|сер|ном|no|id)(?![\\p{L}\\p{Nd}])");
    private static final String KEY = "person.document.key";

    private final Transactions transactions;
    private final SecureRandom random = new SecureRandom();

    public DocumentMarks(Transactions transactions) {
        this.transactions = transactions;
    }

    /** Whether a typed text has enough letters and digits for the number of a document. */
    public static boolean readable(String typed) {
        return folded(typed).length() >= SHORTEST;
    }

    /**
     * The mark of a typed number, however it is spaced and cased and whatever words stand beside it; empty for what is
     * none. Makes the key when there is none yet.
     */
    public Optional<String> mark(String typed) {
        return readable(typed) ? Optional.of(KeyedHash.of(key(), folded(typed))) : Optional.empty();
    }

    /** The requester with the mark of a typed number; as before when nothing that can be read was typed. */
    public Requester marked(Requester who, String typed) {
        IdentityDetails given = who.details();
        return mark(typed)
                .map(mark -> who.withDetails(
                        new IdentityDetails(given.birth(), given.contract(), mark, given.extension())))
                .orElse(who);
    }

    private byte[] key() {
        Optional<byte[]> kept = transactions.read(store -> KeyedHash.key(store, KEY));
        return kept.orElseGet(() -> transactions.write(store -> KeyedHash.keyMade(store, KEY, random)));
    }

    /**
     * Latin letters that look like Cyrillic ones are these, so that a series is one whichever keyboard it was typed
     * on.
     */
    private static String folded(String typed) {
        String bare = WORDS.matcher(typed).replaceAll(" ");
        return joined(bare.codePoints().anyMatch(Character::isDigit) ? bare : typed);
    }

    private static String joined(String typed) {
        StringBuilder kept = new StringBuilder();
        typed.codePoints().filter(Character::isLetterOrDigit).forEach(kept::appendCodePoint);
        return Normalizer.normalize(kept, Normalizer.Form.NFKC).toUpperCase(Locale.ROOT).codePoints()
                .map(DocumentMarks::lookalike)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static int lookalike(int letter) {
        int place = "ABCEHKMOPTXY".indexOf(letter);
        return place < 0 ? letter : "АВСЕНКМОРТХУ".charAt(place);
    }
}
