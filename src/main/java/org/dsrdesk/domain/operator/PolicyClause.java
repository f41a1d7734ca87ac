package org.dsrdesk.domain.operator;

/**
 * What a ground of a policy said when something was decided on it; later changes of the policy do not reach it.
 *
 * @param title the ground in a few words, as the operator called it
 * @param clause where the policy said so; empty where it did not tell
 */
public record PolicyClause(String title, String clause) {}
