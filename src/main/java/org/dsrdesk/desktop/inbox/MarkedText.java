package org.dsrdesk.desktop.inbox;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.dsrdesk.intake.Reason;

/** A text with the words marked that led to proposals; only its beginning when it is very long. */
final class MarkedText {
    private static final int LONGEST = 20_000;

    private MarkedText() {}

    static TextFlow of(String text, List<Reason> reasons) {
        String shown = text.length() > LONGEST ? text.substring(0, LONGEST) + " …" : text;
        List<Text> pieces = new ArrayList<>();
        int at = 0;
        for (Reason reason : reasons.stream().sorted(Comparator.comparingInt(Reason::start)).toList()) {
            if (reason.start() >= at && reason.end() <= Math.min(shown.length(), LONGEST)) {
                pieces.add(plain(shown.substring(at, reason.start())));
                pieces.add(marked(shown.substring(reason.start(), reason.end())));
                at = reason.end();
            }
        }
        pieces.add(plain(shown.substring(at)));
        TextFlow flow = new TextFlow(pieces.toArray(Text[]::new));
        flow.getStyleClass().add("letter-text");
        flow.setAccessibleText(shown);
        return flow;
    }

    private static Text plain(String words) {
        return new Text(words);
    }

    private static Text marked(String words) {
        Text text = new Text(words);
        text.getStyleClass().add("mark");
        return text;
    }
}
