package org.dsrdesk.cli;

/** The columns that a list of a restored system is asked by; any of them will do. */
enum RecordColumn implements SheetColumn {
    NAME,
    EMAIL,
    PHONE,
    BIRTH,
    CONTRACT,
    DOCUMENT;

    @Override
    public boolean required() {
        return false;
    }
}
