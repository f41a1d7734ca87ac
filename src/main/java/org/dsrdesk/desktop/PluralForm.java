package org.dsrdesk.desktop;

/** The form of a noun beside a number: 1 обращение, 2 обращения, 5 обращений; English knows ONE and MANY. */
enum PluralForm {
    ONE(".one"),
    FEW(".few"),
    MANY(".many");

    private final String suffix;

    PluralForm(String suffix) {
        this.suffix = suffix;
    }

    String of(String key) {
        return key + suffix;
    }
}
