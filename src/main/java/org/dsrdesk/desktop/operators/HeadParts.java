package org.dsrdesk.desktop.operators;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dsrdesk.domain.operator.IdentityFact;
import org.dsrdesk.domain.profile.Company;
import org.dsrdesk.domain.profile.Inn;
import org.dsrdesk.domain.profile.Letterhead;
import org.dsrdesk.domain.profile.Profile;
import org.dsrdesk.domain.request.Channel;

/** The sections that hold one thing: company, channels, letterhead. */
final class HeadParts {
    private static final List<IdentityFact> FACTS = List.of(IdentityFact.NAME, IdentityFact.EMAIL, IdentityFact.PHONE,
            IdentityFact.CONTRACT, IdentityFact.LOGIN, IdentityFact.ADDRESS, IdentityFact.DATE_OF_BIRTH,
            IdentityFact.DOCUMENT_SHOWN);

    private HeadParts() {}

    private static Part.Row bare() {
        return new Part.Row("", List.of(), "");
    }

    static Part<Company> company() {
        return new Part<>(
                profile -> List.of(profile.company()),
                (profile, companies) -> profile.of(companies.getFirst()),
                _ -> bare(),
                (_, old) -> new Answers()
                        .line("legalName", old == null ? "" : old.legalName())
                        .line("inn", old == null || old.inn() == null ? "" : old.inn()),
                (_, answers) -> new Company(
                        answers.typed("legalName"), answers.typed("inn").isEmpty() ? null : answers.typed("inn")),
                answers -> answers.typed("inn").isEmpty() || Inn.isValid(answers.typed("inn"))
                        ? null
                        : "operators.problem.inn");
    }

    static Part<Letterhead> letterhead() {
        return new Part<>(
                profile -> List.of(profile.letterhead()),
                (profile, heads) -> profile.writing(heads.getFirst()),
                _ -> bare(),
                (_, old) -> ask(old == null ? Letterhead.EMPTY : old),
                (_, answers) -> new Letterhead(
                        answers.lines("head"),
                        answers.typed("signer"),
                        answers.typed("post"),
                        answers.typed("contact"),
                        answers.typed("numbering")),
                answers -> Letterhead.isNumbering(answers.typed("numbering")) ? null : "operators.problem.numbering");
    }

    private static Answers ask(Letterhead head) {
        return new Answers()
                .area("head", String.join("\n", head.lines()))
                .line("signer", head.signer())
                .line("post", head.post())
                .line("contact", head.contact())
                .line("numbering", head.numbering());
    }

    static Part<Profile> channels() {
        return new Part<>(
                List::of,
                (_, profiles) -> profiles.getFirst(),
                _ -> bare(),
                (profile, _) -> ask(profile),
                (old, answers) -> answered(old == null ? Profile.EMPTY : old, answers),
                _ -> null);
    }

    private static Answers ask(Profile profile) {
        Answers answers = new Answers().ticks(
                "channels", Answers.options(Channel.class, "operators.channel."), profile.channels());
        List<Input.Option> facts =
                FACTS.stream().map(one -> new Input.Option(one.name(), "fact." + one.name(), "")).toList();
        for (Channel channel : Channel.values()) {
            answers.ticks("check." + channel.name(), facts,
                    profile.identification().getOrDefault(channel, Set.of()));
        }
        return answers;
    }

    private static Profile answered(Profile profile, Answers answers) {
        Set<Channel> open = answers.all("channels", Channel.class);
        Map<Channel, Set<IdentityFact>> checked = new EnumMap<>(Channel.class);
        for (Channel channel : Channel.values()) {
            Set<IdentityFact> facts = answers.all("check." + channel.name(), IdentityFact.class);
            if (!facts.isEmpty()) {
                checked.put(channel, facts);
            }
        }
        checked.keySet().retainAll(open);
        return profile.taking(open, checked);
    }
}
