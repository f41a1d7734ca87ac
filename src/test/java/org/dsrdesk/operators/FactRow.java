package org.dsrdesk.operators;

/**
 * One row of the table of facts about five operators.
 *
 * @param id the operator, the clause and the count among the rows of the clause
 * @param checked what the check asserts
 * @param missing what the desk cannot do yet; empty when the row is whole
 * @param check asserts what there is
 */
record FactRow(String id, String checked, String missing, Check check) {
    /** Asserts on real services. */
    interface Check {
        void on(OperatorDesk desk);
    }

    /** A row of which everything is there. */
    static FactRow whole(String id, String checked, Check check) {
        return new FactRow(id, checked, "", check);
    }

    String operator() {
        return id.substring(0, id.indexOf('/'));
    }

    String clause() {
        return id.substring(id.indexOf('/') + 1, id.lastIndexOf('-'));
    }

    String line(String passed, String said) {
        return String.join(",", id, operator(), clause(), passed, "\"" + said.replace("\"", "\"\"") + "\"");
    }

    @Override
    public String toString() {
        return id;
    }
}
