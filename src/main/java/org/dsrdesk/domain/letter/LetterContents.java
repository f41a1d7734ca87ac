package org.dsrdesk.domain.letter;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What the law wants in each kind of letter. */
final class LetterContents {
    private static final List<Map<LetterKind, List<StatutoryItem>>> ALL = List.of(
            AccessContents.ITEMS,
            ReplyContents.ITEMS,
            WorkContents.ITEMS,
            ActContents.ITEMS,
            AuthorityContents.ITEMS,
            EnglishContents.ITEMS);

    private LetterContents() {}

    static List<StatutoryItem> of(LetterKind kind) {
        return ALL.stream()
                .flatMap(items -> Stream.ofNullable(items.get(kind)))
                .flatMap(List::stream)
                .toList();
    }
}
