package org.dsrdesk.desktop.call;

import java.util.EnumSet;
import java.util.Set;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.dsrdesk.desktop.Background;
import org.dsrdesk.desktop.Session;
import org.dsrdesk.desktop.parts.RequestForm;
import org.dsrdesk.domain.operator.Identification;
import org.dsrdesk.domain.operator.IdentityFact;
import org.dsrdesk.domain.person.RequesterRole;
import org.dsrdesk.domain.profile.Profile;
import org.dsrdesk.domain.request.Channel;
import org.jspecify.annotations.Nullable;

/** What to check of whoever asks: the operator's rule for the channel once it was read, until then the usual one. */
final class CheckRule {
    private final Identification usual;
    private final RequestForm form;
    private final ReadOnlyObjectWrapper<Profile> profile = new ReadOnlyObjectWrapper<>(Profile.EMPTY);
    private final ReadOnlyObjectWrapper<@Nullable Exception> unread = new ReadOnlyObjectWrapper<>();

    CheckRule(Session session, Background background, RequestForm form) {
        this.usual = session.operator().identification();
        this.form = form;
        background.run(_ -> session.desk().profiles().of(session.operator().id()), profile::set, unread::set);
    }

    /** The operator's words to callers, and what it checks where a channel has no rule of its own. */
    Identification usual() {
        return usual;
    }

    /** The profile that the rule is from; empty until it was read. */
    ReadOnlyObjectProperty<Profile> profileProperty() {
        return profile.getReadOnlyProperty();
    }

    /** Why the profile could not be read, so that the usual stands; null when it could. */
    ReadOnlyObjectProperty<@Nullable Exception> unreadProperty() {
        return unread.getReadOnlyProperty();
    }

    /** What to check by the channel and the requester's role; a document is shown only by whoever is there. */
    Set<IdentityFact> facts() {
        Channel channel = form.channelProperty().get();
        Set<IdentityFact> facts = EnumSet.noneOf(IdentityFact.class);
        facts.addAll(profile.get().facts(channel, usual));
        if (channel != Channel.IN_PERSON) {
            facts.remove(IdentityFact.DOCUMENT_SHOWN);
        }
        if (form.roleProperty().get() != RequesterRole.SUBJECT) {
            facts.add(IdentityFact.AUTHORITY);
        }
        return facts;
    }
}
