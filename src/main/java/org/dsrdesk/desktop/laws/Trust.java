package org.dsrdesk.desktop.laws;

import org.dsrdesk.desktop.Messages;
import org.dsrdesk.domain.statute.Confidence;
import org.dsrdesk.domain.statute.Duty;
import org.dsrdesk.domain.statute.Statute;

/**
 * How far the duties of an edition were checked.
 *
 * @param duties how many there are
 * @param unverified how many of them nobody has checked
 * @param secondary how many come from somewhere else than the act
 */
public record Trust(int duties, int unverified, int secondary) {
    static Trust of(Statute statute) {
        return new Trust(statute.duties().size(), count(statute, Confidence.UNVERIFIED),
                count(statute, Confidence.SECONDARY));
    }

    private static int count(Statute statute, Confidence confidence) {
        return (int) statute.duties().stream().map(Duty::confidence).filter(confidence::equals).count();
    }

    /** Whether nothing at all was checked, as in a draft. */
    boolean nothing() {
        return unverified == duties;
    }

    /** «не проверено», «не проверено 10 из 31», «по вторичным источникам», «прочитано в законе». */
    String in(Messages messages) {
        if (nothing()) {
            return messages.text("laws.trust.nothing");
        }
        if (unverified > 0) {
            return messages.text("laws.trust.part", unverified, duties);
        }
        return messages.text(secondary > 0 ? "laws.trust.secondary" : "laws.trust.whole");
    }
}
