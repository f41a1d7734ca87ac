package org.dsrdesk.desktop.request;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.dsrdesk.desktop.Messages;
import org.dsrdesk.domain.statute.Duty;
import org.dsrdesk.domain.statute.DutyAction;
import org.dsrdesk.domain.statute.ExtensionRule;

/** What the law wants to read in a reply, a notice, or a notice of extension. */
record ReplyWords(Messages messages) {
    /** Whether the law names anything. */
    static boolean any(Duty duty) {
        return !duty.reply().isEmpty() || duty.extension().map(ExtensionRule::words).isPresent();
    }

    /** «Что должно быть в ответе». */
    String heading(Duty duty) {
        return messages.text(duty.reply().isEmpty()
                ? "request.reply.extension"
                : duty.action() == DutyAction.ANSWER ? "request.reply.answer" : "request.reply.notice");
    }

    List<String> items(Duty duty) {
        return duty.reply().stream().map(item -> item.in(locale())).toList();
    }

    /** What the notice of extension must say; empty where the rule has none or names nothing. */
    String extension(Duty duty) {
        return duty.extension().map(ExtensionRule::words).map(words -> words.in(locale())).orElse("");
    }

    /** The lists as lines of plain text with boxes to tick; empty where the law names nothing. */
    List<String> lines(Duty duty) {
        List<String> lines = new ArrayList<>();
        if (!duty.reply().isEmpty()) {
            lines.add(heading(duty));
            items(duty).forEach(item -> lines.add("  [ ] " + item));
        }
        String notice = extension(duty);
        if (!notice.isEmpty()) {
            lines.add(messages.text("request.reply.extension"));
            lines.add("  [ ] " + notice);
        }
        return lines;
    }

    private Locale locale() {
        return messages.language().locale();
    }
}
