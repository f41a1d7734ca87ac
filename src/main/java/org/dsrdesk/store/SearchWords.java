package org.dsrdesk.store;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dsrdesk.domain.person.Requester;
import org.dsrdesk.domain.request.EarlierDecision;
import org.dsrdesk.domain.request.Request;
import org.jspecify.annotations.Nullable;

/** The words by which a request is found, and those that somebody typed: each of these is the beginning of one. */
final class SearchWords {
    private static final Pattern SPACES = Pattern.compile("\\s+");
    private static final Pattern SIGNS = Pattern.compile("[^\\p{L}\\p{Nd}]+");
    private static final Pattern ENDS = Pattern.compile("^[^\\p{L}\\p{Nd}]+|[^\\p{L}\\p{Nd}]+$");
    private static final Pattern NUMBER = Pattern.compile("[+\\d\\s()-]+");
    private static final int LEAST_DIGITS = 4;
    private static final int PHONE_TAIL = 10;
    private static final int LONGEST_WORD = 32;
    private static final int SEARCHED = 20_000;
    private static final int MOST_SAID = 300;
    private static final int MOST_REASONS = 300;
    private static final byte ABOVE_UTF_8 = (byte) 0xff;

    private SearchWords() {}

    /** Number, names, contacts and the words of what was said and of why it was decided so, folded. */
    static Set<String> of(Request request) {
        Set<String> words = new TreeSet<>();
        String said = request.intake().said();
        for (String piece : pieces(Texts.cut(said, SEARCHED))) {
            if (words.size() < MOST_SAID) {
                add(words, piece);
            }
        }
        reasons(request).flatMap(text -> pieces(Texts.cut(text, SEARCHED)).stream())
                .limit(MOST_REASONS)
                .forEach(piece -> add(words, piece));
        words.removeIf(word -> word.length() < 2);
        Requester who = request.requester();
        for (String text : Arrays.asList(request.number().toString(), who.name(), who.subject(), who.email(),
                who.address(), request.intake().reception().reference())) {
            pieces(text).forEach(piece -> add(words, piece));
        }
        ends(words, digits(request.number().toString()));
        ends(words, digits(who.phone()));
        ends(words, digits(request.intake().reception().reference()));
        return words;
    }

    /** What was decided and why, the newest decision of each demand first. */
    private static Stream<String> reasons(Request request) {
        return request.demands().stream()
                .flatMap(demand -> Stream.concat(
                        demand.decided().stream(),
                        demand.earlier().reversed().stream().map(EarlierDecision::decision)))
                .flatMap(decision -> Stream.of(
                        decision.reasons(), Objects.requireNonNullElse(decision.target(), "")));
    }

    /** The beginnings to look for; a telephone number is one, however it is written. */
    static List<String> typed(String text) {
        String digits = digits(text);
        if (NUMBER.matcher(text).matches() && digits.length() >= LEAST_DIGITS) {
            return List.of(digits.substring(Math.max(0, digits.length() - PHONE_TAIL)));
        }
        return pieces(text).stream().map(SearchWords::cut).toList();
    }

    /** The first key of a range that holds every word with this beginning. */
    static byte[] from(String beginning) {
        return beginning.getBytes(StandardCharsets.UTF_8);
    }

    /** The first key after that range. */
    static byte[] to(String beginning) {
        byte[] from = from(beginning);
        byte[] to = Arrays.copyOf(from, from.length + 1);
        to[from.length] = ABOVE_UTF_8;
        return to;
    }

    private static void add(Set<String> words, String piece) {
        words.add(cut(piece));
        SIGNS.splitAsStream(piece).map(SearchWords::cut).forEach(words::add);
    }

    /** Every end of a number, so that its last digits find it too. */
    private static void ends(Set<String> words, String digits) {
        for (int from = 0; from + LEAST_DIGITS <= digits.length(); from++) {
            words.add(cut(digits.substring(from)));
        }
    }

    private static List<String> pieces(@Nullable String text) {
        return SPACES.splitAsStream(fold(text == null ? "" : text))
                .map(piece -> ENDS.matcher(piece).replaceAll(""))
                .filter(piece -> !piece.isEmpty())
                .toList();
    }

    private static String digits(@Nullable String text) {
        return text == null ? "" : text.replaceAll("\\D", "");
    }

    private static String fold(String text) {
        String composed = Normalizer.normalize(Texts.clean(text), Normalizer.Form.NFC);
        return composed.toLowerCase(Locale.ROOT).replace('ё', 'е');
    }

    static String cut(String word) {
        return Texts.cut(word, LONGEST_WORD);
    }
}
