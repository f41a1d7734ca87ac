package org.dsrdesk.cli;

/** The columns that a sheet of events is asked by. */
enum EventColumn implements SheetColumn {
    KIND(true),
    EVENT(true),
    MOMENT(true),
    GROUND(false),
    NAMED_DUE(false);

    private final boolean required;

    EventColumn(boolean required) {
        this.required = required;
    }

    @Override
    public boolean required() {
        return required;
    }
}
