package org.dsrdesk.casework;

/** What a person at the desk may do. */
public enum Role {
    OFFICER,
    SUPPORT,
    AUDITOR,
    ADMINISTRATOR;

    /** Whether the role carries a permission. */
    public boolean may(Permission permission) {
        return switch (this) {
            case OFFICER -> true;
            case SUPPORT -> permission == Permission.LOG || permission == Permission.READ;
            case AUDITOR -> permission == Permission.READ || permission == Permission.REPORT;
            case ADMINISTRATOR -> permission == Permission.CONFIGURE;
        };
    }
}
