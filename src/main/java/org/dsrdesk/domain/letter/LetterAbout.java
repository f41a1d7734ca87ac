package org.dsrdesk.domain.letter;

import org.dsrdesk.domain.request.DemandId;
import org.dsrdesk.domain.request.PlaceId;
import org.jspecify.annotations.Nullable;

/**
 * What a letter is about.
 *
 * @param demand the demand that it answers or records work for
 * @param kind which letter it is
 * @param language the language of its template
 * @param place the recipient that it goes to, among those of the operator's profile or of the tasks; null for letters
 *     to others, and for acts
 */
public record LetterAbout(DemandId demand, LetterKind kind, LetterLanguage language, @Nullable PlaceId place) {}
