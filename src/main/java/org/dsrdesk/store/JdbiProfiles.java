package org.dsrdesk.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dsrdesk.casework.Profiles;
import org.dsrdesk.domain.letter.LetterField;
import org.dsrdesk.domain.operator.IdentityFact;
import org.dsrdesk.domain.operator.OperatorId;
import org.dsrdesk.domain.profile.Company;
import org.dsrdesk.domain.profile.Letterhead;
import org.dsrdesk.domain.profile.Profile;
import org.dsrdesk.domain.profile.WorkPlan;
import org.dsrdesk.domain.request.Channel;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** Profiles of operators: one row each, and rows for their lists. */
final class JdbiProfiles implements Profiles {
    private final Handle handle;

    JdbiProfiles(Handle handle) {
        this.handle = handle;
    }

    @Override
    public Profile of(OperatorId operator) {
        return handle.createQuery("select * from profile where operator_id = :operator")
                .bind("operator", operator.value())
                .map((row, _) -> profile(operator, row))
                .findOne()
                .orElse(Profile.EMPTY);
    }

    private Profile profile(OperatorId operator, ResultSet row) throws SQLException {
        ProfileLists lists = new ProfileLists(handle, operator);
        Map<Channel, Set<IdentityFact>> checked = new EnumMap<>(Channel.class);
        Set<Channel> channels = channels(operator, checked);
        Letterhead letterhead = new Letterhead(
                ProfileLists.lines(row.getString("head_lines")),
                row.getString("signer"),
                row.getString("post"),
                row.getString("contact"),
                row.getString("numbering"));
        return new Profile(
                new Company(row.getString("legal_name"), row.getString("inn")),
                channels,
                checked,
                lists.inventory(),
                lists.promises(),
                lists.consequences(),
                letterhead,
                new WorkPlan(lists.plan(), row.getBoolean("second_eyes")),
                standing(operator));
    }

    private Map<LetterField, String> standing(OperatorId operator) {
        Map<LetterField, String> standing = new EnumMap<>(LetterField.class);
        handle.createQuery("select field, words from profile_standing where operator_id = :operator")
                .bind("operator", operator.value())
                .map((row, _) -> Map.entry(LetterField.valueOf(row.getString("field")), row.getString("words")))
                .forEach(one -> standing.put(one.getKey(), one.getValue()));
        return standing;
    }

    private Set<Channel> channels(OperatorId operator, Map<Channel, Set<IdentityFact>> checked) {
        Set<Channel> channels = new HashSet<>();
        handle.createQuery("select channel, checked from profile_channel where operator_id = :operator")
                .bind("operator", operator.value())
                .map((row, _) -> {
                    Channel channel = Channel.valueOf(row.getString("channel"));
                    String facts = row.getString("checked");
                    if (facts != null) {
                        checked.put(channel, Names.split(facts, IdentityFact.class));
                    }
                    return channel;
                })
                .forEach(channels::add);
        return channels;
    }

    @Override
    public void put(OperatorId operator, Profile profile) {
        for (String table : List.of("profile", "profile_channel", "profile_standing")) {
            handle.execute("delete from " + table + " where operator_id = ?", operator.value());
        }
        Letterhead head = profile.letterhead();
        handle.createUpdate(
                """
                        insert into profile (operator_id, legal_name, inn, head_lines, signer, post, contact,
                            numbering, second_eyes)
                        values (:operator, :legalName, :inn, :lines, :signer, :post, :contact, :numbering, :second)
                        """)
                .bind("operator", operator.value())
                .bind("legalName", profile.company().legalName())
                .bind("inn", profile.company().inn())
                .bind("lines", String.join("\n", head.lines()))
                .bind("signer", head.signer())
                .bind("post", head.post())
                .bind("contact", head.contact())
                .bind("numbering", head.numbering())
                .bind("second", profile.plan().secondEyes())
                .execute();
        profile.channels().forEach(channel -> open(operator, channel, profile.identification().get(channel)));
        profile.standing().forEach((field, words) -> handle.execute(
                "insert into profile_standing (operator_id, field, words) values (?, ?, ?)",
                operator.value(), field.name(), words));
        new ProfileLists(handle, operator).write(profile);
    }

    private void open(OperatorId operator, Channel channel, @Nullable Set<IdentityFact> facts) {
        handle.createUpdate(
                """
                        insert into profile_channel (operator_id, channel, checked)
                        values (:operator, :channel, :checked)
                        """)
                .bind("operator", operator.value())
                .bind("channel", channel.name())
                .bind("checked", facts == null ? null : Names.join(facts))
                .execute();
    }
}
