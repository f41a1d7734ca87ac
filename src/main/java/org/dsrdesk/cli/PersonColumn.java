package org.dsrdesk.cli;

/** The columns that a sheet of pairs of requesters is asked by: the same for the one and for the other. */
enum PersonColumn implements SheetColumn {
    NAME1(true),
    EMAIL1(false),
    PHONE1(false),
    BIRTH1(false),
    CONTRACT1(false),
    DOCUMENT1(false),
    NAME2(true),
    EMAIL2(false),
    PHONE2(false),
    BIRTH2(false),
    CONTRACT2(false),
    DOCUMENT2(false);

    private final boolean required;

    PersonColumn(boolean required) {
        this.required = required;
    }

    @Override
    public boolean required() {
        return required;
    }
}
