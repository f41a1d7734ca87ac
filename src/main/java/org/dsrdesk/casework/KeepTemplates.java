package org.dsrdesk.casework;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.List;
import java.util.SortedMap;
import org.dsrdesk.domain.letter.LetterKind;
import org.dsrdesk.domain.letter.LetterLanguage;
import org.dsrdesk.domain.operator.OperatorId;
import org.dsrdesk.domain.request.Evidence;

/** Keeps the Word documents that operators use in place of shipped templates; whoever calls it has checked them. */
public final class KeepTemplates {
    private final Transactions transactions;
    private final Clock clock;

    KeepTemplates(Transactions transactions, Clock clock) {
        this.transactions = transactions;
        this.clock = clock;
    }

    /** Those in use by an operator. */
    public List<KeptTemplate> of(OperatorId operator) {
        return transactions.read(store -> store.templates().of(operator));
    }

    /** The document of a template. */
    public byte[] bytes(KeptTemplate template) {
        return transactions.read(store -> {
            try (InputStream bytes = store.evidence().stream(template.file().sha256())) {
                return bytes.readAllBytes();
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
        });
    }

    /**
     * Puts a document into use in the place of the one before, which stays kept.
     *
     * @param name the name of the file, without its folder
     * @throws RefusedException for an empty document, one larger than {@link KeepEvidence#MOST_BYTES}, and a name that
     *     is no name
     */
    public KeptTemplate keep(
            OperatorId operator, LetterKind kind, LetterLanguage language, String name, byte[] docx, Actor actor) {
        actor.require(Permission.CONFIGURE);
        KeepEvidence.requireFit(name, docx.length);
        Original document = Original.of(docx.clone());
        Measured measured = Measured.of(document, KeepEvidence.MOST_BYTES);
        KeptTemplate template = new KeptTemplate(operator, kind, language, new Evidence(
                name.strip(), measured.sha256(), measured.size(), clock.instant(), actor.name()));
        transactions.writeOnly(store -> {
            store.evidence().keep(measured.sha256(), document);
            store.templates().put(template);
            log(store, template, "kept", measured.sha256(), actor);
        });
        return template;
    }

    /** Goes back to the shipped template; as before where it is in use. */
    public void remove(OperatorId operator, LetterKind kind, LetterLanguage language, Actor actor) {
        actor.require(Permission.CONFIGURE);
        transactions.writeOnly(store -> store.templates().of(operator).stream()
                .filter(template -> template.kind() == kind && template.language() == language)
                .forEach(template -> {
                    store.templates().remove(operator, kind, language);
                    log(store, template, "removed", template.file().sha256(), actor);
                }));
    }

    private void log(CaseStore store, KeptTemplate template, String change, String sha256, Actor actor) {
        SortedMap<String, String> facts = Facts.of(
                "operator", String.valueOf(template.operator().value()),
                "what", template.kind().name(),
                "language", template.language().name(),
                "change", change,
                "sha256", sha256);
        store.log().append(new LogEntry(null, clock.instant(), actor.name(), LogAction.TEMPLATE_CHANGED, facts));
    }
}
