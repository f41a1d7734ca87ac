package org.dsrdesk.casework;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dsrdesk.domain.request.LetterId;
import org.jspecify.annotations.Nullable;

/**
 * Tells what would become of letters without keeping any: each is compared with those in the store, if there is one,
 * and with those that came before it in the same rehearsal. For one thread.
 */
public final class Rehearsal {
    private final @Nullable Transactions transactions;
    private final Map<String, Letter> byHash = new LinkedHashMap<>();
    private final Map<String, List<Letter>> byContent = new LinkedHashMap<>();
    private final Map<String, List<Letter>> byMessageId = new LinkedHashMap<>();
    private long next = -1;

    /** Compares with the letters of a store; null for none. */
    public Rehearsal(@Nullable Transactions transactions) {
        this.transactions = transactions;
    }

    /** What keeping this letter would give; its identity is none of the store's. */
    public KeepLetters.Kept keep(KeepLetters.Arriving arriving) {
        return transactions == null
                ? keep(arriving, null)
                : transactions.read(store -> keep(arriving, store.letters()));
    }

    private KeepLetters.Kept keep(KeepLetters.Arriving arriving, @Nullable KnownLetters stored) {
        KnownLetters known = new Both(stored);
        Optional<Letter> same = known.findByHash(arriving.letter().sha256());
        if (same.isPresent()) {
            return new KeepLetters.Kept(same.get(), true);
        }
        Letter letter = new Acquaintance(known).judged(arriving).identified(new LetterId(next--));
        byHash.put(letter.sha256(), letter);
        remember(byContent, arriving.contentKey(), letter);
        remember(byMessageId, letter.messageId(), letter);
        return new KeepLetters.Kept(letter, false);
    }

    private static void remember(Map<String, List<Letter>> letters, @Nullable String key, Letter letter) {
        if (key != null) {
            letters.computeIfAbsent(key, _ -> new ArrayList<>()).add(letter);
        }
    }

    private final class Both implements KnownLetters {
        private final @Nullable KnownLetters stored;

        Both(@Nullable KnownLetters stored) {
            this.stored = stored;
        }

        @Override
        public Optional<Letter> findByHash(String sha256) {
            Optional<Letter> rehearsed = Optional.ofNullable(byHash.get(sha256));
            return rehearsed.isPresent() || stored == null ? rehearsed : stored.findByHash(sha256);
        }

        @Override
        public List<Letter> findByContent(String contentKey) {
            return joined(
                    stored == null ? List.of() : stored.findByContent(contentKey),
                    byContent.getOrDefault(contentKey, List.of()));
        }

        @Override
        public List<Letter> findByMessageIds(List<String> messageIds) {
            List<Letter> rehearsed = messageIds.stream()
                    .flatMap(id -> byMessageId.getOrDefault(id, List.of()).stream())
                    .toList();
            return joined(stored == null ? List.of() : stored.findByMessageIds(messageIds), rehearsed);
        }

        private static List<Letter> joined(List<Letter> first, List<Letter> second) {
            List<Letter> all = new ArrayList<>(first);
            all.addAll(second);
            return all;
        }
    }
}
