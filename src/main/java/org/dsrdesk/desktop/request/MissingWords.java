package org.dsrdesk.desktop.request;

import org.dsrdesk.desktop.Messages;
import org.dsrdesk.desktop.parts.TaskWords;
import org.dsrdesk.domain.fulfilment.Missing;
import org.dsrdesk.domain.letter.Addressee;
import org.dsrdesk.domain.letter.LetterStage;
import org.dsrdesk.domain.letter.MadeLetter;
import org.dsrdesk.domain.letter.OutgoingLetter;
import org.dsrdesk.domain.request.Demand;
import org.dsrdesk.domain.request.FulfilmentTask;
import org.dsrdesk.domain.request.Request;

/** What is missing before a request may be closed, in words, and where on the screen it is made up for. */
record MissingWords(Messages messages) {
    /** «Прекратить обработку: нет решения». */
    String sentence(Missing missing, Request request) {
        String kind = messages.text("kind." + request.demand(missing.demand()).kind().name());
        TaskWords tasks = new TaskWords(messages);
        String what = switch (missing) {
            case Missing.Ground _ -> messages.text("request.missing.ground");
            case Missing.Duty duty -> messages.text("request.missing.duty",
                    duty.duty().title().in(messages.language().locale()));
            case Missing.ExtensionNotice duty -> messages.text("request.missing.notice",
                    duty.duty().title().in(messages.language().locale()));
            case Missing.Task task -> messages.text("request.missing.task", tasks.line(task.task()));
            case Missing.TaskSignature task -> messages.text("request.missing.taskSignature", tasks.line(task.task()));
            case Missing.LaterDestruction task -> messages.text("request.missing.later", tasks.place(task.task()));
            case Missing.Unblocking task -> messages.text("request.missing.unblocking", tasks.place(task.task()));
            case Missing.Answer _ -> messages.text("request.missing.answer");
            case Missing.SecondSignature _ -> messages.text("request.missing.signature");
            case Missing.AnswerToEither either -> messages.text("request.missing.either", either.other());
            case Missing.AssessmentSignature _ -> messages.text("request.missing.sheet");
            case Missing.DestructionAct _ -> messages.text("request.missing.act");
            case Missing.LogExtract _ -> messages.text("request.missing.extract");
            case Missing.Letter letter -> letter(letter.letter());
            case Missing.Fact fact -> messages.text("request.missing.fact",
                    messages.text("caseFact." + fact.kind().name()));
            case Missing.Decision _ -> messages.text(request.demand(missing.demand()).decision() == null
                    ? "request.missing.decision"
                    : "request.missing.decisionGround");
        };
        return messages.text("request.missing.line", kind, what);
    }

    private String letter(OutgoingLetter letter) {
        String title = letter.kind().title().in(messages.language().locale());
        MadeLetter made = letter.made();
        if (made == null) {
            return messages.text("request.missing.draft", title);
        }
        boolean unsure = letter.stage() == LetterStage.SENDING || letter.stage() == LetterStage.UNSURE;
        String stays = letter.kind().addressee() == Addressee.INTERNAL ? "paper" : "letter";
        return messages.text("request.missing." + (unsure ? "unsure" : stays), title, made.number());
    }

    private static String task(Demand demand, FulfilmentTask task) {
        return Ids.of("task", demand, String.valueOf(task.ordinal()));
    }

    /** The id of the control to go to. */
    static String place(Missing missing, Request request) {
        Demand demand = request.demand(missing.demand());
        return switch (missing) {
            case Missing.Ground _ -> Ids.of("ground", demand);
            case Missing.Duty duty -> Ids.of("duty", demand, duty.duty().id());
            case Missing.ExtensionNotice duty -> Ids.of("notextend", demand, duty.duty().id());
            case Missing.Task task -> task(demand, task.task());
            case Missing.TaskSignature task -> Ids.of("signtask", demand, String.valueOf(task.task().ordinal()));
            case Missing.LaterDestruction _, Missing.Unblocking _ -> Ids.of("newtask", demand);
            case Missing.SecondSignature _ -> Ids.of("sign", demand);
            case Missing.AssessmentSignature _ -> "sign-assessment";
            case Missing.DestructionAct _, Missing.LogExtract _ -> "letters";
            case Missing.Letter letter -> "outgoing-" + letter.letter().id().value();
            case Missing.Fact _ -> "facts";
            case Missing.Answer _, Missing.AnswerToEither _, Missing.Decision _ -> Ids.of("decide", demand);
        };
    }
}
