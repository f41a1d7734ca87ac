package org.dsrdesk.casework;

import java.time.Clock;

/** The services of one open desk, made once; each may be called from any thread. */
public final class CaseDesk {
    private final RuleShelf rules;
    private final Clock clock;
    private final RegisterRequest registering;
    private final UndoRegistration undoing;
    private final FindRepeats repeats;
    private final FindCallers callers;
    private final DocumentMarks documents;
    private final ReadCases cases;
    private final TodayBoard today;
    private final QualifyDemand qualifying;
    private final RecordEvent events;
    private final ExtendDeadline extending;
    private final FulfilDemand fulfilling;
    private final PlanTasks planning;
    private final DoTasks tasks;
    private final KeepEvidence evidence;
    private final RestoreGuard restoreGuard;
    private final DecideDemand deciding;
    private final AssessRequest assessing;
    private final RecordFacts facts;
    private final LinkPeople linking;
    private final CloseRequest closing;
    private final KeepLetters letters;
    private final KeepOutgoing outgoing;
    private final DispatchLetters dispatching;
    private final KeepTemplates templates;
    private final KeepServers servers;
    private final KeepMailboxes mailboxes;
    private final KeepDrafts drafts;
    private final KeepOperators operators;
    private final KeepProfiles profiles;
    private final ReadMonths months;
    private final CheckLog logCheck;
    private final KeepRules ruleKeeping;

    /** A desk whose operators' data lie where their profiles say. */
    public CaseDesk(Transactions transactions, RuleShelf rules, LetterCheck check, Clock clock) {
        this(transactions, rules, Landscapes.OF_PROFILES, check, clock);
    }

    public CaseDesk(
            Transactions transactions, RuleShelf rules, Landscapes landscapes, LetterCheck check, Clock clock) {
        CaseViews views = new CaseViews(rules, landscapes);
        LetterFitness fitness = new LetterFitness(views, check);
        this.rules = rules;
        this.clock = clock;
        this.registering = new RegisterRequest(transactions, rules, clock);
        this.undoing = new UndoRegistration(transactions, clock);
        this.repeats = new FindRepeats(transactions, rules);
        this.callers = new FindCallers(transactions);
        this.documents = new DocumentMarks(transactions);
        this.cases = new ReadCases(transactions, rules, views);
        this.today = new TodayBoard(transactions, rules, clock);
        this.qualifying = new QualifyDemand(transactions, rules, clock);
        this.restoreGuard = new RestoreGuard(transactions, clock);
        this.events = new RecordEvent(transactions, rules, landscapes, restoreGuard, clock);
        this.extending = new ExtendDeadline(transactions, rules, clock);
        this.fulfilling = new FulfilDemand(transactions, rules, clock);
        this.planning = new PlanTasks(transactions, rules, landscapes, clock);
        this.tasks = new DoTasks(transactions, rules, landscapes, restoreGuard, clock);
        this.evidence = new KeepEvidence(transactions, rules, clock);
        this.deciding = new DecideDemand(transactions, rules, clock);
        this.assessing = new AssessRequest(transactions, rules, clock);
        this.facts = new RecordFacts(transactions, clock);
        this.linking = new LinkPeople(transactions, rules, clock);
        this.closing = new CloseRequest(transactions, rules, landscapes, clock);
        this.letters = new KeepLetters(transactions, clock);
        this.outgoing = new KeepOutgoing(transactions, fitness, clock);
        this.dispatching = new DispatchLetters(transactions, rules, fitness, clock);
        this.templates = new KeepTemplates(transactions, clock);
        this.servers = new KeepServers(transactions, clock);
        this.mailboxes = new KeepMailboxes(transactions, clock);
        this.drafts = new KeepDrafts(transactions, clock);
        this.operators = new KeepOperators(transactions, rules, clock);
        this.profiles = new KeepProfiles(transactions, operators, clock);
        this.months = new ReadMonths(transactions, rules, clock);
        this.logCheck = new CheckLog(transactions);
        this.ruleKeeping = new KeepRules(transactions, rules, clock);
    }

    /** The rules as they were last seen. */
    public RuleBook rules() {
        return rules.now();
    }

    /** Where services outside this desk take its rules from. */
    public RuleShelf ruleShelf() {
        return rules;
    }

    public Clock clock() {
        return clock;
    }

    public RegisterRequest registering() {
        return registering;
    }

    public UndoRegistration undoing() {
        return undoing;
    }

    public FindRepeats repeats() {
        return repeats;
    }

    public FindCallers callers() {
        return callers;
    }

    /** What numbers of identity documents are turned into before anything keeps them. */
    public DocumentMarks documents() {
        return documents;
    }

    public ReadCases cases() {
        return cases;
    }

    public TodayBoard today() {
        return today;
    }

    public QualifyDemand qualifying() {
        return qualifying;
    }

    public RecordEvent events() {
        return events;
    }

    public ExtendDeadline extending() {
        return extending;
    }

    public FulfilDemand fulfilling() {
        return fulfilling;
    }

    public PlanTasks planning() {
        return planning;
    }

    public DoTasks tasks() {
        return tasks;
    }

    public KeepEvidence evidence() {
        return evidence;
    }

    public RestoreGuard restoreGuard() {
        return restoreGuard;
    }

    public DecideDemand deciding() {
        return deciding;
    }

    public AssessRequest assessing() {
        return assessing;
    }

    public RecordFacts facts() {
        return facts;
    }

    public LinkPeople linking() {
        return linking;
    }

    public CloseRequest closing() {
        return closing;
    }

    public KeepLetters letters() {
        return letters;
    }

    /** The letters and acts that the desk writes. */
    public KeepOutgoing outgoing() {
        return outgoing;
    }

    public DispatchLetters dispatching() {
        return dispatching;
    }

    public KeepTemplates templates() {
        return templates;
    }

    /** The accounts by which letters are sent. */
    public KeepServers servers() {
        return servers;
    }

    public KeepMailboxes mailboxes() {
        return mailboxes;
    }

    public KeepDrafts drafts() {
        return drafts;
    }

    public KeepOperators operators() {
        return operators;
    }

    public KeepProfiles profiles() {
        return profiles;
    }

    public ReadMonths months() {
        return months;
    }

    public KeepRules ruleKeeping() {
        return ruleKeeping;
    }

    public CheckLog logCheck() {
        return logCheck;
    }
}
