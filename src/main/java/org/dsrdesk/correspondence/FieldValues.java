package org.dsrdesk.correspondence;

import java.util.Map;
import org.dsrdesk.domain.letter.FieldQuestion;
import org.dsrdesk.domain.letter.LawTexts;
import org.dsrdesk.domain.letter.LetterField;
import org.dsrdesk.domain.letter.LetterKind;
import org.dsrdesk.domain.statute.Text;

/** What every field of a letter says as its request stands; empty where the desk cannot know. */
final class FieldValues {
    private final LetterBasis basis;
    private final OperatorValues operator;
    private final RequestValues request;
    private final ClockValues clock;
    private final DecisionValues decision;
    private final RepeatValues repeat;
    private final TrailValues trail;
    private final TaskValues tasks;
    private final KeptValues kept;
    private final WorkDays days;
    private final ActValues act;

    FieldValues(LetterBasis basis) {
        this.basis = basis;
        this.operator = new OperatorValues(basis);
        this.request = new RequestValues(basis);
        this.clock = new ClockValues(basis);
        this.decision = new DecisionValues(basis);
        this.repeat = new RepeatValues(basis);
        this.trail = new TrailValues(basis);
        this.tasks = new TaskValues(basis, trail);
        this.kept = new KeptValues(basis);
        this.days = new WorkDays(basis, clock);
        this.act = new ActValues(basis);
    }

    /** The value of a field; number and day of the letter itself are empty until it is made. */
    String of(LetterField field) {
        return switch (field) {
            case OUTGOING_NUMBER, LETTER_DATE, DOCUMENT_NUMBER, DOCUMENT_DATE -> "";
            case LETTERHEAD -> operator.letterhead();
            case SIGNER -> basis.profile().letterhead().signer();
            case SIGNER_POST -> basis.profile().letterhead().post();
            case HANDLED_BY -> basis.officer();
            case OPERATOR -> operator.name();
            case INN -> operator.inn();
            case OPERATOR_ADDRESS -> operator.address();
            case OPERATOR_CONTACT -> operator.contact();
            case WHERE_TO_WRITE -> operator.whereToWrite();
            case CONTACT_PERSON -> operator.contactPerson();
            case RECIPIENTS -> operator.recipients();
            case PROCESSORS -> operator.processors();
            case CONTRACT -> operator.contract();
            case OUR_ROLE -> operator.role();
            case CONSEQUENCES -> operator.consequences();
            case ADDRESSEE -> request.addressee();
            case GREETING -> request.greeting();
            case REQUEST_NUMBER -> request.number();
            case REQUEST_DATE -> request.date();
            case REQUEST_CHANNEL -> request.channel();
            case DATA_SUBJECT, PERSONS -> request.subject();
            case REQUESTER_CONTACT -> request.contact();
            case DEMAND -> request.demand();
            case MISSING_DETAILS -> request.missing();
            case SEARCHED_BY -> request.searchedBy();
            case THEIR_PAPER -> request.theirPaper();
            case LAW, RIGHTS, REMEDIES -> law(field);
            case RULE -> clock.rule();
            case LAST_DAY -> clock.lastDay();
            case LAST_MOMENT -> clock.lastMoment();
            case FIRST_LAST_DAY -> clock.firstLastDay();
            case NEW_LAST_DAY -> clock.newLastDay();
            case DELAY_REASONS -> clock.delayReasons();
            case DETECTED_AT -> clock.detectedAt();
            case FOUND_ON -> clock.foundOn();
            case REPEAT_FROM -> basis.kind() == LetterKind.REPEAT_REFUSAL
                    ? repeat.lawfulAgain().map(basis::day).orElse("")
                    : clock.repeatFrom();
            case GROUND -> decision.ground();
            case GROUND_WORDS -> decision.groundWords();
            case REASONS -> decision.reasons();
            case RESULT -> decision.result();
            case LEFT_OUT -> decision.leftOut();
            case OTHER_OPERATOR -> decision.otherOperator();
            case POLICY_CLAUSE -> basis.kind() == LetterKind.CONSEQUENCE_NOTICE
                    ? operator.consequenceClauses()
                    : decision.policyClause();
            case FIRST_REQUEST_NUMBER -> repeat.firstNumber();
            case FIRST_REQUEST_DATE -> repeat.firstDate();
            case FIRST_ANSWER -> repeat.firstAnswer();
            case DISPATCH_PROOF -> repeat.proof();
            case PLACES_CHECKED -> tasks.placesChecked();
            case DATA_CATEGORIES -> tasks.categories();
            case SYSTEMS -> tasks.systems();
            case ASSIGNMENTS -> tasks.assignments();
            case DONE -> tasks.done();
            case KEPT -> kept.listed();
            case UNMET -> new UnmetValues(basis, decision, kept).words();
            case TOLD -> tasks.told();
            case BLOCKING_REASON -> days.blockingReason();
            case BLOCKING_DATE -> days.blocked();
            case UNBLOCKING_DATE -> days.unblocked();
            case CORRECTION_DATE -> days.corrected();
            case STOP_DATE -> days.stopped();
            case PLANNED_DESTRUCTION -> days.planned();
            case DESTROY_BY -> days.destroyBy();
            case WHY_IMPOSSIBLE -> days.whyImpossible();
            case DESTRUCTION_DATE -> destructionDate();
            case DESTRUCTION_METHOD -> act.method();
            case DESTRUCTION_REASON -> DestructionReason.of(basis);
            case ACT -> trail.act(!ActTasks.destroyed(basis.demand()).isEmpty());
            case EXTRACT -> trail.extract(!ActTasks.automated(basis.view(), basis.demand()).isEmpty());
            case PROCESSOR -> act.processor();
            case DESTROYERS -> act.destroyers();
            case DESTROYER_SIGNATURES -> act.signatures();
            case MEDIA -> act.media();
            case INFORMATION_SYSTEM -> act.informationSystem();
            case KEEP_UNTIL -> act.keepUntil().map(basis::day).orElse("");
            case PASSED_ON -> trail.passedOn();
            case SUBJECT_TOLD -> trail.subjectTold();
            case ENCLOSURES -> trail.enclosures();
            case FIRST_NOTICE -> trail.firstNotice();
            case LATENESS -> clock.inTime() ? suggested(field) : "";
            case PERSONAL_DATA -> suggested(field);
            case LEGAL_GROUNDS, PURPOSES, METHODS, DATA_SOURCE, STORAGE_TERMS, TRANSFERS_ABROAD, OPERATOR_MEASURES,
                    OTHER_PARTICULARS, AUTOMATED_DECISIONS, CONTINUES -> basis.standing(field);
            case CHANGED, PURPOSE_END, CONTESTED_DECISION, VIOLATION, THEIR_GROUND, SUBSTANCE, INCIDENT,
                    LOG_LINES, PRESUMED_CAUSES, LIKELY_HARM, MEASURES_TAKEN, INQUIRY, CULPRITS -> "";
        };
    }

    private String destructionDate() {
        return switch (basis.kind().addressee()) {
            case INTERNAL -> act.date(basis.kind() == LetterKind.LOG_EXTRACT);
            case SUBJECT, THIRD_PARTY, REGULATOR, AUTHORITY, OTHER_OPERATOR -> days.destroyed();
        };
    }

    private String law(LetterField field) {
        String pack = basis.view().statute().edition().id().pack();
        return LawTexts.ofPack(pack)
                .map(texts -> Map.of(
                        LetterField.LAW, texts.law(),
                        LetterField.RIGHTS, texts.rights(),
                        LetterField.REMEDIES, texts.remedies()))
                .map(texts -> texts.getOrDefault(field, new Text("", "")))
                .map(text -> basis.say(text.russian(), text.english()))
                .orElse("");
    }

    private String suggested(LetterField field) {
        return field.question()
                .map(FieldQuestion::suggestion)
                .map(text -> basis.say(text.russian(), text.english()))
                .orElse("");
    }
}
