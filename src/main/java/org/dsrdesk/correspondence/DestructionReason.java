package org.dsrdesk.correspondence;

import org.dsrdesk.domain.letter.CitationWords;
import org.dsrdesk.domain.letter.LetterKind;
import org.dsrdesk.domain.letter.LetterLanguage;
import org.dsrdesk.domain.request.Demand;
import org.dsrdesk.domain.statute.Citation;
import org.dsrdesk.domain.statute.DeletionGround;
import org.dsrdesk.domain.statute.Text;
import org.jspecify.annotations.Nullable;

/** Says why data are destroyed; the act and the log extract name the rule too. */
final class DestructionReason {
    private DestructionReason() {}

    static String of(LetterBasis basis) {
        Demand demand = basis.demand();
        Text reason = reason(demand);
        String words = basis.say(reason.russian(), reason.english());
        return names(basis) ? words + " (" + CitationWords.of(citation(demand), basis.language()) + ")" : words;
    }

    private static boolean names(LetterBasis basis) {
        boolean act = basis.kind() == LetterKind.DESTRUCTION_ACT || basis.kind() == LetterKind.LOG_EXTRACT;
        return act && basis.language() == LetterLanguage.RUSSIAN;
    }

    private static Text reason(Demand demand) {
        return switch (demand.kind()) {
            case DELETION -> byGround(demand.ground());
            case WITHDRAWAL -> byGround(DeletionGround.CONSENT_WITHDRAWN);
            case STOP_PROCESSING -> byGround(DeletionGround.STOP_DEMANDED);
            case UNLAWFUL_PROCESSING -> new Text(
                    "выявлена неправомерная обработка, обеспечить её правомерность невозможно",
                    "the processing was found to be unlawful and cannot be made lawful");
            case PURPOSE_ACHIEVED -> byGround(DeletionGround.PURPOSE_ACHIEVED);
            case ACCESS, CORRECTION, BLOCKING, STOP_DISTRIBUTION, MARKETING, AUTOMATED_DECISION, REGULATOR, AUTHORITY,
                    BREACH -> byGround(null);
        };
    }

    private static Text byGround(@Nullable DeletionGround ground) {
        Text asked = new Text("так потребовал субъект персональных данных", "the data subject asked for it");
        return ground == null
                ? asked
                : switch (ground) {
                    case CONSENT_WITHDRAWN -> new Text(
                            "субъект отозвал согласие на обработку", "the data subject withdrew the consent");
                    case STOP_DEMANDED -> new Text(
                            "субъект потребовал прекратить обработку",
                            "the data subject demanded that the processing stop");
                    case UNLAWFUL_OR_UNNECESSARY -> new Text(
                            "данные получены незаконно или не нужны для заявленной цели обработки",
                            "the data were obtained unlawfully or are not needed for the stated purpose");
                    case PURPOSE_ACHIEVED -> new Text(
                            "цель обработки достигнута", "the purpose of the processing is achieved");
                    case CHILD_WITHOUT_CONSENT -> new Text(
                            "данные ребёнка обрабатывались без согласия родителей",
                            "data of a child were processed without the parents' consent");
                };
    }

    /** 152-FZ: part 5 of art. 21 for a withdrawal, 5.1 for a stop, 4 for the purpose, 3 and art. 20(3) otherwise. */
    private static Citation citation(Demand demand) {
        DeletionGround ground = demand.ground();
        return switch (demand.kind()) {
            case WITHDRAWAL -> law("21", "5");
            case STOP_PROCESSING -> law("21", "5.1");
            case PURPOSE_ACHIEVED -> law("21", "4");
            case DELETION -> ground == null
                    ? law("21", "7")
                    : switch (ground) {
                        case CONSENT_WITHDRAWN -> law("21", "5");
                        case STOP_DEMANDED -> law("21", "5.1");
                        case PURPOSE_ACHIEVED -> law("21", "4");
                        case UNLAWFUL_OR_UNNECESSARY -> law("20", "3");
                        case CHILD_WITHOUT_CONSENT -> law("21", "3");
                    };
            case UNLAWFUL_PROCESSING -> law("21", "3");
            case ACCESS, CORRECTION, BLOCKING, STOP_DISTRIBUTION, MARKETING, AUTOMATED_DECISION, REGULATOR, AUTHORITY,
                    BREACH -> law("21", "7");
        };
    }

    private static Citation law(String article, String part) {
        return new Citation("152-ФЗ", article, part);
    }
}
