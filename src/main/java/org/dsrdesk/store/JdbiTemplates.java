package org.dsrdesk.store;

import java.util.List;
import org.dsrdesk.casework.KeptTemplate;
import org.dsrdesk.casework.LetterTemplates;
import org.dsrdesk.domain.letter.LetterKind;
import org.dsrdesk.domain.letter.LetterLanguage;
import org.dsrdesk.domain.operator.OperatorId;
import org.dsrdesk.domain.request.Evidence;
import org.jdbi.v3.core.Handle;

/** Operators' own templates, a row each time that one was put into use. */
final class JdbiTemplates implements LetterTemplates {
    private final Handle handle;

    JdbiTemplates(Handle handle) {
        this.handle = handle;
    }

    @Override
    public List<KeptTemplate> of(OperatorId operator) {
        return handle.createQuery(
                "select * from letter_template where operator_id = :operator and in_use order by kind, language")
                .bind("operator", operator.value())
                .map((row, _) -> new KeptTemplate(
                        operator,
                        LetterKind.valueOf(row.getString("kind")),
                        LetterLanguage.valueOf(row.getString("language")),
                        new Evidence(
                                row.getString("file_name"),
                                row.getString("sha256"),
                                row.getLong("size_in_bytes"),
                                Moments.instant(row, "added"),
                                row.getString("added_by"))))
                .list();
    }

    @Override
    public void put(KeptTemplate template) {
        remove(template.operator(), template.kind(), template.language());
        handle.createUpdate(
                """
                        insert into letter_template (operator_id, kind, language, ordinal, file_name, sha256,
                            size_in_bytes, added, added_by, in_use)
                        values (:operator, :kind, :language,
                            (select coalesce(max(ordinal), 0) + 1 from letter_template
                                where operator_id = :operator and kind = :kind and language = :language),
                            :name, :sha256, :size, :added, :by, true)
                        """)
                .bind("operator", template.operator().value())
                .bind("kind", template.kind().name())
                .bind("language", template.language().name())
                .bind("name", template.file().name())
                .bind("sha256", template.file().sha256())
                .bind("size", template.file().size())
                .bind("added", template.file().added())
                .bind("by", template.file().by())
                .execute();
    }

    @Override
    public void remove(OperatorId operator, LetterKind kind, LetterLanguage language) {
        handle.createUpdate(
                """
                        update letter_template set in_use = false
                        where operator_id = :operator and kind = :kind and language = :language and in_use
                        """)
                .bind("operator", operator.value())
                .bind("kind", kind.name())
                .bind("language", language.name())
                .execute();
    }
}
