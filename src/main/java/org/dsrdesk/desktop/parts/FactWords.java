package org.dsrdesk.desktop.parts;

import java.util.Collection;
import java.util.stream.Collectors;
import org.dsrdesk.desktop.Messages;
import org.dsrdesk.domain.operator.IdentityFact;

/** The facts by which people are recognised, in the words of the language of the moment. */
public record FactWords(Messages messages) {
    /** «Имя и фамилия». */
    public String named(IdentityFact fact) {
        String words = inside(fact);
        return words.substring(0, 1).toUpperCase(messages.language().locale()) + words.substring(1);
    }

    /** «имя и фамилия, номер договора». */
    public String all(Collection<IdentityFact> facts) {
        return facts.stream().sorted().map(this::inside).collect(Collectors.joining(", "));
    }

    private String inside(IdentityFact fact) {
        return messages.text("fact." + fact.name());
    }
}
