package org.dsrdesk.desktop.laws;

import java.util.ArrayList;
import java.util.List;
import org.dsrdesk.desktop.Messages;
import org.dsrdesk.domain.statute.DecisionGround;
import org.dsrdesk.domain.statute.DeletionGround;
import org.dsrdesk.domain.statute.DemandKind;
import org.dsrdesk.domain.statute.Duty;
import org.dsrdesk.domain.statute.Statute;

/** Writes an edition of a law out in plain words: what each demand obliges to, then what else the law says. */
public final class LawWriter {
    private final Messages messages;
    private final LawWords words;
    private final DutyFacts duties;
    private final RuleFacts rules;

    public LawWriter(Messages messages) {
        this.messages = messages;
        words = new LawWords(messages);
        duties = new DutyFacts(messages, words);
        rules = new RuleFacts(messages, words);
    }

    LawPage page(Statute statute) {
        List<LawSection> sections = new ArrayList<>();
        for (DemandKind kind : statute.kinds()) {
            if (!statute.duties(kind).isEmpty()) {
                sections.add(section("kind." + kind.name(), words.kind(kind), statute.duties(kind), statute));
            } else {
                statute.deletionGrounds().keySet().forEach(ground -> sections.add(deletion(ground, statute)));
            }
        }
        for (DecisionGround.Use use : DecisionGround.Use.values()) {
            List<LawEntry> grounds = statute.grounds(use).stream().map(rules::ground).toList();
            if (!grounds.isEmpty()) {
                String id = "laws.use." + use.name();
                sections.add(new LawSection(id, messages.text(id), grounds, ""));
            }
        }
        sections.add(rest("repeats",
                statute.repeatRules().stream().map(rule -> rules.repeat(rule, statute)).toList()));
        sections.add(rest("excessive", statute.excessive().map(rules::excessive).stream().toList()));
        sections.add(rest("retention", statute.retentions().stream().map(rules::retention).toList()));
        return new LawPage(statute.edition().id(), about(statute), sections);
    }

    private LawEntry about(Statute statute) {
        Statute.Edition edition = statute.edition();
        return new LawEntry("law", words.text(edition.title()), List.of(), List.of(
                Fact.of(FactKind.EDITION, words.edition(edition)),
                Fact.of(FactKind.SINCE, words.day(edition.validFrom())),
                Fact.of(FactKind.COMPARED, words.day(edition.checkedOn())),
                Fact.of(FactKind.TRUST, Trust.of(statute).in(messages)),
                Fact.of(FactKind.COUNTING, words.text(edition.counting().words()))));
    }

    private LawSection deletion(DeletionGround ground, Statute statute) {
        return section("ground." + ground.name(), words.deletion(ground), statute.duties(ground), statute);
    }

    private LawSection section(String id, String title, List<Duty> list, Statute statute) {
        return new LawSection(id, title, list.stream().map(duty -> duties.entry(duty, statute)).toList(), "");
    }

    private LawSection rest(String name, List<LawEntry> entries) {
        return new LawSection(name, messages.text("laws.section." + name), entries,
                messages.text("laws.none." + name));
    }
}
