package org.dsrdesk.desktop;

/** The name under which somebody is signed in to the computer; it does not tell who they are. */
public final class Login {
    private Login() {}

    /** The name of the moment. */
    public static String name() {
        return System.getProperty("user.name", "desk");
    }

    /** Whether a name is no more than the login; one of several words is a person's, even where both are the same. */
    public static boolean is(String name) {
        String typed = name.strip();
        return typed.equalsIgnoreCase(name()) && typed.chars().noneMatch(Character::isWhitespace);
    }
}
