package org.dsrdesk.domain.deadline;

import org.dsrdesk.domain.statute.Counting;

/**
 * An operator's conservative readings where an act is silent on counting, as 152-FZ is; recorded in every proof.
 *
 * @param countDayOfEvent whether the day of the event is day one (default: the day after is, Civil Code art. 191)
 * @param moveToWorkingDay whether calendar terms that end on a day off move to the next working day (Civil Code art.
 *     193;
 *     default: strict, they do not)
 */
public record CountingSwitches(boolean countDayOfEvent, boolean moveToWorkingDay) {
    /** The default: the day after the event is day one, calendar terms are strict. */
    public static final CountingSwitches STRICT = new CountingSwitches(false, false);

    /** The readings that hold under an act: the operator's where it leaves a choice, else the act's own. */
    public CountingSwitches under(Counting act) {
        return act.operatorChoice() ? this : new CountingSwitches(false, act.moveToWorkingDay());
    }
}
